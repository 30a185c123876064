import type { Choice, PortfolioProblem } from './problem';

/** Takes out of the choice whatever lacks something it requires, or would start before it. */
export function dropUnsupported({ requires, startYear }: PortfolioProblem, choice: Choice): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, j] of requires) {
      if (choice[i] < 0 || (choice[j] >= 0 && startYear[choice[j]] <= startYear[choice[i]])) continue;
      choice[i] = -1;
      changed = true;
    }
  }
}

/** Puts into the choice what is required and not there in time, as early as can be. */
export function addRequired({ requires, startYear, firstOption }: PortfolioProblem, choice: Choice): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, j] of requires) {
      if (choice[i] < 0 || (choice[j] >= 0 && startYear[choice[j]] <= startYear[choice[i]])) continue;
      choice[j] = firstOption[j];
      changed = true;
    }
  }
}

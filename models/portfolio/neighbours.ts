import { type Choice, isFeasible, type PortfolioProblem } from './problem';

/** Takes out whatever lacks something it requires, or would start before it. */
function dropUnsupported({ requires, startYear }: PortfolioProblem, choice: Choice): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, j] of requires) {
      if (choice[i] < 0 || (choice[j] >= 0 && startYear[choice[j]] <= startYear[choice[i]])) continue;
      choice[i] = -1;
      changed = true;
    }
  }
}

/** Puts in what is required and not there, as early as can be. */
function addRequired({ requires, startYear, firstOption }: PortfolioProblem, choice: Choice): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, j] of requires) {
      if (choice[i] < 0 || (choice[j] >= 0 && startYear[choice[j]] <= startYear[choice[i]])) continue;
      choice[j] = firstOption[j];
      changed = true;
    }
  }
}

/**
 * Allowed choices that differ by one control added with what it requires, dropped with what requires it, started in
 * another year, or put in another's place.
 */
export function neighboursOf(problem: PortfolioProblem, choice: Choice): Choice[] {
  const { controls, firstOption, excludes } = problem;
  const found = new Map<string, Choice>();
  const keep = (other: Choice) => {
    if (isFeasible(problem, other)) found.set(other.join(), other);
  };
  const dropped = (control: number) => {
    const other = choice.slice();
    other[control] = -1;
    dropUnsupported(problem, other);
    return other;
  };
  const put = (from: Choice, control: number, option: number) => {
    const other = from.slice();
    other[control] = option;
    for (const [i, j] of excludes) {
      if (i === control) other[j] = -1;
      if (j === control) other[i] = -1;
    }
    addRequired(problem, other);
    dropUnsupported(problem, other);
    keep(other);
  };
  const chosen = [...choice.keys()].filter((control) => choice[control] >= 0);
  for (const control of chosen) keep(dropped(control));
  for (let control = 0; control < controls; control++) {
    for (let option = firstOption[control]; option < firstOption[control + 1]; option++) {
      if (option === choice[control]) continue;
      put(choice, control, option);
      if (choice[control] < 0) for (const other of chosen) put(dropped(other), control, option);
    }
  }
  found.delete(choice.join());
  return [...found.values()];
}

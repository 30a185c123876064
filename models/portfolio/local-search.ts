import { type Choice, isFeasible, objectiveOf, type PortfolioProblem } from './problem';

/**
 * Improves a feasible choice until no single change (add, drop, move the start) and no exchange of one control for
 * another makes it better, or until it is to stop. Not a proof, but a good start for one.
 */
export function improveLocally(
  problem: PortfolioProblem,
  start: Choice,
  measure: (choice: Choice) => number = (choice) => objectiveOf(problem, choice),
  shouldStop: () => boolean = () => false,
): Choice {
  const choice = start.slice();
  let objective = measure(choice);
  const better = () => {
    if (!isFeasible(problem, choice)) return false;
    const value = measure(choice);
    if (value >= objective) return false;
    objective = value;
    return true;
  };
  const alternatives = (control: number) => {
    const list = [-1];
    for (let option = problem.firstOption[control]; option < problem.firstOption[control + 1]; option++)
      list.push(option);
    return list;
  };
  for (let improved = true; improved; ) {
    improved = false;
    for (let control = 0; control < problem.controls; control++) {
      if (shouldStop()) return choice;
      const before = choice[control];
      for (const option of alternatives(control)) {
        if (option === choice[control]) continue;
        const kept = choice[control];
        choice[control] = option;
        if (better()) improved = true;
        else choice[control] = kept;
      }
      if (before < 0 || choice[control] !== before) continue;
      for (let other = 0; other < problem.controls; other++) {
        if (other === control || choice[other] >= 0 || choice[control] < 0) continue;
        if (shouldStop()) return choice;
        for (const option of alternatives(other)) {
          if (option < 0) continue;
          const dropped = choice[control];
          choice[control] = -1;
          choice[other] = option;
          if (better()) {
            improved = true;
            break;
          }
          choice[control] = dropped;
          choice[other] = -1;
        }
      }
    }
  }
  return choice;
}

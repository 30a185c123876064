import { type Choice, isFeasible, type PortfolioProblem } from './problem';
import { addRequired, dropUnsupported } from './requirements';

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

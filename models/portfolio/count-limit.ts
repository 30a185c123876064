import { type Domains, mayChoose, mayOmit } from './domains';
import { looseCap, type PortfolioProblem } from './problem';

/** Most controls that any cap has room for, cheapest first: a cap on their number that the caps on money imply. */
export function countLimit(problem: PortfolioProblem, domains: Domains): number {
  const { controls, firstOption, usage, cap } = problem;
  let limit = controls;
  for (let row = 0; row < usage.length; row++) {
    let room = looseCap(cap[row]);
    let count = 0;
    const least: number[] = [];
    for (let control = 0; control < controls; control++) {
      const first = firstOption[control];
      let cheapest = Number.POSITIVE_INFINITY;
      for (let option = first; option < firstOption[control + 1]; option++) {
        if (mayChoose(domains[control], option - first)) cheapest = Math.min(cheapest, usage[row][option]);
      }
      if (cheapest === Number.POSITIVE_INFINITY) continue;
      if (mayOmit(domains[control])) least.push(cheapest);
      else {
        room -= cheapest;
        count++;
      }
    }
    least.sort((a, b) => a - b);
    for (const uses of least) {
      room -= uses;
      if (room < 0) break;
      count++;
    }
    limit = Math.min(limit, count);
  }
  return limit;
}

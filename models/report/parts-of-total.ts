import { printedStep } from './printed-amount';

/**
 * The parts of a sum as multiples of `step`, so that what is printed adds up: their sum is the exact sum rounded to the
 * same step, by default that of the total as `money` prints it. Rounded down, and the steps that are then missing given
 * to the largest remainders (Hamilton's method); no part is off by a whole step.
 */
export function partsOfTotal(
  parts: readonly number[],
  step: number = printedStep(parts.reduce((sum, part) => sum + part, 0)),
): number[] {
  const steps = parts.map((part) => part / step);
  const rounded = steps.map(Math.floor);
  const total = Math.round(steps.reduce((sum, part) => sum + part, 0));
  const missing = total - rounded.reduce((sum, part) => sum + part, 0);
  const byRemainder = steps.map((part, at) => ({ at, rest: part - rounded[at] })).sort((a, b) => b.rest - a.rest);
  for (const { at } of byRemainder.slice(0, Math.max(0, missing))) rounded[at] += 1;
  return rounded.map((part) => part * step);
}

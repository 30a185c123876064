/** The unit to which an amount is rounded for reading, by its size: three digits, cents below a hundred. */
export function moneyStep(amount: number): number {
  const size = Math.abs(amount);
  if (!(size > 0)) return 1;
  if (size < 100) return 0.01;
  return Math.max(1, 10 ** (Math.floor(Math.log10(Number(size.toPrecision(3)))) - 2));
}

/**
 * Parts rounded to a step so that they add up to their rounded total: each down, then those with the largest remainders
 * up (Hamilton's method). None is off by a whole step or more, and what is 0 stays 0.
 */
export function partsThatAdd(parts: readonly number[], step: number): number[] {
  const exact = parts.map((part) => part / step);
  const total = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const rounded = exact.map(Math.floor);
  const left = total - rounded.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - rounded[at] }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder);
  for (const { at } of byRemainder.slice(0, Math.max(0, left))) rounded[at]++;
  // A step of cents is no binary fraction.
  return rounded.map((part) => (step < 1 ? part / Math.round(1 / step) : part * step));
}

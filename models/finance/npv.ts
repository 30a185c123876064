/**
 * Net present value: Σ flow_t / (1 + rate)^t, with flows[0] now and flows[t] at the end of year t.
 * Money in, money out; `rate` is per year as a share and above −1.
 * Source: the discounted-cash-flow definition (Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2).
 * A spreadsheet's NPV() discounts its first argument too: this equals `flows[0] + NPV(rate, flows[1…])`.
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  let value = 0;
  // Horner's scheme: one division a year, and no powers to overflow.
  for (let year = flows.length - 1; year > 0; year--) value = (value + flows[year]) / (1 + rate);
  return flows.length > 0 ? value + flows[0] : 0;
}

/**
 * Payback in years with fractions: when the cumulated flows turn from negative to non-negative for the last time,
 * a year's flow counted evenly over that year. 0 where they are never negative; null where they are still negative at the
 * end of the horizon. flows[0] is now, flows[t] falls in year t.
 */
export function paybackYears(flows: readonly number[]): number | null {
  let cumulated = 0;
  let payback: number | null = 0;
  flows.forEach((flow, year) => {
    const before = cumulated;
    cumulated += flow;
    if (cumulated < 0) payback = null;
    else if (before < 0) payback = year - 1 + -before / flow;
  });
  return payback;
}

/** Payback of the flows discounted at `rate` a year, in years; otherwise as `paybackYears`. */
export function discountedPaybackYears(rate: number, flows: readonly number[]): number | null {
  return paybackYears(flows.map((flow, year) => flow / (1 + rate) ** year));
}

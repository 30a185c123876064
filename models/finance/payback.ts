import { type TimedFlows, yearEndFlows } from './timed-flows';

/**
 * Payback in years with fractions: when the cumulated flows turn from negative to non-negative for the last time. What is
 * paid in advance falls at once at the beginning of its year, all else of a year is counted evenly over it. 0 where they
 * are never negative; null where they are still negative at the end of the horizon. A plain list is of year-end flows.
 */
export function paybackYears(flows: TimedFlows | readonly number[]): number | null {
  const { inAdvance, through, atYearEnd } = 'atYearEnd' in flows ? flows : yearEndFlows(flows);
  let cumulated = 0;
  let payback: number | null = 0;
  for (let year = 0; year < atYearEnd.length; year++) {
    cumulated += inAdvance[year];
    if (cumulated < 0) payback = null;
    const before = cumulated;
    const flow = through[year] + atYearEnd[year];
    cumulated += flow;
    if (cumulated < 0) payback = null;
    else if (before < 0) payback = year - 1 + -before / flow;
  }
  return payback;
}

/** Payback of the flows discounted at `rate` a year, in years; otherwise as `paybackYears`. */
export function discountedPaybackYears(rate: number, flows: TimedFlows | readonly number[]): number | null {
  const { inAdvance, through, atYearEnd } = 'atYearEnd' in flows ? flows : yearEndFlows(flows);
  const discounted = (flows: readonly number[], before: number) =>
    flows.map((flow, year) => flow / (1 + rate) ** (year - before));
  return paybackYears({
    inAdvance: discounted(inAdvance, 1),
    through: discounted(through, 0.5),
    atYearEnd: discounted(atYearEnd, 0),
  });
}

import type { InputPath } from '#models/plan/uncertain-inputs';
import type { ResolvedPlan } from '../../plan/resolved';
import { type Measured, type Outcome, outcomeModel } from './outcome';

export interface WhatIfAxis {
  path: InputPath;
  values: readonly number[];
}

/** Outcomes for every pair of values: grid[i][j] with the first input at its i-th value and the second at its j-th. */
export function twoWayWhatIf(
  plan: ResolvedPlan,
  proposal: Measured,
  first: WhatIfAxis,
  second: WhatIfAxis,
): Outcome[][] {
  const model = outcomeModel(plan, proposal);
  return first.values.map((a) =>
    second.values.map((b) =>
      model.at([
        { path: first.path, value: a },
        { path: second.path, value: b },
      ]),
    ),
  );
}

/** Where a plan turns from not paying to paying. */
export interface Threshold {
  /** Value of the input at which the net present value is zero. */
  value: number;
  /** Whether the plan pays above it or below it. */
  pays: 'above' | 'below';
}

const STEPS = 80;
/** Simulated years for each value tried, where insurance acts. */
const thresholdYears = 32_768;

/**
 * The value of one input, within [low, high], at which the proposal's net present value is zero: "the plan pays as long
 * as ransomware strikes more often than once in 14 years". Found by halving; exact to 15 digits where the value moves
 * the outcome one way, as frequencies, losses, effects, costs and rates do; with insurance, whose outcomes are simulated,
 * as good as these. Null where it pays, or does not, all over.
 */
export function payingThreshold(
  plan: ResolvedPlan,
  proposal: Measured,
  path: InputPath,
  low: number,
  high: number,
): Threshold | null {
  const model = outcomeModel(plan, proposal, thresholdYears);
  const paysAt = (value: number) => model.at([{ path, value }]).npv > 0;
  const paysLow = paysAt(low);
  if (paysLow === paysAt(high)) return null;
  let [from, to] = [low, high];
  for (let step = 0; step < STEPS; step++) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to || to - from <= model.resolution * Math.abs(middle)) break;
    if (paysAt(middle) === paysLow) from = middle;
    else to = middle;
  }
  return { value: (from + to) / 2, pays: paysLow ? 'below' : 'above' };
}

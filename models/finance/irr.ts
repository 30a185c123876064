import { type NothingBought, noReturn } from './no-return';
import { netPresentValue } from './npv';
import { positiveRoots } from './real-roots';
import { evenlySpaced, type TimedFlows } from './timed-flows';

const LOWEST = -0.999999;
const HIGHEST = 1e9;

type NoRate = NothingBought | (typeof noReturn)['noRate' | 'severalRates' | 'turned'];
export type Irr = { irr: number } | { irr: null; irrReason: NoRate };

/**
 * Internal rate of return: the yearly rate (a share, above −1) at which the flows' net present value is zero, flows[0]
 * now. Null with the reason where none is (no flow out, none in), where several are, any one of which would mislead,
 * and where the flows begin with a gain, when the rate is what one pays and not what one earns. With x = 1/(1 + rate)
 * the rates are the positive roots of Σ flow_t·x^t, counted exactly (real-roots.ts); beyond −99.9999 % … 10⁹ a year
 * there is none to speak of. Flows that fall mid-year are taken in half-years, x = 1/(1 + rate)^½. `nothing` is the reason for which nothing is bought, where that is so.
 */
export function findRateOfReturn(timed: TimedFlows | readonly number[], nothing: NothingBought | null = null): Irr {
  const { flows, stepsPerYear } = 'atYearEnd' in timed ? evenlySpaced(timed) : { flows: timed, stepsPerYear: 1 };
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  const none = (irrReason: NoRate): Irr => ({ irr: null, irrReason });
  if (nothing) return none(nothing);
  const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (changes === 0) return none(noReturn.noRate);
  if (signs[0] > 0) return none(noReturn.turned);
  // One sign change: one root (Descartes' rule of signs), for which nothing has to be counted.
  if (changes === 1) {
    const irr = onlyRate(flows);
    return irr === null ? none(noReturn.noRate) : { irr: yearly(irr, stepsPerYear) };
  }
  const roots = positiveRoots(flows);
  if (roots.count > 1) return none(noReturn.severalRates);
  const root = roots.only(1 / (1 + HIGHEST), 1 / (1 + LOWEST));
  return root === null ? none(noReturn.noRate) : { irr: yearly(1 / root - 1, stepsPerYear) };
}

/** The rate a year of a rate per step. */
const yearly = (rate: number, stepsPerYear: number): number => (stepsPerYear === 1 ? rate : (1 + rate) ** 2 - 1);

/** The internal rate of return, or null where there is none or not one only: see findRateOfReturn. */
export const internalRateOfReturn = (flows: readonly number[]): number | null => findRateOfReturn(flows).irr;

/** The rate of flows that begin with a cost and change sign once, by halving; null beyond the bounds. */
function onlyRate(flows: readonly number[]): number | null {
  // On ln(1 + rate), which is evenly spaced over everything from near-total loss to explosive growth.
  const value = (logarithm: number) => netPresentValue(Math.expm1(logarithm), flows);
  let low = Math.log1p(LOWEST);
  let high = Math.log1p(HIGHEST);
  if (value(low) < 0 || value(high) > 0) return null;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (value(middle) > 0) low = middle;
    else high = middle;
  }
  return Math.expm1((low + high) / 2);
}

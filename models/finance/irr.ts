import { netPresentValue } from './npv';

const LOWEST = -0.999999;
const HIGHEST = 1e9;

/**
 * Internal rate of return: the yearly rate (a share) at which the flows' net present value is zero, flows[0] now.
 * Null where there is none (no flow out, or none in) and where it would not be unique: the flows change sign more
 * than once and so may cross zero at several rates (Descartes' rule of signs), and any one of them would mislead.
 * Also null beyond −99.9999 % … 10⁹ a year.
 */
export function internalRateOfReturn(flows: readonly number[]): number | null {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (changes !== 1) return null;

  // One sign change: the value has one root on (−1, ∞). Bisect on ln(1 + rate), which is evenly spaced over
  // everything from near-total loss to explosive growth.
  const value = (logarithm: number) => netPresentValue(Math.expm1(logarithm), flows);
  let low = Math.log1p(LOWEST);
  let high = Math.log1p(HIGHEST);
  const falling = signs[0] < 0;
  if (value(low) >= 0 !== falling || value(high) <= 0 !== falling) return null;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (value(middle) > 0 === falling) low = middle;
    else high = middle;
  }
  return Math.expm1((low + high) / 2);
}

import { contentCache } from '#models/probability/content-cache';
import type { Distribution } from '#models/probability/distribution';
import { exp, log } from '#models/probability/elementary';
import { expectation, squareNodesOf } from '#models/probability/quadrature';

/**
 * The probability that a loss part occurs, as it rises with the number of records exposed r:
 * 1 − (1 − ℓ)^power with the logistic function of ln r, ℓ = 1/(1 + (r/at)^−slope).
 */
export interface RisingProbability {
  /** Records at which ℓ is one half. */
  at: number;
  slope: number;
  /** Brings the mean to what the plan states: 1 leaves the logistic function as it is. */
  power: number;
}

/** −ln(1 − ℓ) = ln(1 + (r/at)^slope), from which the probability follows. */
function hazard(at: number, slope: number, records: number): number {
  return records > 0 ? log(1 + exp(Math.max(-700, Math.min(700, slope * (log(records) - log(at)))))) : 0;
}

/** The probability where `records` are exposed, 0 to 1; 0 where none are. */
export function probabilityAt({ at, slope, power }: RisingProbability, records: number): number {
  return 1 - exp(-power * hazard(at, slope, records));
}

const keptPower = contentCache<RisingProbability | null>(200);

/**
 * The rising probability whose mean over an incident's records, `perUnit` × a draw, is `mean`; null where it is the same
 * in every incident: records that are certain, or a mean of 0 or 1. The power is found by bisection, since the mean rises
 * with it from 0 to 1.
 */
export function risingProbability(
  { at, slope, mean }: { at: number; slope: number; mean: number },
  draw: Distribution,
  perUnit: number,
): RisingProbability | null {
  if (draw.kind === 'constant' || !(perUnit > 0) || mean <= 0 || mean >= 1) return null;
  return keptPower(JSON.stringify([at, slope, mean, draw, perUnit]), () => {
    const nodes = squareNodesOf(draw);
    const hazards = { values: nodes.values.map((x) => hazard(at, slope, perUnit * x)), weights: nodes.weights };
    let [low, high] = [-50, 50];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      const power = exp(middle);
      if (expectation(hazards, (h) => 1 - exp(-power * h)) < mean) low = middle;
      else high = middle;
    }
    return { at, slope, power: exp((low + high) / 2) };
  });
}

import { contentCache } from './content-cache';
import { type Distribution, tailQuantiles } from './distribution';
import { exp } from './elementary';
import { normalTail } from './normal';

/** Standard normal numbers ("scores"), evenly spaced, over which functions of one are summed by the trapezium rule. */
const perUnit = 8;
const reach = 9;
const scores = Float64Array.from({ length: 2 * reach * perUnit + 1 }, (_, i) => i / perUnit - reach);
const weights = scores.map((z) => exp((-z * z) / 2) / (perUnit * Math.sqrt(2 * Math.PI)));

/** Terms of a series of Hermite polynomials that are kept. */
const terms = 80;

/** Values of a distribution at standard normal scores in ascending order: F⁻¹(Φ(z)), the same relative accuracy in both tails. */
export function valuesAtScores(d: Distribution, at: Float64Array): Float64Array {
  const values = new Float64Array(at.length);
  const middle = at.findIndex((z) => z > 0);
  const split = middle < 0 ? at.length : middle;
  values.set(
    tailQuantiles(
      d,
      at.subarray(0, split).map((z) => normalTail(-z)),
      false,
    ),
  );
  const above = at.slice(split).reverse().map(normalTail);
  values.set(tailQuantiles(d, above, true).reverse(), split);
  return values;
}

const kept = contentCache<Float64Array>(200);

/** The distribution's values at the scores of `hermiteCoefficients`. Not to be written to. */
export const valuesAlongScores = (d: Distribution): Float64Array =>
  kept(JSON.stringify(d), () => valuesAtScores(d, scores));

/**
 * Coefficients E[g(Z)·Heₖ(Z)]/√k! of a function of a standard normal number Z, k = 0, 1, 2, …, from its values at the scores.
 * Heₖ/√k! are orthonormal under the normal law (Abramowitz and Stegun 22.2.15).
 */
export function hermiteCoefficients(g: Float64Array): Float64Array {
  const sums = new Float64Array(terms);
  for (const [i, z] of scores.entries()) {
    const weighted = weights[i] * g[i];
    let [before, now] = [0, 1];
    for (let k = 0; k < terms; k++) {
      sums[k] += weighted * now;
      [before, now] = [now, (z * now - Math.sqrt(k) * before) / Math.sqrt(k + 1)];
    }
  }
  return sums;
}

/**
 * Cov(f(X), g(Y)) of standard normal X and Y with correlation ρ, by Mehler's formula: Σ ρᵏ·fₖ·gₖ over k ≥ 1, of the
 * functions' Hermite coefficients. Source: Mehler 1866; Kibble, "An extension of a theorem of Mehler's", 1945.
 */
export function covarianceByMehler(f: Float64Array, g: Float64Array, rho: number): number {
  let sum = 0;
  let power = 1;
  for (let k = 1; k < terms; k++) {
    power *= rho;
    sum += power * f[k] * g[k];
  }
  return sum;
}

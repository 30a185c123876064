import { normalTail, upperNormalQuantile } from '#models/probability/normal';

interface Lognormal {
  mu: number;
  sigma: number;
}

const upperTail = (x: number, { mu, sigma }: Lognormal) => normalTail((Math.log(x) - mu) / sigma);
const quantileOfTail = (tail: number) => (tail <= 0.5 ? upperNormalQuantile(tail) : -upperNormalQuantile(1 - tail));

/** P(X ≤ x | X ≥ lower) of a lognormal; 0 below the truncation point. */
export const truncatedLognormalCdf = (x: number, fit: Lognormal, lower: number): number =>
  x <= lower ? 0 : 1 - upperTail(x, fit) / upperTail(lower, fit);

/** The x with P(X ≤ x | X ≥ lower) = p, for 0 ≤ p < 1. */
export const truncatedLognormalQuantile = (p: number, fit: Lognormal, lower: number): number =>
  Math.exp(fit.mu + fit.sigma * quantileOfTail((1 - p) * upperTail(lower, fit)));

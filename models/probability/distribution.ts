import { betaCdf, betaCdfsAbove, lowerBetaQuantiles } from './beta';
import { exp, log } from './elementary';
import { logistic, logitNormalMoments, logOdds } from './logit-normal';
import { normalCdf, normalTail, upperNormalQuantile } from './normal';

/** Upper 5 % and 10 % points of the standard normal. */
const z95 = 1.6448536269514722;
const z90 = 1.2815515655446004;

/** Share of a lognormal between two bounds, below which its moments there lose digits. */
const leastMass = 1e-280;

/** An uncertain quantity as people state it (docs/models.md, "Estimates"). */
export type Estimate =
  | number
  | { kind: 'constant'; value: number }
  | { kind: 'range'; low: number; likely: number; high: number }
  | { kind: 'interval'; low: number; high: number; shape?: 'lognormal' }
  | { kind: 'quantiles'; p50: number; p90?: number; p95?: number; shape?: 'lognormal' }
  | { kind: 'truncatedLognormal'; mu: number; sigma: number; lower?: number; upper?: number };

/** The distribution an estimate stands for. `most` is an upper limit that values are cut to (∞ where there is none). */
export type Distribution =
  | { kind: 'constant'; value: number }
  | { kind: 'pert'; low: number; high: number; alpha: number; most: number }
  | { kind: 'lognormal'; mu: number; sigma: number; most: number }
  | { kind: 'truncated'; mu: number; sigma: number; lower: number; upper: number; most: number }
  /** end / (1 + exp(−Y)) with Y ~ N(mu, sigma). */
  | { kind: 'logitNormal'; mu: number; sigma: number; end: number; most: number };

const constant = (value: number, most: number): Distribution => ({ kind: 'constant', value: Math.min(value, most) });

const lognormal = (mu: number, sigma: number, most: number): Distribution =>
  sigma > 0 ? { kind: 'lognormal', mu, sigma, most } : constant(exp(mu), most);

/**
 * The distribution of an estimate (docs/models.md, "Estimates"): a number as it is, `range` a PERT with λ = 4,
 * `interval` and `quantiles` a lognormal, `truncatedLognormal` as named. Values above `most` count as `most`.
 */
export function distributionOf(estimate: Estimate, most = Number.POSITIVE_INFINITY): Distribution {
  if (typeof estimate === 'number') return constant(estimate, most);
  switch (estimate.kind) {
    case 'constant':
      return constant(estimate.value, most);
    case 'range': {
      const { low, likely, high } = estimate;
      if (!(high > low && most > low)) return constant(low, most);
      const alpha = 1 + (4 * (likely - low)) / (high - low);
      return { kind: 'pert', low, high, alpha, most: most < high ? most : Number.POSITIVE_INFINITY };
    }
    case 'interval': {
      const { low, high } = estimate;
      if (!(low > 0 && high > low)) return constant(low, most);
      return lognormal((log(low) + log(high)) / 2, (log(high) - log(low)) / (2 * z95), most);
    }
    case 'quantiles': {
      const { p50, p90, p95 } = estimate;
      const upper = p95 ?? p90 ?? p50;
      if (!(p50 > 0 && upper > p50)) return constant(p50, most);
      return lognormal(log(p50), (log(upper) - log(p50)) / (p95 === undefined ? z90 : z95), most);
    }
    case 'truncatedLognormal': {
      const { mu, sigma, lower = 0, upper = Number.POSITIVE_INFINITY } = estimate;
      if (!(sigma > 0)) return constant(Math.min(upper, Math.max(lower, exp(mu))), most);
      if (lower <= 0 && upper === Number.POSITIVE_INFINITY) return lognormal(mu, sigma, most);
      const [a, b] = [lower, upper].map((bound) => standardised(bound, mu, sigma));
      // So far out that no number is small enough for what is left: all of it lies at the bound nearer to the bulk.
      if (between(a, b) < leastMass) return constant(a > 0 ? lower : upper, most);
      return { kind: 'truncated', mu, sigma, lower, upper, most };
    }
  }
}

/**
 * The distribution of an estimate of a quantity that ends at `end` (a share at 1, an outage at a year). An interval or
 * median and percentile below the end is a logit-normal through exactly these two quantiles, which nears the end and
 * never reaches it; so it is not where it says `shape: 'lognormal'`, as all do of the plan file's first version.
 * Everything else is as `distributionOf` has it, values above `most` counting as `most`.
 */
export function distributionWithin(estimate: Estimate, end: number, most = end): Distribution {
  const stated = twoQuantiles(estimate);
  if (!stated || !(stated.low > 0 && stated.high > stated.low && stated.high < end))
    return distributionOf(estimate, most);
  const { low, high, middle, apart } = stated;
  const [a, b] = [logOdds(low / end), logOdds(high / end)];
  const mu = middle === 'low' ? a : (a + b) / 2;
  return { kind: 'logitNormal', mu, sigma: (b - a) / apart, end, most: Number.POSITIVE_INFINITY };
}

/**
 * The two quantiles by which a lognormal or logit-normal is stated, how many standard deviations they are apart, and
 * which the median is; null for estimates of another kind, and where the shape is said to be lognormal.
 */
function twoQuantiles(estimate: Estimate) {
  if (typeof estimate === 'number' || (estimate.kind !== 'interval' && estimate.kind !== 'quantiles') || estimate.shape)
    return null;
  if (estimate.kind === 'interval')
    return { low: estimate.low, high: estimate.high, middle: 'between', apart: 2 * z95 } as const;
  const { p50, p90, p95 } = estimate;
  return { low: p50, high: p95 ?? p90 ?? p50, middle: 'low', apart: p95 === undefined ? z90 : z95 } as const;
}

/** Standardised logarithm of a bound. */
const standardised = (bound: number, mu: number, sigma: number): number =>
  bound > 0 ? (log(bound) - mu) / sigma : Number.NEGATIVE_INFINITY;

/** Φ(b) − Φ(a) without cancellation in either tail. */
const between = (a: number, b: number): number => (a > 0 ? normalTail(a) - normalTail(b) : normalCdf(b) - normalCdf(a));

/**
 * E[min(X, most)] and E[min(X, most)²] of a PERT, from those of its beta B cut at x: E[Bʲ; B ≤ x] = E[Bʲ]·I_x(α + j, β).
 * Source: Klugman, Panjer and Willmot, "Loss Models", limited expected value of the beta.
 */
function limitedPertMoments({ low, high, alpha, most }: Extract<Distribution, { kind: 'pert' }>): Moments {
  const width = high - low;
  const [below, firstShare, secondShare] = betaCdfsAbove((most - low) / width, alpha, 6 - alpha);
  const first = (alpha / 6) * firstShare;
  const second = ((alpha * (alpha + 1)) / 42) * secondShare;
  const above = 1 - below;
  return [
    low * below + width * first + most * above,
    low * low * below + 2 * low * width * first + width * width * second + most * most * above,
  ];
}

/** E[X] and E[X²]. */
export type Moments = [mean: number, square: number];

/**
 * E[X] and E[X²], in closed form (limited expected values where values are cut at `most`); of a logit-normal, which has
 * none, by quadrature to 1e-13.
 */
export function rawMoments(d: Distribution): Moments {
  switch (d.kind) {
    case 'constant':
      return [d.value, d.value * d.value];
    case 'pert': {
      if (d.most < d.high) return limitedPertMoments(d);
      const width = d.high - d.low;
      const mean = d.low + (width * d.alpha) / 6;
      const variance = (width * width * d.alpha * (6 - d.alpha)) / 252;
      return [mean, mean * mean + variance];
    }
    case 'lognormal': {
      const free = (k: number) => exp(k * d.mu + 0.5 * k * k * d.sigma * d.sigma);
      if (d.most === Number.POSITIVE_INFINITY) return [free(1), free(2)];
      const z = standardised(d.most, d.mu, d.sigma);
      const above = normalTail(z);
      return [
        free(1) * normalCdf(z - d.sigma) + d.most * above,
        free(2) * normalCdf(z - 2 * d.sigma) + d.most * d.most * above,
      ];
    }
    case 'truncated': {
      const a = standardised(d.lower, d.mu, d.sigma);
      const b = standardised(d.upper, d.mu, d.sigma);
      const cut = Math.min(b, Math.max(a, standardised(d.most, d.mu, d.sigma)));
      const above = cut < b ? between(cut, b) : 0;
      const mass = between(a, b);
      const moment = (k: 1 | 2) => {
        const free = exp(k * d.mu + 0.5 * k * k * d.sigma * d.sigma);
        const below = free * between(a - k * d.sigma, cut - k * d.sigma);
        return (below + (above > 0 ? d.most ** k * above : 0)) / mass;
      };
      return [moment(1), moment(2)];
    }
    case 'logitNormal': {
      const z = d.most < d.end ? (logOdds(d.most / d.end) - d.mu) / d.sigma : Number.POSITIVE_INFINITY;
      const above = d.most < d.end ? normalTail(z) : 0;
      const [mean, square] = logitNormalMoments(d.mu, d.sigma, z);
      const cut = above > 0 ? d.most : 0;
      return [d.end * mean + cut * above, d.end * d.end * square + cut * cut * above];
    }
  }
}

/** E[Xᵏ] for k = 1 or 2, in closed form (limited expected value where values are cut at `most`). */
export const rawMoment = (d: Distribution, k: 1 | 2): number => rawMoments(d)[k - 1];

/** The share of the mean that lies above x: E[X; X > x] / E[X] = (E[X] − E[min(X, x)] + x·P(X > x)) / E[X]. */
export function shareOfMeanAbove(d: Distribution, x: number): number {
  const mean = meanOf(d);
  if (d.kind === 'constant' || !(mean > 0) || x >= d.most) return 0;
  return Math.max(0, (mean - rawMoment({ ...d, most: x }, 1) + x * (1 - cdf(d, x))) / mean);
}

/** E[X]. */
export const meanOf = (d: Distribution): number => rawMoment(d, 1);

/**
 * Quantiles at ascending tail probabilities in (0, 0.5]: of the lower tail, or of the upper one (the value exceeded
 * with that probability) where `upper`. Both ends keep full relative accuracy.
 */
export function tailQuantiles(d: Distribution, tails: ArrayLike<number>, upper: boolean): Float64Array {
  const values = new Float64Array(tails.length);
  switch (d.kind) {
    case 'constant':
      return values.fill(d.value);
    case 'pert': {
      const beta = 6 - d.alpha;
      const shares = upper ? lowerBetaQuantiles(beta, d.alpha, tails) : lowerBetaQuantiles(d.alpha, beta, tails);
      const width = d.high - d.low;
      for (let i = 0; i < values.length; i++)
        values[i] = Math.min(d.most, upper ? d.high - width * shares[i] : d.low + width * shares[i]);
      return values;
    }
    case 'lognormal': {
      const sign = upper ? d.sigma : -d.sigma;
      for (let i = 0; i < values.length; i++) {
        values[i] = Math.min(d.most, exp(d.mu + sign * upperNormalQuantile(tails[i])));
      }
      return values;
    }
    case 'logitNormal': {
      const sign = upper ? d.sigma : -d.sigma;
      for (let i = 0; i < values.length; i++)
        values[i] = Math.min(d.most, d.end * logistic(d.mu + sign * upperNormalQuantile(tails[i])));
      return values;
    }
    case 'truncated': {
      const a = standardised(d.lower, d.mu, d.sigma);
      const b = standardised(d.upper, d.mu, d.sigma);
      const mass = between(a, b);
      for (let i = 0; i < values.length; i++) {
        const part = (upper ? 1 - tails[i] : tails[i]) * mass;
        const above = upper ? normalTail(b) + tails[i] * mass : normalTail(a) - part;
        const below = upper ? normalCdf(b) - tails[i] * mass : normalCdf(a) + part;
        const z = above <= 0.5 ? upperNormalQuantile(above) : -upperNormalQuantile(below);
        values[i] = Math.min(d.most, d.upper, Math.max(d.lower, exp(d.mu + d.sigma * z)));
      }
      return values;
    }
  }
}

/** P(X ≤ x). */
export function cdf(d: Distribution, x: number): number {
  switch (d.kind) {
    case 'constant':
      return x >= d.value ? 1 : 0;
    case 'pert':
      return x >= d.most ? 1 : betaCdf((x - d.low) / (d.high - d.low), d.alpha, 6 - d.alpha);
    case 'lognormal':
      return x >= d.most ? 1 : normalCdf(standardised(x, d.mu, d.sigma));
    case 'logitNormal':
      return x >= d.most || x >= d.end ? 1 : x <= 0 ? 0 : normalCdf((logOdds(x / d.end) - d.mu) / d.sigma);
    case 'truncated': {
      if (x >= d.most || x >= d.upper) return 1;
      const a = standardised(d.lower, d.mu, d.sigma);
      return x <= d.lower
        ? 0
        : between(a, standardised(x, d.mu, d.sigma)) / between(a, standardised(d.upper, d.mu, d.sigma));
    }
  }
}

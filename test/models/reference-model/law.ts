import type { ResolvedEstimate } from '#models/plan/resolved';
import type { Uniform } from '../../support/mulberry32';
import { piecewise } from './integral';
import { normalBelow, normalDensity, normalQuantile } from './normal-law';
import { normal } from './random';

/** The distribution of a quantity, as docs/models.md ("Estimates") has it. */
export interface Law {
  isCertain: boolean;
  draw(u: Uniform): number;
  /** The value that the quantity is below with probability p. */
  quantile(p: number): number;
  /** E[g(X)], g bending only at the kinks. */
  mean(g?: (x: number) => number, kinks?: readonly number[]): number;
}

const z95 = 1.6448536269514722;
const z90 = 1.2815515655446004;

const certain = (value: number): Law => ({
  isCertain: true,
  draw: () => value,
  quantile: () => value,
  mean: (g = (x) => x) => g(value),
});

/** PERT: a beta between low and high. Its quantiles are looked up in the integral of its density. */
function pert(low: number, likely: number, high: number, most: number): Law {
  const width = high - low;
  const a = (4 * (likely - low)) / width;
  const b = (4 * (high - likely)) / width;
  const density = (t: number) => t ** a * (1 - t) ** b;
  const steps = 4000;
  const below = [0];
  const quantile = (p: number) => {
    for (let i = below.length; i <= steps; i++) {
      const [from, to] = [(i - 1) / steps, i / steps];
      below.push(below[i - 1] + (density(from) + 4 * density((from + to) / 2) + density(to)) / (6 * steps));
    }
    let [i, j] = [0, steps];
    while (j - i > 1) {
      const middle = (i + j) >> 1;
      if (below[middle] < p * below[steps]) i = middle;
      else j = middle;
    }
    return Math.min(most, low + (width * (i + (p * below[steps] - below[i]) / (below[j] - below[i] || 1))) / steps);
  };
  const whole = piecewise(density, 0, 1, []);
  return {
    isCertain: false,
    draw: (u) => quantile(u()),
    quantile,
    mean: (g = (x) => x, kinks = []) =>
      piecewise(
        (t) => density(t) * g(Math.min(most, low + width * t)),
        0,
        1,
        [...kinks, most].map((x) => (x - low) / width),
      ) / whole,
  };
}

/** A law of a normal number z: x = at(z) rises with z, which stays between two bounds; `back` gives z of x. */
function ofNormal(at: (z: number) => number, back: (x: number) => number, reach: number, bounds = [-12, 12]): Law {
  const [low, high] = [normalBelow(bounds[0]), normalBelow(bounds[1])];
  const [from, to] = [Math.max(bounds[0], -12), Math.min(bounds[1], 12 + reach)];
  return {
    isCertain: false,
    draw(u) {
      for (;;) {
        const z = normal(u);
        if (z >= bounds[0] && z <= bounds[1]) return at(z);
      }
    },
    quantile: (p) => at(normalQuantile(low + p * (high - low))),
    mean: (g = (x) => x, kinks = []) =>
      piecewise(
        (z) => normalDensity(z) * g(at(z)),
        from,
        to,
        [-4, 0, 4, 8, ...kinks.map(back)].filter(Number.isFinite),
      ) /
      (high - low),
  };
}

/**
 * The law of an estimate. `end`: where the quantity ends by its nature (∞: nowhere), which makes intervals logit-normal;
 * `most`: what lies above counts as this.
 */
export function lawOf(estimate: ResolvedEstimate, end = Number.POSITIVE_INFINITY, most = end): Law {
  if (typeof estimate === 'number') return certain(Math.min(estimate, most));
  const lognormal = (mu: number, sigma: number) => {
    if (sigma === 0) return certain(Math.min(most, Math.exp(mu)));
    const cut = (Math.log(most) - mu) / sigma;
    const law = ofNormal(
      (z) => Math.min(most, Math.exp(mu + sigma * z)),
      (x) => (Math.log(x) - mu) / sigma,
      2 * sigma,
      [-12, 12 + 2 * sigma],
    );
    return {
      ...law,
      mean: (g?: (x: number) => number, kinks: readonly number[] = []) =>
        law.mean(g, Number.isFinite(cut) ? [...kinks, most] : kinks),
    };
  };
  /** Through two percentiles, at ±z or at 0 and z; logit-normal where there is an end that they do not reach. */
  const through = (low: number, high: number, zLow: number, zHigh: number) => {
    const isBounded = Number.isFinite(end) && estimate.shape !== 'lognormal' && high < end;
    const scale = (x: number) => (isBounded ? Math.log(x / (end - x)) : Math.log(x));
    const sigma = (scale(high) - scale(low)) / (zHigh - zLow);
    const mu = scale(high) - sigma * zHigh;
    if (!isBounded || sigma === 0) return lognormal(isBounded ? Math.log(low) : mu, sigma);
    return ofNormal(
      (z) => end / (1 + Math.exp(-mu - sigma * z)),
      (x) => (scale(x) - mu) / sigma,
      0,
    );
  };
  switch (estimate.kind) {
    case 'constant':
      return certain(Math.min(estimate.value, most));
    case 'range':
      return estimate.low === estimate.high
        ? certain(Math.min(estimate.low, most))
        : pert(estimate.low, estimate.likely, estimate.high, most);
    case 'interval':
      return through(estimate.low, estimate.high, -z95, z95);
    case 'quantiles':
      return through(estimate.p50, (estimate.p95 ?? estimate.p90)!, 0, estimate.p95 === undefined ? z90 : z95);
    case 'truncatedLognormal': {
      const { mu, sigma, lower = 0, upper = Number.POSITIVE_INFINITY } = estimate;
      const back = (x: number) => (Math.log(x) - mu) / sigma;
      return ofNormal((z) => Math.min(most, Math.exp(mu + sigma * z)), back, 2 * sigma, [
        Math.max(-40, back(lower)),
        Math.min(40, back(upper)),
      ]);
    }
  }
}

/** The law of a share or probability. */
export const lawOfShare = (estimate: ResolvedEstimate): Law => lawOf(estimate, 1);

import { type BreachFilter, breachSizes, reportingThreshold } from './breaches';
import { fitTruncatedLognormal, type TruncatedLognormalFit } from './fit-truncated-lognormal';
import { kolmogorovSmirnov } from './kolmogorov-smirnov';
import { truncatedLognormalCdf, truncatedLognormalQuantile } from './truncated-lognormal';

/** Individuals affected at one percentile: in the list, and by the fit (null where there is none). */
interface BreachPercentile {
  p: number;
  observed: number;
  fitted: number | null;
}

/** Published breaches of one kind, summarised. Sizes are individuals affected, all ≥ 500. */
export interface BreachSample {
  count: number;
  /** Ascending. */
  sizes: Float64Array;
  percentiles: BreachPercentile[];
  fit: (TruncatedLognormalFit & { distance: number }) | null;
  /** Whether the fit is within 10 % of the list at p50, p90 and p95; false where there is no fit. */
  fitHolds: boolean;
  /** Share of reports of exactly 500 or 501 people: often placeholders that are revised later. */
  placeholderShare: number;
}

const checked = [0.5, 0.9, 0.95];
const tolerance = 0.1;

/** Summary of the listed breaches that pass the filter; null where there is none. */
export function breachesLike(filter: BreachFilter): BreachSample | null {
  const sizes = breachSizes(filter);
  const count = sizes.length;
  if (!count) return null;
  const fit = fitTruncatedLognormal(sizes, reportingThreshold);
  const percentiles = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99].map((p) => ({
    p,
    observed: sizes[Math.ceil(p * count) - 1],
    fitted: fit && truncatedLognormalQuantile(p, fit, reportingThreshold),
  }));
  return {
    count,
    sizes,
    percentiles,
    fit: fit && {
      ...fit,
      distance: kolmogorovSmirnov(sizes, (x) => truncatedLognormalCdf(x, fit, reportingThreshold)),
    },
    fitHolds: percentiles
      .filter(({ p }) => checked.includes(p))
      .every(({ observed, fitted }) => fitted !== null && Math.abs(fitted / observed - 1) <= tolerance),
    placeholderShare: sizes.filter((size) => size <= 501).length / count,
  };
}

/** Share of the sample's breaches that affected at most `size` people, 0..1. */
export function percentileOfSize({ sizes }: Pick<BreachSample, 'sizes'>, size: number): number {
  let low = 0;
  let high = sizes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sizes[middle] <= size) low = middle + 1;
    else high = middle;
  }
  return low / sizes.length;
}

import { exceedanceCurve } from './exceedance';
import { lossHistogram, orderStatistics } from './loss-histogram';
import type { LossQuantiles, StrategyResult } from './result';

const levels: [keyof LossQuantiles, number][] = [
  ['p50', 0.5],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
  ['p999', 0.999],
];
/** Half-width of a 95 % interval in standard deviations. */
const z975 = 1.959963984540054;

/** Rank (0-based) of the smallest x with F(x) ≥ p. */
export const quantileRank = (p: number, n: number): number => Math.min(n - 1, Math.max(0, Math.ceil(p * n - 1e-6) - 1));

/** Share of the values above a loss, strictly. */
export function shareAbove(values: Float64Array, loss: number): number {
  let above = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > loss) above++;
  return above / values.length;
}

/** Mean and standard deviation (n − 1), in two passes in the order of the sample. */
export function meanAndDeviation(values: Float64Array): { mean: number; standardDeviation: number } {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i] - mean) ** 2;
  return { mean, standardDeviation: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 };
}

/** What the sample of yearly losses says by itself. */
export type LossStatistics = Pick<
  StrategyResult,
  | 'meanAnnualLoss'
  | 'standardError'
  | 'standardDeviation'
  | 'probabilityOfLoss'
  | 'quantiles'
  | 'quantileIntervals'
  | 'tailMean95'
  | 'exceedance'
>;

/**
 * Mean with its standard error, inverse-ECDF quantiles with 95 % intervals by order statistics (binomial ranks),
 * mean of the worst 5 % of years, and the strict exceedance curve of a sample of yearly losses.
 */
export function lossStatistics(losses: Float64Array): LossStatistics {
  const n = losses.length;
  const histogram = lossHistogram(losses);
  const standardDeviation = n > 1 ? Math.sqrt(histogram.squares / (n - 1)) : 0;
  const clamp = (rank: number) => Math.min(n - 1, Math.max(0, rank));
  const ranks = levels.flatMap(([, p]) => {
    const spread = z975 * Math.sqrt(n * p * (1 - p));
    return [quantileRank(p, n), clamp(Math.floor(n * p - spread) - 1), clamp(Math.ceil(n * p + spread) - 1)];
  });
  const found = orderStatistics(histogram, ranks, quantileRank(0.95, n));
  const quantiles = {} as LossQuantiles;
  const quantileIntervals = {} as StrategyResult['quantileIntervals'];
  levels.forEach(([name], i) => {
    quantiles[name] = found.values[3 * i];
    quantileIntervals[name] = [found.values[3 * i + 1], found.values[3 * i + 2]];
  });
  const worst = 0.05 * n;
  return {
    meanAnnualLoss: histogram.mean,
    standardError: standardDeviation / Math.sqrt(n),
    standardDeviation,
    probabilityOfLoss: histogram.positive / n,
    quantiles,
    quantileIntervals,
    tailMean95: (found.sumAbove + (worst - found.countAbove) * quantiles.p95) / worst,
    exceedance: exceedanceCurve(histogram),
  };
}

import { lossHistogram, orderStatistics } from '#models/simulation/loss-histogram';
import type { LossQuantiles } from '#models/simulation/loss-quantiles';
import { quantileRank } from '#models/simulation/path-sample';
import type { SampleRoom } from '#models/simulation/sample-room';
import { exceedanceCurve } from './exceedance';
import type { StrategyResult } from './result';

const levels: [keyof LossQuantiles, number][] = [
  ['p50', 0.5],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
  ['p999', 0.999],
];
/** Half-width of a 95 % interval in standard deviations. */
const z975 = 1.959963984540054;

/** What the sample of yearly losses says by itself. */
export type LossStatistics = Pick<
  StrategyResult,
  | 'standardError'
  | 'standardDeviation'
  | 'probabilityOfLoss'
  | 'quantiles'
  | 'quantileIntervals'
  | 'tailMean95'
  | 'exceedance'
> & {
  mean: number;
  /** Share of the values above each threshold, strictly. */
  above: number[];
};

/**
 * Mean with its standard error, inverse-ECDF quantiles with 95 % intervals by order statistics (binomial ranks),
 * mean of the worst 5 % of years, the strict exceedance curve and the shares above thresholds of a sample of yearly
 * losses: the first `n` values of the room, which it uses up.
 */
export function lossStatistics(room: SampleRoom, n: number, thresholds: readonly number[] = []): LossStatistics {
  const histogram = lossHistogram(room, n);
  const standardDeviation = n > 1 ? Math.sqrt(histogram.squares / (n - 1)) : 0;
  const clamp = (rank: number) => Math.min(n - 1, Math.max(0, rank));
  const ranks = levels.flatMap(([, p]) => {
    const spread = z975 * Math.sqrt(n * p * (1 - p));
    return [quantileRank(p, n), clamp(Math.floor(n * p - spread) - 1), clamp(Math.ceil(n * p + spread) - 1)];
  });
  const found = orderStatistics(room, histogram, ranks, quantileRank(0.95, n), thresholds);
  const quantiles = {} as LossQuantiles;
  const quantileIntervals = {} as StrategyResult['quantileIntervals'];
  levels.forEach(([name], i) => {
    quantiles[name] = found.values[3 * i];
    quantileIntervals[name] = [found.values[3 * i + 1], found.values[3 * i + 2]];
  });
  const worst = 0.05 * n;
  return {
    mean: histogram.mean,
    standardError: standardDeviation / Math.sqrt(n),
    standardDeviation,
    probabilityOfLoss: histogram.positive / n,
    quantiles,
    quantileIntervals,
    tailMean95: (found.sumAbove + (worst - found.countAbove) * quantiles.p95) / worst,
    exceedance: exceedanceCurve(histogram),
    above: found.above.map((count) => count / n),
  };
}

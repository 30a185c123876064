import { estimateSchema } from '#models/plan/estimate';
import { meanBeyond } from '#models/plan/mean-beyond';
import { distributionTo } from '#models/plan/natural-end';
import type { ResolvedEstimate } from '#models/plan/resolved';
import { cdf, type Distribution, meanOf, tailQuantiles } from '#models/probability/distribution';

/** What the field draws and says of a distribution. Values in the estimate's own unit. */
export interface EstimateShape {
  mean: number;
  /** 5th and 95th percentile. */
  low: number;
  high: number;
  /** Density over values, both scaled to the drawing's 0..1; null where there is no uncertainty. */
  curve: { x: number; y: number }[] | null;
  /** Where the mean stands on the curve's x axis, 0..1. */
  meanAt: number;
  /** Share of the mean that lies above the stated upper value. */
  beyond: number;
}

const steps = 80;

/** Density between two values from differences of the distribution function; on a log axis where that is asked for. */
function curveOf(distribution: Distribution, from: number, to: number, log: boolean): { x: number; y: number }[] {
  const at = (share: number) => (log ? from * (to / from) ** share : from + share * (to - from));
  const mass = Array.from(
    { length: steps },
    (_, i) => cdf(distribution, at((i + 1) / steps)) - cdf(distribution, at(i / steps)),
  );
  const top = Math.max(...mass);
  return mass.map((y, i) => ({ x: (i + 0.5) / steps, y: y / top }));
}

const anyEstimate = estimateSchema({});

/** The shape of an estimate of a plan, which may be wrong; null where its numbers make no distribution. */
export const shapeIfSound = (estimate: ResolvedEstimate, end?: number): EstimateShape | null =>
  anyEstimate.safeParse(estimate).success ? estimateShape(estimate, end) : null;

/** Mean, 90 % range and curve of a resolved estimate of a quantity that ends at `end` (natural-end.ts). */
export function estimateShape(estimate: ResolvedEstimate, end = Number.POSITIVE_INFINITY): EstimateShape {
  const distribution = distributionTo(estimate, end);
  const mean = meanOf(distribution);
  if (distribution.kind === 'constant') return { mean, low: mean, high: mean, curve: null, meanAt: 0.5, beyond: 0 };
  const quantile = (tail: number, upper: boolean) => tailQuantiles(distribution, [tail], upper)[0];
  const [low, high] = [quantile(0.05, false), quantile(0.05, true)];
  // A fitted size distribution spans many powers of ten; a long tail would squeeze everything else to the left.
  const log = distribution.kind === 'truncated' && quantile(0.01, false) > 0;
  const from = distribution.kind === 'pert' ? distribution.low : log ? quantile(0.01, false) : 0;
  const to =
    distribution.kind === 'pert'
      ? distribution.high
      : log
        ? quantile(0.01, true)
        : Math.min(end, Math.max(high, mean) * 1.2);
  const meanAt = log ? Math.log(mean / from) / Math.log(to / from) : (mean - from) / (to - from);
  return {
    mean,
    low,
    high,
    curve: curveOf(distribution, from, to, log),
    meanAt: Math.min(1, Math.max(0, meanAt)),
    beyond: meanBeyond({ estimate, distribution }),
  };
}

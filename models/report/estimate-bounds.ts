import { distributionOf, tailQuantiles } from '#models/probability/distribution';
import type { ResolvedEstimate } from '../plan/resolved';

/** 5th and 95th percentile of an estimate: what the report shows as its range; a constant twice. */
export function estimateBounds(estimate: ResolvedEstimate): { low: number; high: number } {
  const distribution = distributionOf(estimate);
  const [low] = tailQuantiles(distribution, [0.05], false);
  const [high] = tailQuantiles(distribution, [0.05], true);
  return { low, high };
}

import type { ResolvedEstimate } from '#models/plan/resolved';
import type { Catalogue } from '../text/en';

/** Why the numbers of an estimate do not go together, in words; null where they do. */
export function estimateProblem(
  estimate: ResolvedEstimate,
  show: (value: number) => string,
  text: Catalogue,
): string | null {
  if (typeof estimate === 'number') return null;
  const words = text.fields.estimate;
  switch (estimate.kind) {
    case 'range': {
      const { low, likely, high } = estimate;
      return low <= likely && likely <= high ? null : words.wrongOrder(show(low), show(likely), show(high));
    }
    case 'interval':
      if (estimate.low <= 0) return words.positive;
      return estimate.low <= estimate.high ? null : words.wrongOrderTwo(show(estimate.low), show(estimate.high));
    case 'quantiles': {
      const upper = estimate.p95 ?? estimate.p90 ?? estimate.p50;
      if (estimate.p50 <= 0) return words.positive;
      return estimate.p50 <= upper ? null : words.wrongOrderTwo(show(estimate.p50), show(upper));
    }
    default:
      return null;
  }
}

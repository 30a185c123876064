import type { ResolvedPlan } from './resolved';

/** What the present value of year-end losses is multiplied by where they fall through the year: (1 + r)^½, else 1. */
export const lossTimingFactor = ({
  lossTiming,
  discountRate,
}: Pick<ResolvedPlan['budget'], 'discountRate' | 'lossTiming'>): number =>
  lossTiming === 'midYear' ? Math.sqrt(1 + discountRate) : 1;

import type { ResolvedEstimate } from './resolved';

/** The largest number that an estimate names. */
export const greatestOf = (estimate: ResolvedEstimate): number =>
  typeof estimate === 'number'
    ? estimate
    : Math.max(...Object.values(estimate).filter((value) => typeof value === 'number'));

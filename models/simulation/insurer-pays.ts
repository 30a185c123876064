import type { ResolvedPlan } from '../plan/resolved';

/** What a policy pays by: retention and limit in the plan's currency, coinsurance as the insurer's share, 0..1. */
export type Terms = Pick<NonNullable<ResolvedPlan['insurance']>, 'retention' | 'limit' | 'coinsurance'>;

/**
 * What the insurer pays of an incident's or a year's loss: min(limit, coinsurance × max(0, loss − retention)). The kernel's
 * own copy is in `assembly/years.ts`, for whole columns.
 */
export function insurerPays(loss: number, { retention, limit, coinsurance }: Terms): number {
  if (loss <= retention) return 0;
  return Math.min(coinsurance * (loss - retention), limit);
}

import { shareOfMeanAbove } from '#models/probability/distribution';
import type { ResolvedEstimate, ResolvedPlan } from './resolved';
import { type UncertainInput, uncertainInputs } from './uncertain-inputs';

/** Where more of a mean than this lies beyond what the user said is rarely passed, the program says so. */
export const notablyBeyond = 0.1;

/**
 * The share of an estimate's mean that lies above the value said to be passed 1 time in 20 (or 10): what the few
 * greatest values, which nobody stated, contribute. 0 for kinds that name their greatest value.
 */
export function meanBeyond({ estimate, distribution }: Pick<UncertainInput, 'estimate' | 'distribution'>): number {
  const upper = upperBound(estimate);
  return upper === null ? 0 : shareOfMeanAbove(distribution, upper);
}

function upperBound(estimate: ResolvedEstimate): number | null {
  if (typeof estimate === 'number') return null;
  if (estimate.kind === 'interval') return estimate.high;
  return estimate.kind === 'quantiles' ? (estimate.p95 ?? estimate.p90 ?? null) : null;
}

/** Estimates of which notably much of the mean lies beyond, most first, each with the share. */
export const meansBeyond = (plan: ResolvedPlan): { input: UncertainInput; share: number }[] =>
  uncertainInputs(plan)
    .map((input) => ({ input, share: meanBeyond(input) }))
    .filter(({ share }) => share > notablyBeyond)
    .sort((a, b) => b.share - a.share);

import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';

/** Whether losses are insured; null is the baseline. */
export const hasCover = ({ insurance }: ResolvedPlan, proposal: Pick<ResolvedProposal, 'insurance'> | null): boolean =>
  insurance !== null && (insurance.existing || (proposal?.insurance ?? false));

/** What is kept of a loss, on an incident or a year's total. */
export const keptOf = (
  { retention, limit, coinsurance }: NonNullable<ResolvedPlan['insurance']>,
  loss: number,
): number => loss - Math.min(limit, coinsurance * Math.max(0, loss - retention));

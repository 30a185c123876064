import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';

/** Whether losses are insured; null is the baseline. */
export const hasCover = ({ insurance }: ResolvedPlan, proposal: Pick<ResolvedProposal, 'insurance'> | null): boolean =>
  insurance !== null && (insurance.existing || (proposal?.insurance ?? false));

/** A loss, of an incident or a whole year, by whether the policy covers its form. */
export interface Loss {
  covered: number;
  leftOut: number;
}

/** What is kept of it: forms that are left out in full. */
export const keptOf = (
  { retention, limit, coinsurance }: NonNullable<ResolvedPlan['insurance']>,
  { covered, leftOut }: Loss,
): number => leftOut + covered - Math.min(limit, coinsurance * Math.max(0, covered - retention));

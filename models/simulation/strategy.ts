import { coverageWith } from '../controls/coverage';
import type { ResolvedControl, ResolvedPlan, ResolvedProposal } from '../plan/resolved';

/** The baseline (no proposal) or a proposal: how far each control is at work, and whether losses are insured. */
export interface Strategy {
  insured: boolean;
  /** Coverage of a control at work in path year `year` (1 is the first), or in the steady year. */
  coverage(control: ResolvedControl, year: number | 'steady'): number;
}

/** What of a proposal a strategy follows from; null for the baseline. */
export type Measures = Pick<ResolvedProposal, 'controls' | 'insurance'> | null;

/** Whether losses are insured with these measures. */
export const isInsured = (plan: ResolvedPlan, measures: Measures): boolean =>
  plan.insurance !== null && (plan.insurance.existing || (measures?.insurance ?? false));

/**
 * The baseline first, then the plan's proposals in order. Existing controls work fully rolled out in all of them that
 * have what they require.
 */
export const strategiesOf = (plan: ResolvedPlan): Strategy[] =>
  [null, ...plan.proposals].map((measures) => ({
    insured: isInsured(plan, measures),
    coverage: coverageWith(plan, measures?.controls ?? []),
  }));

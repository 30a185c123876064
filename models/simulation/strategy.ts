import { coverageWith } from '../controls/coverage';
import type { ResolvedControl, ResolvedPlan, ResolvedProposal } from '../plan/resolved';

/** The baseline (no proposal) or a proposal: how far each control is at work, and whether losses are insured. */
export interface Strategy {
  proposal: ResolvedProposal | null;
  insured: boolean;
  /** Coverage of a control at work in path year `year` (1 is the first), or in the steady year. */
  coverage(control: ResolvedControl, year: number | 'steady'): number;
}

/**
 * The baseline first, then the plan's proposals in order. Existing controls work fully rolled out in all of them
 * that have what they require. */
export function strategiesOf(plan: ResolvedPlan): Strategy[] {
  const strategyOf = (proposal: ResolvedProposal | null): Strategy => {
    return {
      proposal,
      insured: plan.insurance !== null && (plan.insurance.existing || (proposal?.insurance ?? false)),
      coverage: coverageWith(plan, proposal?.controls ?? []),
    };
  };
  return [null, ...plan.proposals].map(strategyOf);
}

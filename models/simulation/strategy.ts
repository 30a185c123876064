import { coverageInYear, finalCoverage } from '../controls/effects';
import type { ResolvedControl, ResolvedPlan, ResolvedProposal } from '../plan/resolved';

/** The baseline (no proposal) or a proposal: how far each control is in place, and whether losses are insured. */
export interface Strategy {
  proposal: ResolvedProposal | null;
  insured: boolean;
  /** Coverage of a control in path year `year` (1 is the first), or in the steady year. */
  coverage(control: ResolvedControl, year: number | 'steady'): number;
}

/** The baseline first, then the plan's proposals in order. Existing controls work fully rolled out in all of them. */
export function strategiesOf(plan: ResolvedPlan): Strategy[] {
  const strategyOf = (proposal: ResolvedProposal | null): Strategy => {
    const starts = new Map(proposal?.controls.map(({ control, startYear }) => [control, startYear]));
    return {
      proposal,
      insured: plan.insurance !== null && (plan.insurance.existing || (proposal?.insurance ?? false)),
      coverage(control, year) {
        if (control.existing) return finalCoverage(control);
        const start = starts.get(control.id);
        if (start === undefined) return 0;
        return year === 'steady' ? finalCoverage(control) : coverageInYear(control, start, year);
      },
    };
  };
  return [null, ...plan.proposals].map(strategyOf);
}

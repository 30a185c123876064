import { coverageInYear, finalCoverage } from '../controls/effects';
import type { ResolvedControl, ResolvedPlan, ResolvedProposal } from '../plan/resolved';

/** The baseline (no proposal) or a proposal: how far each control is in place, and whether losses are insured. */
export interface Strategy {
  insured: boolean;
  /** Coverage of a control in path year `year` (1 is the first), or in the steady year. */
  coverage(control: ResolvedControl, year: number | 'steady'): number;
}

/** What of a proposal a strategy follows from; null for the baseline. */
export type Measures = Pick<ResolvedProposal, 'controls' | 'insurance'> | null;

/** The strategy of a proposal, or of none. Existing controls work fully rolled out in every one. */
export function strategyOf(plan: ResolvedPlan, measures: Measures): Strategy {
  const starts = new Map(measures?.controls.map(({ control, startYear }) => [control, startYear]));
  return {
    insured: plan.insurance !== null && (plan.insurance.existing || (measures?.insurance ?? false)),
    coverage(control, year) {
      if (control.existing) return finalCoverage(control);
      const start = starts.get(control.id);
      if (start === undefined) return 0;
      return year === 'steady' ? finalCoverage(control) : coverageInYear(control, start, year);
    },
  };
}

/** The baseline first, then the plan's proposals in order. */
export const strategiesOf = (plan: ResolvedPlan): Strategy[] =>
  [null, ...plan.proposals].map((measures) => strategyOf(plan, measures));

import { hasYearLimits } from '#models/threats/loss-parts';
import { coverageWith } from '../controls/coverage';
import type { ResolvedControl, ResolvedPlan, ResolvedProposal } from '../plan/resolved';

/** The baseline (no proposal) or a proposal: how far each control is at work, and whether losses are insured. */
export interface Strategy {
  insured: boolean;
  /** Place of the strategy that has the same steady year, where nothing but means along the path is asked of this one. */
  steadyOf?: number;
  /** Coverage of a control at work in path year `year` (1 is the first), or in the steady year. */
  coverage(control: ResolvedControl, year: number | 'steady'): number;
}

/** What of a proposal a strategy follows from; null for the baseline. */
export type Measures = Pick<ResolvedProposal, 'controls' | 'insurance'> | null;

/** Whether losses are insured with these measures. */
const isInsured = (plan: ResolvedPlan, measures: Measures): boolean =>
  plan.insurance !== null && (plan.insurance.existing || (measures?.insurance ?? false));

/** Whether the mean loss with these measures has no closed form: insurance pays, or a part has a limit on the year. */
export const isNetted = (plan: ResolvedPlan, measures: Measures): boolean =>
  isInsured(plan, measures) || hasYearLimits(plan);

/**
 * The strategy of some measures (null for the baseline). Existing controls work fully rolled out wherever they have what
 * they require. `beside` is everything that is bought, where it is more than these measures: it decides from when each of
 * their controls works, and does nothing itself.
 */
export function strategyOf(plan: ResolvedPlan, measures: Measures, beside = measures?.controls ?? []): Strategy {
  const own = measures?.controls ?? [];
  const listed = new Set(own.map(({ control }) => control));
  const alone = coverageWith(plan, own);
  const together = beside === own ? alone : coverageWith(plan, beside);
  return {
    insured: isInsured(plan, measures),
    coverage(control, year) {
      if (control.existing) return alone(control, year);
      return listed.has(control.id) ? together(control, year) : 0;
    },
  };
}

/**
 * The baseline first, then the plan's proposals in order, then each proposal that has no closed form (isNetted) started a
 * year later, insurance too: waiting costs what that leaves more, and only simulating says how much of it we would pay.
 */
export const strategiesOf = (plan: ResolvedPlan): Strategy[] => [
  ...[null, ...plan.proposals].map((measures) => strategyOf(plan, measures)),
  ...netted(plan).map((proposal) => ({
    ...strategyOf(plan, startedLater(proposal)),
    steadyOf: 1 + plan.proposals.indexOf(proposal),
  })),
];

const netted = (plan: ResolvedPlan) => plan.proposals.filter((proposal) => isNetted(plan, proposal));

/** Place among `strategiesOf` of a proposal started a year later; null where it is not simulated. */
export function laterStrategy(plan: ResolvedPlan, proposal: ResolvedProposal): number | null {
  const place = netted(plan).indexOf(proposal);
  return place < 0 ? null : 1 + plan.proposals.length + place;
}

/** The same measures, each a year later. */
export const startedLater = ({ controls, ...proposal }: ResolvedProposal): ResolvedProposal => ({
  ...proposal,
  controls: controls.map((entry) => ({ ...entry, startYear: entry.startYear + 1 })),
});

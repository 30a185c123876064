import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';

/** What the panels are about: the plan, what the proposal to approve holds, and its controls' cash in its dearest year. */
export interface WorthQuestion extends Pick<ResolvedProposal, 'controls' | 'insurance'> {
  plan: ResolvedPlan;
  budget: number;
}

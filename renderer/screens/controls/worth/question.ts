import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';

/** What the panels are about: the plan, the controls of the proposal to approve, and their cash in its dearest year. */
export interface WorthQuestion {
  plan: ResolvedPlan;
  controls: ResolvedProposal['controls'];
  budget: number;
}

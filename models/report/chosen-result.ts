import type { ProposalResult, SimulationResult } from '#models/finance/result';
import { chosenProposalOf } from '../plan/chosen-proposal';
import type { ResolvedPlan, ResolvedProposal } from '../plan/resolved';

/** The proposal that the board is asked to approve, with what the simulation says of it. */
export interface ChosenResult {
  proposal: ResolvedProposal;
  result: ProposalResult;
}

/** The proposal to approve with its result; null without one, or where the result is of other proposals. */
export function chosenWithResult(plan: ResolvedPlan, result: SimulationResult): ChosenResult | null {
  const proposal = chosenProposalOf(plan);
  const found = proposal && result.proposals.find(({ id }) => id === proposal.id);
  return proposal && found ? { proposal, result: found } : null;
}

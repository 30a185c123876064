import type { Plan } from '#models/plan/schema';
import { useDocument } from '../document/document-store';

/** The proposal the board is asked to approve: the chosen one, else `recommended`, else the first. */
export function chosenProposalOf<P extends { id: string }>(plan: {
  proposals: P[];
  chosenProposal: string | null;
}): P | null {
  const { proposals, chosenProposal } = plan;
  const named = (id: string | null) => proposals.find((proposal) => proposal.id === id);
  return named(chosenProposal) ?? named('recommended') ?? proposals[0] ?? null;
}

export function useChosenProposal(): Plan['proposals'][number] | null {
  return useDocument((state) => (state.history ? chosenProposalOf(state.history.plan) : null));
}

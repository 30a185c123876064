import { chosenProposalOf } from '#models/plan/chosen-proposal';
import type { Plan } from '#models/plan/schema';
import { useDocument } from '../document/document-store';

/** The open plan's proposal to approve; null without a plan or proposals. */
export function useChosenProposal(): Plan['proposals'][number] | null {
  return useDocument((state) => (state.history ? chosenProposalOf(state.history.plan) : null));
}

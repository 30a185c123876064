/** The proposal the board is asked to approve: the chosen one, else `recommended`, else the first; null without any. */
export function chosenProposalOf<P extends { id: string }>(plan: {
  proposals: P[];
  chosenProposal: string | null;
}): P | null {
  const { proposals, chosenProposal } = plan;
  const named = (id: string | null) => proposals.find((proposal) => proposal.id === id);
  return named(chosenProposal) ?? named('recommended') ?? proposals[0] ?? null;
}

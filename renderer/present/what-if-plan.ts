import { newId } from '#models/plan/new-id';
import type { Plan } from '#models/plan/schema';
import type { OptimisedPortfolio } from '#models/portfolio/optimise';

/** The plan with another proposal before the board. */
export const withProposal = <P extends { chosenProposal: string | null }>(plan: P, id: string): P => ({
  ...plan,
  chosenProposal: id,
});

/** The plan with the optimiser's answer as one more proposal, and that one before the board. */
export function withBestPlan(plan: Plan, best: Pick<OptimisedPortfolio, 'controls'>, name: string): Plan {
  const id = newId('best', plan.proposals);
  const controls = best.controls.map(({ control, startYear }) => ({ control, startYear }));
  const proposal = { id, name, description: '', controls, insurance: false };
  return withProposal({ ...plan, proposals: [...plan.proposals, proposal] }, id);
}

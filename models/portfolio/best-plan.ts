import type { ProposalResult } from '#models/finance/result';
import { simulateInline } from '#models/finance/simulate';
import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { contentCache } from '#models/probability/content-cache';
import { type CoveredSearch, optimisePortfolio } from './optimise';

/** The set of controls of least loss plus cost that a plan's rules allow, as one more proposal, and its result. */
export interface BestPlan {
  proposal: ResolvedProposal;
  /** Whether it is certain that no other set has less; with cover in force, on the years simulated. */
  proven: boolean;
  /** What was searched net of cover in force; null where none is. */
  cover: CoveredSearch | null;
  /** On the same simulated incidents as the plan's own proposals. */
  result: ProposalResult;
}

/** Branches after which a hard plan's best set so far is taken. */
const MAXIMUM_BRANCHES = 20_000;

/**
 * The optimiser's answer to a plan (least expected loss plus cost over the horizon, everything from year 1) as a proposal
 * to simulate beside the plan's own: with their seed and number of years. Null where the rules leave no set at all.
 */
export function bestProposal(plan: ResolvedPlan): Omit<BestPlan, 'result'> | null {
  const { feasible, controls, proven, cover } = optimisePortfolio(plan, { maximumBranches: MAXIMUM_BRANCHES });
  if (!feasible) return null;
  return { proposal: { id: 'best', name: '', description: '', controls, insurance: false }, proven, cover };
}

/** Answers of late: which proposal is before the board, and what it holds, changes nothing of them. */
const answers = contentCache<BestPlan | null>(2);

/** The best plan, simulated here and now. */
export function simulatedBest(plan: ResolvedPlan, run: { seed: number; years: number }): BestPlan | null {
  const asked = { ...plan, proposals: [], chosenProposal: null, report: null };
  return answers(JSON.stringify([asked, run]), () => {
    const found = bestProposal({ ...plan, simulation: { ...plan.simulation, ...run } });
    return found && { ...found, result: simulateInline(onlyBest(plan, found), run).proposals[0] };
  });
}

/** The plan with nothing but the best proposal, whose simulation gives that proposal's result. */
export const onlyBest = (plan: ResolvedPlan, { proposal }: Pick<BestPlan, 'proposal'>): ResolvedPlan => ({
  ...plan,
  proposals: [proposal],
  chosenProposal: null,
});

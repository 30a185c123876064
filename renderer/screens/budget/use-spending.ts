import { useMemo } from 'react';
import { type BudgetYear, budgetLines } from '#models/finance/budget-lines';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import type { ResolvedPlan } from '#models/plan/resolved';
import { securityShareBenchmark } from '#models/reference/security-share';
import { useResolvedPlan } from '../../results/SettledResults';

/** The budget by year, and in each the position with the proposal to approve. */
export interface Spending {
  plan: ResolvedPlan;
  years: (BudgetYear & { chosen: BudgetYear['proposals'][number] | null })[];
}

/** Security money by year against the published band; null where the plan has no IT budget. */
export function useSpending(): Spending | null {
  const plan = useResolvedPlan();
  return useMemo(() => {
    if (!plan || plan.budget.itBudget === 0) return null;
    const chosen = chosenProposalOf(plan)?.id;
    const years = budgetLines(plan, securityShareBenchmark(plan.organization.industry)).map((year) => ({
      ...year,
      chosen: year.proposals.find(({ id }) => id === chosen) ?? null,
    }));
    return { plan, years };
  }, [plan]);
}

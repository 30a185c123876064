import type { ResolvedPlan } from '../plan/resolved';

/** The security budget of year 1 and what it is a share of; a ratio is null where its denominator is zero. */
export interface BudgetShare {
  itBudget: number;
  /** Money per year: IT budget × security share. */
  securityBudget: number;
  shareOfItBudget: number | null;
  perEmployee: number | null;
  shareOfRevenue: number | null;
}

/** Ratios that boards and benchmarks quote, for `securityBudget` (money per year) of the plan's organisation. */
export function budgetShareOf(plan: ResolvedPlan, securityBudget: number, itBudget: number): BudgetShare {
  const { employees, annualRevenue } = plan.organization;
  const over = (denominator: number) => (denominator > 0 ? securityBudget / denominator : null);
  return {
    itBudget,
    securityBudget,
    shareOfItBudget: over(itBudget),
    perEmployee: over(employees),
    shareOfRevenue: over(annualRevenue),
  };
}

/** Today's security budget of year 1: the IT budget × its security share. */
export function budgetShare(plan: ResolvedPlan): BudgetShare {
  const { itBudget, securityShare } = plan.budget;
  return budgetShareOf(plan, itBudget * securityShare, itBudget);
}

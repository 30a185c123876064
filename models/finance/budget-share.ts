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

/**
 * The security budget of year 1, the IT budget × its security share, with `ask` on top, the yearly cost of a proposal:
 * the IT budget that it is a share of stays as planned.
 */
export function budgetShare(plan: ResolvedPlan, ask = 0): BudgetShare {
  const { itBudget, securityShare } = plan.budget;
  return budgetShareOf(plan, itBudget * securityShare + ask, itBudget);
}

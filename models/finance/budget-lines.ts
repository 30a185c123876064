import { planYearCash, proposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import { type BudgetShare, budgetShareOf } from './budget-share';

/** Published security share of IT budgets in the plan's industry, 0..1. */
export interface BenchmarkBand {
  low: number;
  high: number;
}

/** Security money of one year under one course, and where that lies against the benchmark. */
interface SecurityPosition extends BudgetShare {
  /** What the course adds to today's security budget in this plan year. */
  ask: number;
  /** IT budget less commitments and security: what all else must be paid from; negative where it is overcommitted. */
  leftForTheRest: number;
  /** Money up to the band's lower and upper edge; negative where above it. Null without benchmark or IT budget. */
  toBand: { low: number; high: number } | null;
}

/** The IT budget of one plan year and what it has to pay for. Money in the plan's currency of that year. */
export interface BudgetYear {
  year: number;
  itBudget: number;
  commitments: { id: string; name: string; amount: number }[];
  /** Today's security spending carried on at its share of the IT budget. */
  today: SecurityPosition;
  /** Today's plus each proposal's cash in this plan year. */
  proposals: (SecurityPosition & { id: string })[];
}

/**
 * Budget lines by plan year over the horizon. The IT budget grows by `itGrowth`, commitments by `priceGrowth`; a
 * proposal's cash comes on top of today's security budget, while the IT budget it is a share of stays as planned.
 */
export function budgetLines(plan: ResolvedPlan, benchmark: BenchmarkBand | null): BudgetYear[] {
  const { itBudget: firstBudget, itGrowth, priceGrowth, securityShare, commitments, horizonYears } = plan.budget;
  const asks = plan.proposals.map((proposal) => planYearCash(proposalCosts(plan, proposal)));
  return Array.from({ length: horizonYears }, (_, index) => {
    const itBudget = firstBudget * (1 + itGrowth) ** index;
    const committed = commitments.map(({ id, name, annual }) => ({
      id,
      name,
      amount: annual * (1 + priceGrowth) ** index,
    }));
    const others = committed.reduce((sum, { amount }) => sum + amount, 0);
    const position = (ask: number): SecurityPosition => {
      const security = itBudget * securityShare + ask;
      return {
        ...budgetShareOf(plan, security, itBudget),
        ask,
        leftForTheRest: itBudget - others - security,
        toBand:
          benchmark && itBudget > 0
            ? { low: benchmark.low * itBudget - security, high: benchmark.high * itBudget - security }
            : null,
      };
    };
    return {
      year: index + 1,
      itBudget,
      commitments: committed,
      today: position(0),
      proposals: plan.proposals.map(({ id }, proposal) => ({ id, ...position(asks[proposal][index]) })),
    };
  });
}

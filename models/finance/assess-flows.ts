import type { ProposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import { findRateOfReturn } from './irr';
import { nothingBought } from './nothing-bought';
import { discountedPaybackYears, paybackYears } from './payback';
import type { ProposalResult } from './result';
import { returnOnSecurityInvestment } from './rosi';
import { cashFlows, flowsLess, lossFlows, presentCash, presentLosses } from './timed-flows';

/** The return fields that follow from means alone. Money in the plan's currency. */
export type MeanReturn = Pick<
  ProposalResult,
  | 'annualCost'
  | 'frictionCost'
  | 'cashByYear'
  | 'riskReduction'
  | 'rosi'
  | 'rosiReason'
  | 'npv'
  | 'irr'
  | 'irrReason'
  | 'paybackYears'
  | 'discountedPaybackYears'
  | 'benefitCostRatio'
  | 'breakEvenEffectiveness'
>;

/**
 * Return from mean figures: ROSI on the steady year and the amortised cost; net present value, internal rate and
 * payback on the flows (mean loss avoided − cash) of the horizon. `reductions[t]` is the mean loss avoided in year t,
 * index 0 now. `breakEvenEffectiveness` is the share of the modelled reduction at which the net present value is zero.
 */
export function assessFlows(
  plan: ResolvedPlan,
  costs: ProposalCosts,
  steadyReduction: number,
  reductions: readonly number[],
): MeanReturn {
  const { discountRate } = plan.budget;
  const { annualCost, frictionCost, cashByYear } = costs;
  const nothing = nothingBought(costs);
  const flows = flowsLess(lossFlows(plan.budget, reductions), cashFlows(costs));
  const paid = presentCash(plan.budget, costs);
  const presentReduction = presentLosses(plan.budget, reductions);
  return {
    annualCost,
    frictionCost,
    cashByYear,
    riskReduction: steadyReduction,
    ...returnOnSecurityInvestment(steadyReduction, annualCost, nothing),
    npv: presentReduction - paid,
    ...findRateOfReturn(flows, nothing),
    paybackYears: paybackYears(flows),
    discountedPaybackYears: discountedPaybackYears(discountRate, flows),
    benefitCostRatio: paid > 0 ? presentReduction / paid : null,
    breakEvenEffectiveness: presentReduction > 0 ? paid / presentReduction : null,
  };
}

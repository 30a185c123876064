import type { ProposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import type { ProposalResult } from '../simulation/result';
import { costOfDelay } from './cost-of-delay';
import { internalRateOfReturn } from './irr';
import { netPresentValue } from './npv';
import { quantilesInPlace } from './order-statistic';
import { discountedPaybackYears, paybackYears } from './payback';
import { returnOnSecurityInvestment } from './rosi';

/** What the simulation found of one proposal against the baseline. Money in the plan's currency. */
export interface ProposalOutcome {
  plan: ResolvedPlan;
  costs: ProposalCosts;
  /** Mean loss avoided in a steady year. */
  steadyReduction: number;
  /** Mean loss avoided in year t of the path at index t − 1. */
  meanReductionByYear: readonly number[];
  /** Per path, the loss avoided over the horizon, undiscounted. */
  pathReduction: Float64Array;
  /** Per path, the loss avoided over the horizon, discounted to now. */
  pathPresentValue: Float64Array;
}

/** The finance fields of a proposal's result. */
export type ProposalFinance = Pick<
  ProposalResult,
  | 'annualCost'
  | 'frictionCost'
  | 'cashByYear'
  | 'riskReduction'
  | 'rosi'
  | 'rosiReason'
  | 'rosiInterval'
  | 'npv'
  | 'npvInterval'
  | 'irr'
  | 'paybackYears'
  | 'discountedPaybackYears'
  | 'benefitCostRatio'
  | 'probabilityOfPayback'
  | 'probabilityNpvPositive'
  | 'costOfDelay'
  | 'breakEvenEffectiveness'
>;

const INTERVAL = [0.05, 0.95];

/** Share of the values for which `holds`; 0 for no values. */
function shareOf(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count++;
  return values.length > 0 ? count / values.length : 0;
}

/**
 * Return of a proposal and its uncertainty. Flow of year t = mean loss avoided − cash; ROSI and its interval are on
 * the amortised yearly cost; net present value, internal rate, payback and their probabilities are on cash over the
 * horizon. Intervals run from the 5th to the 95th percentile over the simulated paths; payback is within the horizon.
 * `breakEvenEffectiveness` is the share of the modelled reduction at which the net present value is zero.
 */
export function assessProposal(outcome: ProposalOutcome): ProposalFinance {
  const { plan, costs, steadyReduction, pathReduction, pathPresentValue } = outcome;
  const { discountRate, horizonYears } = plan.budget;
  const { annualCost, frictionCost, cashByYear } = costs;
  const reductions = [0, ...outcome.meanReductionByYear];
  const flows = cashByYear.map((cash, year) => reductions[year] - cash);
  const presentCash = netPresentValue(discountRate, cashByYear);
  const presentReduction = netPresentValue(discountRate, reductions);
  const totalCash = cashByYear.reduce((sum, cash) => sum + cash, 0);

  const [reductionLow, reductionHigh] = quantilesInPlace(pathReduction.slice(), INTERVAL);
  const [presentLow, presentHigh] = quantilesInPlace(pathPresentValue.slice(), INTERVAL);
  const yearlyRosi = (reduction: number) => (reduction / horizonYears - annualCost) / annualCost;

  return {
    annualCost,
    frictionCost,
    cashByYear,
    riskReduction: steadyReduction,
    ...returnOnSecurityInvestment(steadyReduction, annualCost),
    rosiInterval: annualCost > 0 ? [yearlyRosi(reductionLow), yearlyRosi(reductionHigh)] : null,
    npv: presentReduction - presentCash,
    npvInterval: [presentLow - presentCash, presentHigh - presentCash],
    irr: internalRateOfReturn(flows),
    paybackYears: paybackYears(flows),
    discountedPaybackYears: discountedPaybackYears(discountRate, flows),
    benefitCostRatio: presentCash > 0 ? presentReduction / presentCash : null,
    probabilityOfPayback: shareOf(pathReduction, (reduction) => reduction >= totalCash),
    probabilityNpvPositive: shareOf(pathPresentValue, (value) => value > presentCash),
    costOfDelay: costOfDelay(plan, costs, reductions),
    breakEvenEffectiveness: presentReduction > 0 ? presentCash / presentReduction : null,
  };
}

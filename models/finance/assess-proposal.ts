import type { ProposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import type { ProposalResult } from '../simulation/result';
import { assessFlows, type MeanReturn } from './assess-flows';
import { netPresentValue } from './npv';
import { quantilesInPlace } from './order-statistic';

/** What the simulation found of one proposal against the baseline. Money in the plan's currency. */
export interface ProposalOutcome {
  plan: ResolvedPlan;
  costs: ProposalCosts;
  /** Mean loss avoided in a steady year. */
  steadyReduction: number;
  /** Mean loss avoided in year t of the path at index t − 1. */
  meanReductionByYear: readonly number[];
  /** Per path, the loss avoided over the horizon, undiscounted. Reordered: at a million paths a copy would be 8 MB. */
  pathReduction: Float64Array;
  /** Per path, the loss avoided over the horizon, discounted to now. Reordered. */
  pathPresentValue: Float64Array;
}

/** The finance fields of a proposal's result. */
export type ProposalFinance = MeanReturn &
  Pick<ProposalResult, 'rosiInterval' | 'npvInterval' | 'probabilityOfPayback' | 'probabilityNpvPositive'>;

const INTERVAL = [0.05, 0.95];

/** Share of the values for which `holds`; 0 for no values. */
function shareOf(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count++;
  return values.length > 0 ? count / values.length : 0;
}

/**
 * Return of a proposal (see assessFlows) and its uncertainty: intervals from the 5th to the 95th percentile over the
 * simulated paths, and the shares of paths that pay back within the horizon (undiscounted) and whose net present value
 * is positive. The path's ROSI takes its yearly average reduction over the horizon.
 */
export function assessProposal(outcome: ProposalOutcome): ProposalFinance {
  const { plan, costs, steadyReduction, pathReduction, pathPresentValue } = outcome;
  const { discountRate, horizonYears } = plan.budget;
  const { annualCost, cashByYear } = costs;
  const presentCash = netPresentValue(discountRate, cashByYear);
  const totalCash = cashByYear.reduce((sum, cash) => sum + cash, 0);
  const [reductionLow, reductionHigh] = quantilesInPlace(pathReduction, INTERVAL);
  const [presentLow, presentHigh] = quantilesInPlace(pathPresentValue, INTERVAL);
  const yearlyRosi = (reduction: number) => (reduction / horizonYears - annualCost) / annualCost;
  return {
    ...assessFlows(plan, costs, steadyReduction, [0, ...outcome.meanReductionByYear]),
    rosiInterval: annualCost > 0 ? [yearlyRosi(reductionLow), yearlyRosi(reductionHigh)] : null,
    npvInterval: [presentLow - presentCash, presentHigh - presentCash],
    probabilityOfPayback: shareOf(pathReduction, (reduction) => reduction >= totalCash),
    probabilityNpvPositive: shareOf(pathPresentValue, (value) => value > presentCash),
  };
}

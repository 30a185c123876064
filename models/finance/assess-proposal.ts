import type { ProposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import { pathSample } from '../simulation/path-sample';
import { assessFlows, type MeanReturn } from './assess-flows';
import { costOfDelay } from './cost-of-delay';
import { nothingBought } from './nothing-bought';
import { netPresentValue } from './npv';
import type { ProposalResult } from './result';

/** What the simulation found of one proposal against the baseline. Money in the plan's currency. */
export interface ProposalOutcome {
  plan: ResolvedPlan;
  costs: ProposalCosts;
  /** Mean loss avoided in a steady year. */
  steadyReduction: number;
  /** Mean loss avoided in year t of the path at index t − 1. */
  meanReductionByYear: readonly number[];
  /** The same for a start a year later; absent, the start's own a year on in that year's prices and threats. */
  laterReductionByYear?: readonly number[];
  /** Per path, the loss avoided over the horizon, undiscounted. */
  pathReduction: Float64Array | Float32Array;
  /** Per path, the loss avoided over the horizon, discounted to now. */
  pathPresentValue: Float64Array | Float32Array;
}

/** The finance fields of a proposal's result. */
export type ProposalFinance = MeanReturn &
  Pick<
    ProposalResult,
    'costOfDelay' | 'rosiInterval' | 'npvInterval' | 'probabilityOfPayback' | 'probabilityNpvPositive'
  >;

const LOW = 0.05;
const HIGH = 0.95;

/**
 * Return of a proposal (see assessFlows) and its uncertainty: intervals from the 5th to the 95th percentile over the
 * simulated paths, and the shares of paths that pay back within the horizon (undiscounted) and whose net present value
 * is positive; both null where nothing is bought. The path's ROSI takes its yearly average reduction over the horizon.
 */
export function assessProposal(outcome: ProposalOutcome): ProposalFinance {
  const { plan, costs, steadyReduction, pathReduction, pathPresentValue } = outcome;
  const { discountRate, horizonYears } = plan.budget;
  const { annualCost, cashByYear } = costs;
  const presentCash = netPresentValue(discountRate, cashByYear);
  const isNothing = nothingBought(costs) !== null;
  const totalCash = cashByYear.reduce((sum, cash) => sum + cash, 0);
  const reduction = pathSample(pathReduction);
  const [reductionLow, reductionHigh] = [reduction.quantile(LOW), reduction.quantile(HIGH)];
  const probabilityOfPayback = isNothing ? null : reduction.shareFrom(totalCash);
  // A sample may be asked until the next is made.
  const present = pathSample(pathPresentValue);
  const [presentLow, presentHigh] = [present.quantile(LOW), present.quantile(HIGH)];
  const yearlyRosi = (reduction: number) => (reduction / horizonYears - annualCost) / annualCost;
  const reductions = [0, ...outcome.meanReductionByYear];
  const later = outcome.laterReductionByYear && [0, ...outcome.laterReductionByYear];
  return {
    ...assessFlows(plan, costs, steadyReduction, reductions),
    costOfDelay: costOfDelay(plan, costs, reductions, later),
    rosiInterval: annualCost > 0 && !isNothing ? [yearlyRosi(reductionLow), yearlyRosi(reductionHigh)] : null,
    npvInterval: [presentLow - presentCash, presentHigh - presentCash],
    probabilityOfPayback,
    probabilityNpvPositive: isNothing ? null : present.shareAbove(presentCash),
  };
}

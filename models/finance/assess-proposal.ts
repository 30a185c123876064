import type { ProposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import { pathSample } from '../simulation/path-sample';
import { assessFlows, type MeanReturn } from './assess-flows';
import { costOfDelay } from './cost-of-delay';
import type { CostPaths } from './cost-paths';
import { nothingBought } from './nothing-bought';
import type { ProposalResult } from './result';
import { presentCash } from './timed-flows';

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
  /** By how much costs differ from their means, by path; null where they are certain. */
  uncertain: CostPaths | null;
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
 * is positive; both null where nothing is bought. Costs that are estimates differ from path to path. The path's ROSI
 * takes its yearly average reduction over the horizon.
 */
export function assessProposal(outcome: ProposalOutcome): ProposalFinance {
  const { plan, costs, steadyReduction, pathReduction, pathPresentValue, uncertain } = outcome;
  const { horizonYears } = plan.budget;
  const { annualCost, cashByYear } = costs;
  const paid = presentCash(plan.budget, costs);
  const isNothing = nothingBought(costs) !== null;
  const totalCash = cashByYear.reduce((sum, cash) => sum + cash, 0);
  const rosiOf = (reduction: number, cost: number) => (reduction / horizonYears - cost) / cost;
  const reduction = pathSample(uncertain ? less(pathReduction, uncertain.cash) : pathReduction);
  const reductionBounds = [reduction.quantile(LOW), reduction.quantile(HIGH)];
  const probabilityOfPayback = isNothing ? null : reduction.shareFrom(totalCash);
  // A sample may be asked until the next is made.
  const present = pathSample(uncertain ? less(pathPresentValue, uncertain.present) : pathPresentValue);
  const [presentLow, presentHigh] = [present.quantile(LOW), present.quantile(HIGH)];
  const probabilityNpvPositive = isNothing ? null : present.shareAbove(paid);
  const rosiBounds = (): [number, number] => {
    if (!uncertain) return [rosiOf(reductionBounds[0], annualCost), rosiOf(reductionBounds[1], annualCost)];
    const rosi = pathSample(uncertain.annual.map((more, path) => rosiOf(pathReduction[path], annualCost + more)));
    return [rosi.quantile(LOW), rosi.quantile(HIGH)];
  };
  const reductions = [0, ...outcome.meanReductionByYear];
  const later = outcome.laterReductionByYear && [0, ...outcome.laterReductionByYear];
  return {
    ...assessFlows(plan, costs, steadyReduction, reductions),
    costOfDelay: costOfDelay(plan, costs, reductions, later),
    rosiInterval: annualCost > 0 && !isNothing ? rosiBounds() : null,
    npvInterval: [presentLow - paid, presentHigh - paid],
    probabilityOfPayback,
    probabilityNpvPositive,
  };
}

/** What a path avoids less what it costs beyond the mean. */
const less = (avoided: Float64Array | Float32Array, more: Float64Array): Float64Array =>
  more.map((cost, path) => avoided[path] - cost);

import type { ProposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import { cashFlows, flowsLess, lossFlows, presentValue, type TimedFlows } from './timed-flows';

/**
 * What waiting a year costs: net present value of starting now minus that of starting a year later, over the same
 * horizon. Negative where waiting is the better choice. The later start has the same roll-out in that later year's
 * prices and threats, and is credited with the year of its one-time purchases' life that the horizon leaves unused
 * (one-time ÷ amortisation years), so that a short horizon does not by itself make waiting look dear.
 * `reductions[t]` is the mean loss avoided in year t in money, index 0 now.
 */
export function costOfDelay(plan: ResolvedPlan, costs: ProposalCosts, reductions: readonly number[]): number {
  const { discountRate, priceGrowth, threatGrowth, amortizationYears } = plan.budget;
  const prices = 1 + priceGrowth;
  const later = (flows: readonly number[], growth: number) => [0, ...flows.slice(0, -1).map((flow) => flow * growth)];
  const starting = (gain: readonly number[], cash: TimedFlows) =>
    presentValue(discountRate, flowsLess(lossFlows(plan.budget, gain), cash));
  const laterOneTime = later(costs.oneTimeByYear, prices);
  const unused = laterOneTime.reduce((sum, amount) => sum + amount, 0) / amortizationYears;
  const { inAdvance, through, atYearEnd } = cashFlows(costs);
  const delayedCash = {
    inAdvance: later(inAdvance, prices),
    through: later(through, prices),
    atYearEnd: later(atYearEnd, prices),
  };
  delayedCash.atYearEnd[delayedCash.atYearEnd.length - 1] -= unused;
  return (
    starting(reductions, { inAdvance, through, atYearEnd }) -
    starting(later(reductions, prices * (1 + threatGrowth)), delayedCash)
  );
}

import type { ProposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import { cashFlows, flowsLess, lossFlows, presentValue, type TimedFlows } from './timed-flows';

/**
 * What waiting a year costs: net present value of starting now minus that of starting a year later, over the same
 * horizon. Negative where waiting is the better choice. The later start has the same roll-out in that later year's
 * prices and threats, and is credited with the year of its one-time purchases' life that the horizon leaves unused
 * (one-time ÷ amortisation years), so that a short horizon does not by itself make waiting look dear. A premium is the
 * same sum whenever it begins. `reductions[t]` is the mean loss avoided in year t in money, index 0 now; `laterReductions`
 * that of the later start, where it does not follow by growth, as it does not with insurance, whose retention stays.
 */
export function costOfDelay(
  plan: ResolvedPlan,
  costs: ProposalCosts,
  reductions: readonly number[],
  laterReductions?: readonly number[],
): number {
  const { discountRate, priceGrowth, threatGrowth, amortizationYears } = plan.budget;
  const prices = 1 + priceGrowth;
  const later = (flows: readonly number[], growth: number) => [0, ...flows.slice(0, -1).map((flow) => flow * growth)];
  const starting = (gain: readonly number[], cash: TimedFlows) =>
    presentValue(discountRate, flowsLess(lossFlows(plan.budget, gain), cash));
  const laterOneTime = later(costs.oneTimeByYear, prices);
  const unused = laterOneTime.reduce((sum, amount) => sum + amount, 0) / amortizationYears;
  // A premium is nominal: it does not rise with prices.
  const { premiumByYear } = costs;
  const premiumPaid = plan.insurance?.timing ?? 'arrears';
  const delayed = (flows: readonly number[], timing: typeof premiumPaid) => {
    const premium = timing === premiumPaid ? premiumByYear : premiumByYear.map(() => 0);
    const rising = flows.map((amount, year) => amount - premium[year]);
    const delayedPremium = later(premium, 1);
    return later(rising, prices).map((amount, year) => amount + delayedPremium[year]);
  };
  const cash = cashFlows(costs);
  const delayedCash = {
    inAdvance: delayed(cash.inAdvance, 'advance'),
    through: delayed(cash.through, 'through'),
    atYearEnd: delayed(cash.atYearEnd, 'arrears'),
  };
  delayedCash.atYearEnd[delayedCash.atYearEnd.length - 1] -= unused;
  const delayedReductions = laterReductions ?? later(reductions, prices * (1 + threatGrowth));
  return starting(reductions, cash) - starting(delayedReductions, delayedCash);
}

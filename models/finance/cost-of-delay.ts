import type { ProposalCosts } from '../controls/costs';
import type { ResolvedPlan } from '../plan/resolved';
import { netPresentValue } from './npv';

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
  const starting = (gain: readonly number[], cash: readonly number[]) =>
    netPresentValue(
      discountRate,
      gain.map((amount, year) => amount - cash[year]),
    );
  const laterOneTime = later(costs.oneTimeByYear, prices);
  const unused = laterOneTime.reduce((sum, amount) => sum + amount, 0) / amortizationYears;
  const { premiumByYear } = costs;
  const rising = costs.cashByYear.map((cash, year) => cash - premiumByYear[year]);
  const delayedPremium = later(premiumByYear, 1);
  const delayedCash = later(rising, prices).map((cash, year) => cash + delayedPremium[year]);
  delayedCash[delayedCash.length - 1] -= unused;
  const delayedReductions = laterReductions ?? later(reductions, prices * (1 + threatGrowth));
  return starting(reductions, costs.cashByYear) - starting(delayedReductions, delayedCash);
}

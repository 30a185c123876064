import type { ResolvedPlan } from '#models/plan/resolved';
import { distributionOf, meanOf, tailQuantiles } from '#models/probability/distribution';
import { exposedRecordsOf } from './exposed-records';

/** What a criminal would pay, in the plan's currency: mean, and 5th to 95th percentile of the price estimate. */
export interface ResaleRange {
  low: number;
  mean: number;
  high: number;
}

/** Resale value of the records of one type that are held. */
export interface RecordPrize {
  id: string;
  count: number;
  price: ResaleRange;
  value: ResaleRange;
}

/** Resale value of every type of record held. It is the attacker's gain and no part of any loss. */
export function recordPrizes(plan: ResolvedPlan): RecordPrize[] {
  return plan.records.map(({ id, count, resalePrice }) => {
    const distribution = distributionOf(resalePrice);
    const price = {
      low: tailQuantiles(distribution, [0.05], false)[0],
      mean: meanOf(distribution),
      high: tailQuantiles(distribution, [0.05], true)[0],
    };
    const value = { low: count * price.low, mean: count * price.mean, high: count * price.high };
    return { id, count, price, value };
  });
}

/** Resale value of everything held: sums over types, whose low and high ends are taken to move together. */
export function heldPrize(plan: ResolvedPlan): ResaleRange {
  const prizes = recordPrizes(plan);
  const sum = (end: keyof ResaleRange) => prizes.reduce((total, { value }) => total + value[end], 0);
  return { low: sum('low'), mean: sum('mean'), high: sum('high') };
}

/** Mean resale value of what one incident of each scenario exposes, for scenarios that expose records. */
export function prizeByScenario(plan: ResolvedPlan): { id: string; perIncident: number }[] {
  return plan.scenarios.flatMap((scenario) => {
    const exposed = exposedRecordsOf(plan, scenario);
    if (!exposed) return [];
    const perUnit = exposed.priced.reduce((sum, { count, price }) => sum + count * meanOf(price), 0);
    return [{ id: scenario.id, perIncident: meanOf(exposed.draw) * perUnit }];
  });
}

/** Resale value of everything held per unit of yearly security spending (year 1); null where nothing is spent. */
export function prizePerSecuritySpend(plan: ResolvedPlan): number | null {
  const spend = plan.budget.itBudget * plan.budget.securityShare;
  return spend > 0 ? heldPrize(plan).mean / spend : null;
}

import { distributionOf, meanOf } from '#models/probability/distribution';
import { exp, log } from '#models/probability/elementary';
import type { ResolvedPlan } from './resolved';

/** Resale value of everything held, at mean prices: the attacker's prize (docs/models.md, "Record resale value"). */
export function heldResaleValue(plan: ResolvedPlan): number {
  return plan.records.reduce((sum, type) => sum + type.count * meanOf(distributionOf(type.resalePrice)), 0);
}

/**
 * Factor on the frequency of scenarios that expose records: (prize / reference prize)^elasticity where the plan
 * switches it on, else 1. The elasticity is the user's assumption: no study measures it.
 */
export function attractivenessFactor(plan: ResolvedPlan): number {
  const { enabled, elasticity, referencePrize } = plan.resale.attractiveness;
  const prize = enabled ? heldResaleValue(plan) : 0;
  return prize > 0 && referencePrize > 0 ? exp(elasticity * log(prize / referencePrize)) : 1;
}

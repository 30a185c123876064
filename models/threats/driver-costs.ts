import type { ResolvedPlan } from '#models/plan/resolved';
import { distributionOf, meanOf, tailQuantiles } from '../simulation/distribution';
import { baselineMoments } from '../simulation/moments';

/** What one exposure driver adds to the expected yearly loss, in the plan's currency; negative where it lowers it. */
export interface DriverCost {
  id: string;
  /** Whether the plan's figures include it; where not, the cost is what it would add. */
  enabled: boolean;
  mean: number;
  /** With every strength at its 5th and at its 95th percentile. */
  low: number;
  high: number;
}

/**
 * Each driver by itself: expected yearly loss with it less that without it, all other drivers as they stand. Closed
 * form, before insurance. Costs do not add up where two drivers act on one scenario.
 */
export function driverCosts(plan: ResolvedPlan): DriverCost[] {
  return plan.drivers.map((driver) => {
    const lossWith = (strength: ((estimate: (typeof driver.effects)[number]['strength']) => number) | null) =>
      baselineMoments({
        ...plan,
        // Every other scenario loses the same with and without it.
        scenarios: plan.scenarios.filter(({ id }) =>
          driver.effects.some(({ scenario }) => scenario === id || scenario === '*'),
        ),
        drivers: plan.drivers.map((other) =>
          other !== driver
            ? other
            : {
                ...driver,
                enabled: strength !== null,
                effects: driver.effects.map((effect) => ({
                  ...effect,
                  strength: strength ? strength(effect.strength) : effect.strength,
                })),
              },
        ),
      }).meanAnnualLoss;
    const without = lossWith(null);
    const ends = [false, true].map(
      (upper) => lossWith((estimate) => tailQuantiles(distributionOf(estimate), [0.05], upper)[0]) - without,
    );
    return {
      id: driver.id,
      enabled: driver.enabled,
      mean: lossWith((estimate) => meanOf(distributionOf(estimate))) - without,
      low: Math.min(...ends),
      high: Math.max(...ends),
    };
  });
}

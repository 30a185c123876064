import type { ResolvedPlan } from '#models/plan/resolved';
import { distributionOf, tailQuantiles } from '#models/probability/distribution';
import { baselineMoments } from '#models/simulation/moments';
import type { ResolvedDriver } from '#models/threats/drivers';

/** An expected yearly loss over the strengths as estimated, and with all at their 5th and 95th percentile; plan's currency. */
interface CostRange {
  low: number;
  mean: number;
  high: number;
}

/**
 * What one exposure driver adds to the expected yearly loss against its neutral exposure, the usual one: below 0 where
 * the organisation is better than usual.
 */
export interface DriverCost extends CostRange {
  id: string;
  /** Whether the plan's figures include it; where not, the costs are what it would stand for. */
  enabled: boolean;
  /** Against having none of it (exposure 0): what it costs in all. */
  total: CostRange;
}

type Strength = ResolvedDriver['effects'][number]['strength'];

/**
 * Each driver by itself: expected yearly loss as it stands less that with the driver's exposure at its neutral point,
 * and at 0; all other drivers stay. Closed form, before insurance. Costs of two drivers that act on one scenario do
 * not add up.
 */
export function driverCosts(plan: ResolvedPlan): DriverCost[] {
  const lossWith = (driver: ResolvedDriver, exposure: number, strength: (estimate: Strength) => Strength) => {
    const effects = driver.effects.map((effect) => ({ ...effect, strength: strength(effect.strength) }));
    const changed = { ...driver, enabled: true, exposure, effects };
    // Every other scenario loses the same with and without it.
    const scenarios = plan.scenarios.filter(({ id }) =>
      effects.some(({ scenario }) => scenario === id || scenario === '*'),
    );
    const drivers = plan.drivers.map((other) => (other === driver ? changed : other));
    return baselineMoments({ ...plan, scenarios, drivers }).meanAnnualLoss;
  };
  const percentile = (upper: boolean) => (estimate: Strength) =>
    tailQuantiles(distributionOf(estimate), [0.05], upper)[0];
  const asStated = (estimate: Strength) => estimate;
  return plan.drivers.map((driver) => {
    const [atMean, atLow, atHigh] = [asStated, percentile(false), percentile(true)].map((strength) => {
      const loss = lossWith(driver, driver.exposure, strength);
      return {
        overUsual: loss - lossWith(driver, driver.neutral, strength),
        overNone: loss - lossWith(driver, 0, strength),
      };
    });
    const range = (of: keyof typeof atMean): CostRange => ({
      low: Math.min(atLow[of], atHigh[of]),
      mean: atMean[of],
      high: Math.max(atLow[of], atHigh[of]),
    });
    return { id: driver.id, enabled: driver.enabled, ...range('overUsual'), total: range('overNone') };
  });
}

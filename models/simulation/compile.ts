import { hashText } from '#models/probability/random';
import { frequencyOf } from '#models/threats/frequency';
import type { ResolvedPlan } from '../plan/resolved';
import { driverFactors } from '../threats/drivers';
import { actingControls, compileLines, compileTargets, pathQuantities } from './compile-controls';
import { compileCounts, compileParts, compileRecords } from './compile-scenario';
import { createDrawRegistry } from './draw-registry';
import type { ScenarioModel, SimulationModel } from './model';
import { strategiesOf } from './strategy';

/** Growth factor per path year: (1 + rate)^(year − 1). */
const growthFactors = (rate: number, years: number): number[] => {
  const factors = [1];
  while (factors.length < years) factors.push(factors[factors.length - 1] * (1 + rate));
  return factors;
};

/**
 * Years of the path that have to be simulated. Without proposals and insurance the later years' means follow from the
 * first by growth alone, and nothing else is asked of them.
 */
export const simulatedPathYears = (plan: ResolvedPlan): number =>
  plan.proposals.length > 0 || plan.insurance?.existing ? plan.budget.horizonYears : 1;

/** The plan as the kernel wants it. The plan must have passed validation. */
export function compilePlan(plan: ResolvedPlan): SimulationModel {
  const strategies = strategiesOf(plan);
  const years = simulatedPathYears(plan);
  const { priceGrowth, threatGrowth, discountRate } = plan.budget;
  const { insurance } = plan;
  // Losses that fall through the year are discounted from its middle (finance/timed-flows.ts).
  const midYear = plan.budget.lossTiming === 'midYear' ? Math.sqrt(1 + discountRate) : 1;

  const pathSlot = Int32Array.from({ length: strategies.length * years }, (_, i) => i);
  let slots = pathSlot.length;
  const steadySlot = Int32Array.from(strategies, (strategy, k) => {
    const rolledOut = plan.controls.every((c) => strategy.coverage(c, 1) === strategy.coverage(c, 'steady'));
    return rolledOut ? pathSlot[k * years] : slots++;
  });

  const registry = createDrawRegistry();
  const quantities = pathQuantities(registry);
  const drivers = driverFactors(plan);
  const variance = plan.commonCause.variance;
  const threats = growthFactors(threatGrowth, years);
  const scenarios = plan.scenarios
    .filter((scenario) => scenario.enabled)
    .map((scenario): ScenarioModel => {
      const controls = actingControls(plan, scenario.id, strategies);
      const parts = compileParts(plan, scenario, drivers[scenario.id].magnitude, registry);
      const records = compileRecords(plan, scenario, registry);
      return {
        stream: hashText(scenario.id),
        counts: compileCounts(frequencyOf(plan, scenario, drivers[scenario.id]), registry, threats, variance > 0),
        parts,
        records,
        lines: compileLines(controls, scenario.id, quantities),
        ...compileTargets(controls, strategies, { years, pathSlot, steadySlot }),
        formsUsed: Uint8Array.from(new Set(parts.form)),
      };
    });

  return {
    years,
    strategies: strategies.length,
    slots,
    pathSlot,
    steadySlot,
    price: Float64Array.from(growthFactors(priceGrowth, years)),
    discount: Float64Array.from(growthFactors(discountRate, years + 1).slice(1), (factor) => midYear / factor),
    commonCauseShape: variance > 0 ? 1 / variance : 0,
    insurance: {
      basis: Uint8Array.from(strategies, ({ insured }) => (insured ? (insurance!.basis === 'annual' ? 1 : 2) : 0)),
      retention: insurance?.retention ?? 0,
      limit: insurance?.limit ?? 0,
      coinsurance: insurance?.coinsurance ?? 0,
    },
    hasRecords: scenarios.some((scenario) => scenario.records !== null),
    ...registry.finish(),
    pathDraw: Int32Array.from(quantities.draws),
    pathName: Int32Array.from(quantities.names),
    scenarios,
  };
}

import { lossTimingFactor } from '#models/plan/loss-timing';
import { hashText } from '#models/probability/random';
import { frequencyOf } from '#models/threats/frequency';
import { hasYearLimits } from '#models/threats/loss-parts';
import type { ResolvedPlan } from '../plan/resolved';
import { driverFactors } from '../threats/drivers';
import { actingControls, compileLines, compileTargets, pathQuantities } from './compile-controls';
import { compileCounts, compileDearer, compileParts, compileRecords, compileSharedFactor } from './compile-scenario';
import { createDrawRegistry } from './draw-registry';
import type { ScenarioModel, SimulationModel } from './model';
import { slotsOf } from './slots';
import { type Strategy, strategiesOf } from './strategy';

/** Growth factor per path year: (1 + rate)^(year − 1). */
const growthFactors = (rate: number, years: number): number[] => {
  const factors = [1];
  while (factors.length < years) factors.push(factors[factors.length - 1] * (1 + rate));
  return factors;
};

/**
 * Years of the path that have to be simulated. Without proposals, insurance and limits on the year the later years' means follow from the
 * first by growth alone, and nothing else is asked of them.
 */
export const simulatedPathYears = (plan: ResolvedPlan): number =>
  plan.proposals.length > 0 || plan.insurance?.existing || hasYearLimits(plan) ? plan.budget.horizonYears : 1;

/**
 * The plan as the kernel wants it, with its own strategies or the ones `asked` for, whose path is then simulated over the
 * whole horizon, or over its first `pathYears`, whose incidents do not depend on whether more are simulated. The plan must
 * have passed validation.
 */
export function compilePlan(plan: ResolvedPlan, asked?: readonly Strategy[], pathYears?: number): SimulationModel {
  const strategies = asked ?? strategiesOf(plan);
  const years = pathYears ?? (asked ? plan.budget.horizonYears : simulatedPathYears(plan));
  const { coverages, pathCoverage, steadyCoverage, ...slots } = slotsOf(plan, strategies, years);
  const { priceGrowth, threatGrowth, discountRate } = plan.budget;
  const { insurance } = plan;
  const midYear = lossTimingFactor(plan.budget);

  const registry = createDrawRegistry();
  const quantities = pathQuantities(registry);
  const drivers = driverFactors(plan);
  const variance = plan.commonCause.variance;
  const prices = growthFactors(priceGrowth, years);
  const growth = growthFactors(threatGrowth, plan.budget.horizonYears);
  const scenarios = plan.scenarios
    .filter((scenario) => scenario.enabled)
    .map((scenario): ScenarioModel => {
      const controls = actingControls(plan, scenario.id, coverages);
      const losses = compileParts(plan, scenario, drivers[scenario.id].magnitude, prices, registry);
      const frequency = frequencyOf(plan, scenario, drivers[scenario.id]);
      const records = compileRecords(plan, scenario, registry);
      return {
        stream: hashText(scenario.id),
        ...compileCounts(scenario.id, frequency, registry, quantities, { growth, years }, variance > 0),
        ...losses,
        records,
        dearer: compileDearer(drivers[scenario.id], registry, quantities),
        shared: compileSharedFactor(scenario, registry),
        lines: compileLines(controls, scenario.id, quantities),
        ...compileTargets(plan, controls, { coverages, pathCoverage, steadyCoverage, ...slots }),
      };
    });

  return {
    ...slots,
    discount: Float64Array.from(growthFactors(discountRate, years + 1).slice(1), (factor) => midYear / factor),
    commonCauseShape: variance > 0 ? 1 / variance : 0,
    insurance: {
      basis: Uint8Array.from(strategies, ({ insured }) => (insured ? (insurance!.basis === 'annual' ? 1 : 2) : 0)),
      retention: insurance?.retention ?? 0,
      limit: insurance?.limit ?? 0,
      coinsurance: insurance?.coinsurance ?? 0,
    },
    yearLimits: Math.max(0, ...scenarios.map(({ yearLimits }) => yearLimits.length)),
    hasRecords: scenarios.some((scenario) => scenario.records !== null),
    ...registry.finish(),
    pathDraw: Int32Array.from(quantities.draws),
    pathName: Int32Array.from(quantities.names),
    scenarios,
  };
}

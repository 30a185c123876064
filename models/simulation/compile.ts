import { effectOn, magnitudeOn } from '../controls/effects';
import type { ResolvedControl, ResolvedEstimate, ResolvedPlan, ResolvedScenario } from '../plan/resolved';
import { lossForms } from '../plan/scenario';
import { type DriverFactor, driverFactors } from '../threats/drivers';
import { countModel } from './count-model';
import { type Distribution, distributionOf } from './distribution';
import { createDrawRegistry, type DrawRegistry } from './draw-registry';
import { exposedRecordsOf } from './exposed-records';
import { type Frequency, frequencyOf, rateNodes } from './frequency';
import { formIndex, lossPartsOf } from './loss-parts';
import type {
  CountModel,
  LineArrays,
  PartArrays,
  RecordsModel,
  ScenarioModel,
  SimulationModel,
  TargetArrays,
} from './model';
import { hashText } from './random';
import { type Strategy, strategiesOf } from './strategy';

/** Quantities drawn once per path, found again by name. */
interface PathQuantities {
  /** Index of the quantity; −1 where it is always 0. */
  add(name: string, estimate: ResolvedEstimate): number;
  draws: number[];
  names: number[];
}

function pathQuantities(registry: DrawRegistry): PathQuantities {
  const known = new Map<string, number>();
  const draws: number[] = [];
  const names: number[] = [];
  return {
    draws,
    names,
    add(name, estimate) {
      const d = distributionOf(estimate, 1);
      if (d.kind === 'constant' && d.value === 0) return -1;
      const index = known.get(name) ?? draws.length;
      if (index === draws.length) {
        known.set(name, index);
        draws.push(registry.add(d));
        names.push(hashText(name));
      }
      return index;
    },
  };
}

/** Controls that some strategy has and that act on the scenario, an overlap group's members next to each other. */
function actingControls(plan: ResolvedPlan, scenario: string, strategies: Strategy[]): ResolvedControl[] {
  const acting = plan.controls.filter(
    (control) =>
      effectOn(control, scenario) &&
      strategies.some((s) => s.coverage(control, 'steady') > 0 || anyYear(plan, s, control)),
  );
  const groups = new Map<string, ResolvedControl[]>();
  for (const control of acting) {
    const key = control.overlapGroup === null ? `control ${control.id}` : `group ${control.overlapGroup}`;
    groups.set(key, [...(groups.get(key) ?? []), control]);
  }
  return [...groups.values()].flat();
}

const anyYear = (plan: ResolvedPlan, strategy: Strategy, control: ResolvedControl): boolean =>
  Array.from({ length: plan.budget.horizonYears }, (_, t) => strategy.coverage(control, t + 1)).some((c) => c > 0);

function compileLines(controls: ResolvedControl[], scenario: string, quantities: PathQuantities): LineArrays {
  const used: number[] = [];
  const place = (quantity: number) => {
    if (quantity < 0) return -1;
    const known = used.indexOf(quantity);
    return known >= 0 ? known : used.push(quantity) - 1;
  };
  const frequency: number[] = [];
  const reliability: number[] = [];
  const byForm = lossForms.map((): number[] => []);
  for (const control of controls) {
    const effect = effectOn(control, scenario)!;
    const name = JSON.stringify([control.id, effect.scenario]);
    const works = distributionOf(control.reliability, 1);
    const always = works.kind === 'constant' && works.value === 1;
    frequency.push(place(quantities.add(`frequency ${name}`, effect.frequency)));
    reliability.push(
      always ? -1 : place(quantities.add(`reliability ${JSON.stringify(control.id)}`, control.reliability)),
    );
    const uniform = typeof effect.magnitude === 'number' || 'kind' in effect.magnitude;
    for (const [i, form] of lossForms.entries()) {
      const quantityName = uniform ? `magnitude ${name}` : `magnitude ${form} ${name}`;
      byForm[i].push(place(quantities.add(quantityName, magnitudeOn(effect, form))));
    }
  }
  const classes: number[][] = [];
  const classOfForm = byForm.map((effects) => {
    const known = classes.findIndex((other) => other.join() === effects.join());
    return known >= 0 ? known : classes.push(effects) - 1;
  });
  return {
    count: controls.length,
    quantities: Int32Array.from(used),
    frequency: Int32Array.from(frequency),
    reliability: Int32Array.from(reliability),
    magnitude: Int32Array.from(classes.flat()),
    classes: classes.length,
    classOfForm: Uint8Array.from(classOfForm),
    groupEnd: Uint8Array.from(controls, ({ overlapGroup }, line) =>
      overlapGroup !== null && controls[line + 1]?.overlapGroup === overlapGroup ? 0 : 1,
    ),
  };
}

/** The distinct coverage vectors of a scenario's lines, and which of them each strategy has in each path year. */
function compileTargets(
  controls: ResolvedControl[],
  strategies: Strategy[],
  model: Pick<SimulationModel, 'years' | 'pathSlot' | 'steadySlot'>,
): { coverage: Float64Array; targets: TargetArrays[] } {
  const stances: number[][] = [];
  const known = new Map<string, number>();
  const stanceOf = (strategy: Strategy, year: number | 'steady') => {
    const coverage = controls.map((control) => strategy.coverage(control, year));
    const key = coverage.join(' ');
    const index = known.get(key) ?? stances.push(coverage) - 1;
    known.set(key, index);
    return index;
  };
  const targets = Array.from({ length: model.years }, (_, year): TargetArrays => {
    const rows = strategies.flatMap((strategy, k) => {
      const slot = model.pathSlot[k * model.years + year];
      const steadySlot = model.steadySlot[k];
      const path = { stance: stanceOf(strategy, year + 1), slot, strategy: k, steady: 0 };
      if (year > 0) return [path];
      if (slot === steadySlot) return [{ ...path, stance: stanceOf(strategy, 'steady'), steady: 1 }];
      return [path, { stance: stanceOf(strategy, 'steady'), slot: steadySlot, strategy: k, steady: 1 }];
    });
    const [baseline, ...others] = rows;
    // Rows of the same stance stand together, so that the kernel evaluates each stance once.
    const ordered = [baseline, ...others.sort((a, b) => a.stance - b.stance)];
    return {
      stance: Int32Array.from(ordered, (row) => row.stance),
      slot: Int32Array.from(ordered, (row) => row.slot),
      strategy: Int32Array.from(ordered, (row) => row.strategy),
      steady: Uint8Array.from(ordered, (row) => row.steady),
    };
  });
  return { coverage: Float64Array.from(stances.flat()), targets };
}

function compileCounts(
  frequency: Frequency,
  registry: DrawRegistry,
  growth: number[],
  commonCause: boolean,
): CountModel[] {
  const walk = (factor: number): CountModel => ({
    kind: 'walk',
    frequency: registry.add(frequency.estimate),
    susceptibility: registry.add(frequency.susceptibility),
    factor: frequency.factor * factor,
    isProbability: frequency.isProbability,
  });
  const nodes = rateNodes(frequency);
  const byGrowth = new Map<number, CountModel>();
  return growth.map((factor) => {
    const grown = { values: nodes.values.map((rate) => rate * factor), weights: nodes.weights };
    const table = byGrowth.get(factor) ?? countModel(grown);
    const model = table === null || (commonCause && table.kind !== 'none') ? walk(factor) : table;
    byGrowth.set(factor, model);
    return model;
  });
}

const constantValue = (d: Distribution): number | null => (d.kind === 'constant' ? d.value : null);

function compileParts(
  plan: ResolvedPlan,
  scenario: ResolvedScenario,
  magnitude: number,
  registry: DrawRegistry,
): PartArrays {
  const parts = lossPartsOf(plan, scenario, magnitude);
  const scale = parts.map(() => 1);
  // Constant factors fold into the scale; what is left is drawn.
  const fold = (i: number, d: Distribution, factor: number, shift: number) => {
    const value = constantValue(d);
    if (value === null && shift === 0) {
      scale[i] *= factor;
      return registry.add(d);
    }
    if (value === null) return registry.add(d, factor, shift);
    scale[i] *= shift + factor * value;
    return -1;
  };
  const quantity = parts.map((part, i) => fold(i, part.quantity, part.factor, 0));
  const amount = parts.map((part, i) => fold(i, part.amount, part.span, part.shift));
  return {
    form: Uint8Array.from(parts, (part) => formIndex(part.form)),
    chance: Float64Array.from(parts, (part) => part.chance * 2 ** 32),
    scale: Float64Array.from(scale),
    quantity: Int32Array.from(quantity),
    amount: Int32Array.from(amount),
    base: Uint8Array.from(parts, (part) => part.base),
    cap: Int32Array.from(parts, (part) => (part.cap ? registry.add(part.cap) : -1)),
  };
}

function compileRecords(plan: ResolvedPlan, scenario: ResolvedScenario, registry: DrawRegistry): RecordsModel | null {
  const exposed = exposedRecordsOf(plan, scenario);
  if (!exposed) return null;
  const priced = exposed.priced.filter(({ price, count }) => count > 0 && constantValue(price) !== 0);
  return {
    draw: registry.add(exposed.draw),
    records: exposed.records,
    people: exposed.people,
    priceDraws: Int32Array.from(priced, ({ price }) => registry.add(price)),
    priceCounts: Float64Array.from(priced, ({ count }) => count),
  };
}

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

  const pathSlot = Int32Array.from({ length: strategies.length * years }, (_, i) => i);
  let slots = pathSlot.length;
  const steadySlot = Int32Array.from(strategies, (strategy, k) => {
    const rolledOut = plan.controls.every((c) => strategy.coverage(c, 1) === strategy.coverage(c, 'steady'));
    return rolledOut ? pathSlot[k * years] : slots++;
  });

  const registry = createDrawRegistry();
  const quantities = pathQuantities(registry);
  const drivers: Record<string, DriverFactor> = driverFactors(plan);
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
    discount: Float64Array.from(growthFactors(discountRate, years + 1).slice(1), (factor) => 1 / factor),
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

import { contentCache } from '#models/probability/content-cache';
import type { Distribution } from '#models/probability/distribution';
import { exposedRecordsOf } from '#models/threats/exposed-records';
import { type Frequency, rateNodes } from '#models/threats/frequency';
import { formIndex, lossPartsOf } from '#models/threats/loss-parts';
import type { ResolvedPlan, ResolvedScenario } from '../plan/resolved';
import { countModel } from './count-model';
import type { DrawRegistry } from './draw-registry';
import type { CountModel, PartArrays, RecordsModel } from './model';

const keptCounts = contentCache<CountModel | null>(500);

/** How incidents are counted in a year whose rate is `growth` times that of the first; null where no table fits. */
const countsOf = (frequency: Frequency, growth: number): CountModel | null =>
  keptCounts(JSON.stringify([frequency, growth]), () => {
    const { values, weights } = rateNodes(frequency);
    return countModel({ values: values.map((rate) => rate * growth), weights });
  });

/** How a scenario's incidents are counted in each path year; `growth` is the factor on its rate by path year. */
export function compileCounts(
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
    commonCause: frequency.commonCause,
  });
  const byGrowth = new Map<number, CountModel>();
  return growth.map((factor) => {
    const table = byGrowth.get(factor) ?? countsOf(frequency, factor);
    const model = table === null || (commonCause && table.kind !== 'none') ? walk(factor) : table;
    byGrowth.set(factor, model);
    return model;
  });
}

const constantValue = (d: Distribution): number | null => (d.kind === 'constant' ? d.value : null);

/** A scenario's loss parts; `magnitude` is the factor of its exposure drivers. */
export function compileParts(
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

/** What an incident of the scenario exposes; null where that is nothing. */
export function compileRecords(
  plan: ResolvedPlan,
  scenario: ResolvedScenario,
  registry: DrawRegistry,
): RecordsModel | null {
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

import { contentCache } from '#models/probability/content-cache';
import type { Distribution } from '#models/probability/distribution';
import { log } from '#models/probability/elementary';
import type { DriverFactor } from '#models/threats/drivers';
import { exposedRecordsOf } from '#models/threats/exposed-records';
import { type Frequency, rateNodes, unknownsOf } from '#models/threats/frequency';
import { amountGrowth, correlationOf, formIndex, lossPartsOf, recordsShare } from '#models/threats/loss-parts';
import type { ResolvedPlan, ResolvedScenario } from '../plan/resolved';
import type { PathQuantities } from './compile-controls';
import { countModel } from './count-model';
import type { DrawRegistry } from './draw-registry';
import type { CountArrays, CountModel, PartArrays, PathRates, RecordsModel, SharedFactor, YearLimit } from './model';

const keptCounts = contentCache<CountModel | null>(500);

/** How incidents are counted in a year whose rate is `growth` times that of the first; null where no table fits. */
const countsOf = (frequency: Frequency, growth: number): CountModel | null =>
  keptCounts(JSON.stringify([frequency, growth]), () => {
    const { values, weights } = rateNodes(frequency);
    return countModel({ values: values.map((rate) => rate * growth), weights });
  });

/** Each year with its own number of incidents, drawn or walked to. */
function countsByYear(
  growth: number[],
  tableOf: (growth: number) => CountModel | null,
  walk: (growth: number) => CountModel,
) {
  const byGrowth = new Map<number, CountModel>();
  return growth.map((factor) => {
    const model = byGrowth.get(factor) ?? tableOf(factor) ?? walk(factor);
    byGrowth.set(factor, model);
    return model;
  });
}

/** Unknowns of a rate up to which its counts are tabulated. */
const mostTabulated = 2;

/**
 * How a scenario's incidents are counted in the first `years` of a path; `growth` is the factor on its rate by year of
 * the horizon. Whole paths are counted to the horizon even where fewer years are simulated, so that a first proposal
 * leaves the baseline's incidents as they are. A rate that is one truth per
 * path gives a path's incidents as a whole, from one table, and each its year; where it has to be known (a common cause,
 * a driver shared with other scenarios, no table), it is drawn by path.
 */
export function compileCounts(
  scenario: string,
  frequency: Frequency,
  registry: DrawRegistry,
  quantities: PathQuantities,
  { growth, years }: { growth: number[]; years: number },
  commonCause: boolean,
): CountArrays {
  const { factor, isProbability } = frequency;
  const simulated = growth.slice(0, years);
  const tableOf = (total: number) => {
    const table = countsOf(frequency, total);
    return commonCause && table && table.kind !== 'none' ? null : table;
  };
  if (!frequency.perPath || unknownsOf(frequency) === 0) {
    const walk = (factorOfYear: number): CountModel => ({
      kind: 'walk',
      frequency: registry.add(frequency.estimate),
      susceptibility: registry.add(frequency.susceptibility),
      factor: factor * factorOfYear,
      isProbability,
      commonCause: frequency.commonCause,
    });
    return { counts: countsByYear(simulated, tableOf, walk), rates: null, whole: null };
  }
  const isApart = !frequency.uncertain.some(({ isShared }) => isShared) && unknownsOf(frequency) <= mostTabulated;
  const total = growth.reduce((sum, one) => sum + one, 0);
  const table = isApart ? tableOf(total) : null;
  if (table && growth.length === 1) return { counts: [table], rates: null, whole: null };
  if (table) {
    const shares = new Float64Array(growth.length);
    for (let year = 0, sum = 0; year < growth.length; year++) {
      sum += growth[year];
      shares[year] = (sum / total) * 2 ** 32;
    }
    // Whatever the rounding, the last year takes what the others leave.
    shares[growth.length - 1] = 2 ** 32;
    return { counts: [], rates: null, whole: { count: table, shares } };
  }
  const quantity = (name: string, draw: number) => quantities.addDraw(`${name} ${JSON.stringify(scenario)}`, draw);
  const rates: PathRates = {
    estimate: quantity('rate', registry.add(frequency.estimate)),
    others: Int32Array.from([
      quantity('susceptibility', registry.add(frequency.susceptibility)),
      ...frequency.uncertain.map(({ name, strength, key, at }) =>
        quantities.addDraw(name, registry.addMapped(strength, key, at)),
      ),
    ]),
    factor,
    isProbability,
    commonCause: frequency.commonCause,
  };
  return { counts: simulated.map((one): CountModel => ({ kind: 'pathWalk', growth: one })), rates, whole: null };
}

/** The path's truths about how much dearer exposure drivers make a scenario's incidents. */
export const compileDearer = (
  { uncertainMagnitude }: DriverFactor,
  registry: DrawRegistry,
  quantities: PathQuantities,
): Int32Array =>
  Int32Array.from(uncertainMagnitude, ({ name, strength, key, at }) =>
    quantities.addDraw(name, registry.addMapped(strength, key, at)),
  );

const constantValue = (d: Distribution): number | null => (d.kind === 'constant' ? d.value : null);

/**
 * A scenario's loss parts, and which of them stand apart, with their limits on the year; `magnitude` is the factor of its exposure
 * drivers, `prices` that of prices by path year.
 */
export function compileParts(
  plan: ResolvedPlan,
  scenario: ResolvedScenario,
  magnitude: number,
  prices: number[],
  registry: DrawRegistry,
): { parts: PartArrays; formsUsed: Uint8Array; yearLimits: YearLimit[] } {
  const parts = lossPartsOf(plan, scenario, magnitude);
  const perUnit = exposedRecordsOf(plan, scenario)?.records ?? 0;
  const excluded = plan.insurance?.excludes.forms ?? [];
  const limited = parts.filter(({ yearCap, form }) => yearCap !== null || excluded.includes(form));
  const unlimited = parts.filter((part) => !limited.includes(part));
  const scale = parts.map(() => 1);
  // Constant factors fold into the scale; what is left is drawn.
  const fold = (i: number, d: Distribution, factor: number, shift: number, isShared: boolean) => {
    const value = constantValue(d);
    if (isShared && d.kind !== 'constant') return registry.addAtScores(d, factor, shift);
    if (value === null && shift === 0) {
      scale[i] *= factor;
      return registry.add(d);
    }
    if (value === null) return registry.add(d, factor, shift);
    scale[i] *= shift + factor * value;
    return -1;
  };
  const quantity = parts.map((part, i) => fold(i, part.quantity, part.factor, 0, part.shares === 'quantity'));
  const amount = parts.map((part, i) => fold(i, part.amount, part.span, part.shift, part.shares === 'amount'));
  const arrays: PartArrays = {
    form: Uint8Array.from(parts, (part) => formIndex(part.form)),
    chance: Float64Array.from(parts, (part) => part.chance * 2 ** 32),
    rising: parts.map(({ rising }) => rising && [log(rising.at / perUnit), rising.slope, rising.power]),
    scale: Float64Array.from(scale),
    quantity: Int32Array.from(quantity),
    amount: Int32Array.from(amount),
    shares: parts.map(({ shares }) => shares),
    base: Uint8Array.from(parts, (part) => part.base),
    cap: Int32Array.from(parts, (part) => (part.cap ? registry.add(part.cap) : -1)),
    first: Uint8Array.from(parts, (part) => (unlimited.find(({ form }) => form === part.form) === part ? 1 : 0)),
    limited: Int8Array.from(parts, (part) => limited.indexOf(part)),
    price: Float64Array.from(parts.flatMap((part) => prices.map((growth) => amountGrowth(part, growth)))),
  };
  return {
    parts: arrays,
    formsUsed: Uint8Array.from(new Set(unlimited.map(({ form }) => formIndex(form)))),
    yearLimits: limited.map((part) => ({
      form: formIndex(part.form),
      most: Float64Array.from(
        prices,
        (growth) => (part.yearCap ?? Number.POSITIVE_INFINITY) * amountGrowth(part, growth),
      ),
      isCovered: !excluded.includes(part.form),
    })),
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
  const { draw } = exposed;
  const isShared = recordsShare(scenario, exposed) && draw.kind !== 'constant';
  const priced = exposed.priced.filter(({ price, count }) => count > 0 && constantValue(price) !== 0);
  return {
    draw: isShared ? registry.addAtScores(draw) : registry.add(draw),
    shares: isShared,
    records: exposed.records,
    people: exposed.people,
    priceDraws: Int32Array.from(priced, ({ price }) => registry.add(price)),
    priceCounts: Float64Array.from(priced, ({ count }) => count),
  };
}

/** The factor that parts of an incident of the scenario share; null where they are independent. */
export function compileSharedFactor(scenario: ResolvedScenario, registry: DrawRegistry): SharedFactor | null {
  const rho = correlationOf(scenario);
  if (rho === 0) return null;
  const lognormal = { kind: 'lognormal', mu: 0, sigma: 1, most: Number.POSITIVE_INFINITY } as const;
  return { common: Math.sqrt(rho), own: Math.sqrt(1 - rho), normal: registry.addMapped(lognormal, 'ln', log) };
}

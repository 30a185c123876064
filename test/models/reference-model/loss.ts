import type { LossForm } from '#models/plan/loss-form';
import type { ResolvedEstimate, ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Exposure, exposureOf } from './exposure';
import { type Law, lawOf, lawOfShare } from './law';
import { boundsOf } from './penalty-rules';
import { type DriverLaw, driversOn, isTruth, meanFactor } from './rate';

/** A part of an incident's loss: with `chance`, min(cap, scale × quantity × money(amount) × unit × exposed). */
export interface Part {
  form: LossForm;
  chance: Law;
  /** In its place the probability by the number drawn of what is exposed, where it rises with the records. */
  rising: ((drawn: number) => number) | null;
  /** Which of its draws stands at a score that shares the incident's factor. */
  shares: 'quantity' | 'amount' | null;
  scale: number;
  quantity: Law;
  amount: Law;
  money(amount: number): number;
  /** Per unit of what is exposed; null where the part does not depend on it. */
  unit: number | null;
  cap: Law | null;
  /** Most that the part comes to in a year over all its incidents, in prices of year 1. */
  yearCap: number | null;
  /** The factor on its amounts once prices have risen so far. */
  growth(prices: number): number;
}

/** docs/models.md, "Suits and the number of records": p(r) = 1 − (1 − logistic)^c, c such that the mean is as stated. */
function occurrenceOf(
  probability: ResolvedScenario['losses'][number]['probability'],
  exposure: Exposure | null,
): Pick<Part, 'chance' | 'rising'> {
  if (typeof probability !== 'object' || !('logistic' in probability))
    return { chance: lawOfShare(probability as ResolvedEstimate), rising: null };
  const { at, slope, mean } = probability.logistic as { at: number; slope: number; mean: number };
  const chance = lawOfShare(mean);
  if (!exposure || exposure.drawn.isCertain || mean === 0 || mean === 1) return { chance, rising: null };
  const { drawn, records } = exposure;
  const p = (c: number) => (x: number) => 1 - (1 + ((x * records) / at) ** slope) ** -c;
  let [low, high] = [1e-9, 1e9];
  for (let i = 0; i < 70; i++) {
    const middle = Math.sqrt(low * high);
    if (drawn.mean(p(middle)) < mean) low = middle;
    else high = middle;
  }
  return { chance, rising: p(Math.sqrt(low * high)) };
}

/** What drivers of magnitude multiply a scenario's amounts by, but for those that are truths of the path. */
const knownScale = (plan: ResolvedPlan, scenario: string): number =>
  driversOn(plan, scenario, 'magnitude')
    .filter((one) => !isTruth(plan, one))
    .reduce((product, one) => product * meanFactor(one), 1);

/** Drivers of magnitude that are truths of the path. */
export const truthsOfMagnitude = (plan: ResolvedPlan, scenario: string): DriverLaw[] =>
  driversOn(plan, scenario, 'magnitude').filter((one) => isTruth(plan, one));

/** docs/models.md, "What it costs", and docs/penalties.md. */
export function partsOf(plan: ResolvedPlan, scenario: ResolvedScenario): Part[] {
  const exposure = exposureOf(plan, scenario);
  const scale = knownScale(plan, scenario.id);
  return scenario.losses.flatMap((part): Part[] => {
    const bounds = part.basis === 'penalty' ? boundsOf(part.rule!, plan) : undefined;
    if (bounds === null) return [];
    const perRecord =
      part.basis === 'record' ? (exposure?.records ?? 0) : part.basis === 'person' ? (exposure?.people ?? 0) : null;
    const common = {
      form: part.form,
      ...occurrenceOf(part.probability, exposure),
      scale,
      quantity: part.basis === 'hour' ? lawOf(part.quantity, 8760, Number.POSITIVE_INFINITY) : lawOf(part.quantity),
      unit: perRecord,
      yearCap: bounds?.perYear ? bounds.most : null,
      growth: bounds?.growth ?? ((prices: number) => prices),
    };
    if (!bounds) {
      const amount = lawOf(part.amount);
      const byRecords = (perRecord !== null || common.rising !== null) && exposure && !exposure.drawn.isCertain;
      const own = !common.quantity.isCertain ? 'quantity' : amount.isCertain ? null : 'amount';
      return [
        {
          ...common,
          shares: byRecords ? null : own,
          amount,
          money: (x) => x,
          cap: part.cap === undefined ? null : lawOf(part.cap),
        },
      ];
    }
    const { least, most } = bounds;
    const severity = lawOfShare(part.severity as ResolvedEstimate);
    return [
      {
        ...common,
        shares: null,
        amount: severity,
        money: (s) => least + s * (most - least),
        cap: lawOf(part.cap ?? most, Number.POSITIVE_INFINITY, most),
      },
    ];
  });
}

/** What stolen records add to fines and judgments, per unit of what they fetch; 0 where the switch is off. */
export function liabilityOf(plan: ResolvedPlan, scenario: ResolvedScenario): number {
  const { enabled, multiple } = plan.resale.liability;
  const scale = knownScale(plan, scenario.id);
  return enabled && scenario.recordsExposed ? scale * multiple : 0;
}

/** E[min(cap, c·Π of the uncertain factors)]: the last factor with its kink, the others around it. */
function meanWithin(
  factors: { law: Law; of: (x: number) => number; back: (y: number) => number }[],
  c: number,
  cap: number,
): number {
  const [first, ...others] = factors;
  if (!first) return Math.min(cap, c);
  if (c === 0) return 0;
  if (others.length === 0) return first.law.mean((x) => Math.min(cap, c * first.of(x)), [first.back(cap / c)]);
  return first.law.mean((x) => meanWithin(others, c * first.of(x), cap));
}

/** Mean of a part in one incident. */
export function meanOfPart(
  { chance, rising, scale, quantity, amount, money, unit, cap }: Part,
  exposure: Exposure | null,
): number {
  const same = (x: number) => x;
  const step = money(1) - money(0);
  const factors = [
    { law: amount, of: money, back: (y: number) => (y - money(0)) / step },
    { law: quantity, of: same, back: same },
    ...(unit === null ? [] : exposure ? [{ law: exposure.drawn, of: same, back: same }] : []),
  ];
  const c = scale * (unit ?? 1);
  if (rising && exposure) {
    const certainFactors = factors.slice(0, 2).filter(({ law }) => law.isCertain);
    const fixed = certainFactors.reduce((product, { law, of }) => product * law.mean(of), c);
    const open = factors.slice(0, 2).filter(({ law }) => !law.isCertain);
    return exposure.drawn.mean((x) => {
      const scaled = fixed * (unit === null ? 1 : x);
      const given = cap
        ? cap.mean((most) => meanWithin(open, scaled, most))
        : open.reduce((product, { law, of }) => product * law.mean(of), scaled);
      return rising(x) * given;
    });
  }
  if (!cap) return chance.mean() * factors.reduce((product, { law, of }) => product * law.mean(of), c);
  const fixed = factors.filter(({ law }) => law.isCertain).reduce((product, { law, of }) => product * law.mean(of), c);
  const open = factors.filter(({ law }) => !law.isCertain);
  return chance.mean() * cap.mean((most) => meanWithin(open, fixed, most));
}

/** Mean over truths of the path of what depends on the product of their factors. */
export const overTruths = ([first, ...others]: readonly DriverLaw[], of: (factor: number) => number): number =>
  first ? first.strength.mean((s) => overTruths(others, (f) => of(first.factor(s) * f))) : of(1);

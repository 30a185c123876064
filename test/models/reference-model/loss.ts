import type { LossForm } from '#models/plan/loss-form';
import type { ResolvedEstimate, ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Exposure, exposureOf } from './exposure';
import { type Law, lawOf, lawOfShare } from './law';
import { boundsOf } from './penalty-rules';
import { driversOn, meanFactor } from './rate';

/** A part of an incident's loss: with `chance`, min(cap, scale × quantity × money(amount) × unit × exposed). */
export interface Part {
  form: LossForm;
  chance: Law;
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

/** docs/models.md, "What it costs", and docs/penalties.md. */
export function partsOf(plan: ResolvedPlan, scenario: ResolvedScenario): Part[] {
  const exposure = exposureOf(plan, scenario);
  const scale = driversOn(plan, scenario.id, 'magnitude').reduce((product, one) => product * meanFactor(one), 1);
  return scenario.losses.flatMap((part): Part[] => {
    const bounds = part.basis === 'penalty' ? boundsOf(part.rule!, plan) : undefined;
    if (bounds === null) return [];
    const perRecord =
      part.basis === 'record' ? (exposure?.records ?? 0) : part.basis === 'person' ? (exposure?.people ?? 0) : null;
    const common = {
      form: part.form,
      chance: lawOfShare(part.probability),
      scale,
      quantity: part.basis === 'hour' ? lawOf(part.quantity, 8760, Number.POSITIVE_INFINITY) : lawOf(part.quantity),
      unit: perRecord,
      yearCap: bounds?.perYear ? bounds.most : null,
      growth: bounds?.growth ?? ((prices: number) => prices),
    };
    if (!bounds)
      return [
        {
          ...common,
          amount: lawOf(part.amount),
          money: (x) => x,
          cap: part.cap === undefined ? null : lawOf(part.cap),
        },
      ];
    const { least, most } = bounds;
    const severity = lawOfShare(part.severity as ResolvedEstimate);
    return [
      {
        ...common,
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
  const scale = driversOn(plan, scenario.id, 'magnitude').reduce((product, one) => product * meanFactor(one), 1);
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
  { chance, scale, quantity, amount, money, unit, cap }: Part,
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
  if (!cap) return chance.mean() * factors.reduce((product, { law, of }) => product * law.mean(of), c);
  const fixed = factors.filter(({ law }) => law.isCertain).reduce((product, { law, of }) => product * law.mean(of), c);
  const open = factors.filter(({ law }) => !law.isCertain);
  return chance.mean() * cap.mean((most) => meanWithin(open, fixed, most));
}

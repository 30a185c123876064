import { type LossForm, lossForms } from '#models/plan/loss-form';
import { distributionTo, hoursOfYear } from '#models/plan/natural-end';
import type { ResolvedEstimate, ResolvedLossPart, ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { risesWithRecords } from '#models/plan/rises-with-records';
import { type Distribution, distributionOf, distributionWithin, meanOf } from '#models/probability/distribution';
import { type ExposedRecords, exposedRecordsOf } from './exposed-records';
import { type FixedSums, penaltyBounds } from './penalties';
import { type RisingProbability, risingProbability } from './rising-probability';

/** What a part's amount is multiplied by. */
export const partBase = { none: 0, records: 1, people: 2, stolenValue: 3 } as const;

/** One part of an incident's loss: [chance] × factor × quantity × (shift + span × amount) × base, at most `cap`. */
export interface LossPart {
  form: LossForm;
  /** Its mean where it rises with the records exposed, as `rising` says. */
  chance: number;
  rising: RisingProbability | null;
  factor: number;
  quantity: Distribution;
  amount: Distribution;
  /** The amount is shift + span × the distribution `amount`: 0 and 1 but for penalties. */
  shift: number;
  span: number;
  /** Which of its draws shares the factor of the incident; null where none does, or where it does through the records. */
  shares: 'quantity' | 'amount' | null;
  base: (typeof partBase)[keyof typeof partBase];
  cap: Distribution | null;
  /** Most that the part comes to in a year, over all its incidents; null where there is no such limit. */
  yearCap: number | null;
  /** Where a law's fixed sums bound the part, which do not rise with prices. */
  fixed: FixedSums | null;
}

/** The factor on a part's amounts, caps included, where prices have risen by `growth`. */
export function amountGrowth({ fixed }: Pick<LossPart, 'fixed'>, growth: number): number {
  if (fixed === null) return growth;
  return Math.max(fixed.sum, fixed.ofRevenue * growth) / Math.max(fixed.sum, fixed.ofRevenue);
}

const one: Distribution = { kind: 'constant', value: 1 };

/** A penalty part: min(cap, quantity × (low + severity × (high − low))) under its rule. */
function penaltyPart(plan: ResolvedPlan, part: ResolvedLossPart): Partial<LossPart> {
  const bounds = part.rule === undefined ? null : penaltyBounds(part.rule, plan);
  if (!bounds) return {};
  const legal = bounds.cap;
  return {
    amount: distributionWithin(part.severity as ResolvedEstimate, 1),
    shift: bounds.low,
    span: bounds.high - bounds.low,
    cap: part.cap === undefined ? { kind: 'constant', value: legal } : distributionOf(part.cap, legal),
    yearCap: bounds.perYear ? legal : null,
    fixed: bounds.fixed,
  };
}

/** The losses of a scenario that count, in order: penalties of rules that do not apply here are left out. */
export const countedLosses = (plan: ResolvedPlan, { losses }: ResolvedScenario): ResolvedLossPart[] =>
  losses.filter(({ basis, rule }) => basis !== 'penalty' || rule === undefined || penaltyBounds(rule, plan) !== null);

/** Whether some part of the plan's loss has a limit on the year. */
export const hasYearLimits = (plan: ResolvedPlan): boolean =>
  plan.scenarios.some(
    (scenario) =>
      scenario.enabled &&
      countedLosses(plan, scenario).some(
        ({ basis, rule }) => basis === 'penalty' && rule !== undefined && penaltyBounds(rule, plan)?.perYear,
      ),
  );

/** Correlation of the normal scores of what the parts of one incident share; 0 where they are independent. */
export const correlationOf = ({ dependence }: ResolvedScenario): number => dependence?.rho ?? 0;

/** Whether the records exposed share the factor of the incident, and with them all parts that depend on these. */
export const recordsShare = (scenario: ResolvedScenario, exposed: ExposedRecords | null): boolean =>
  correlationOf(scenario) > 0 && exposed !== null && exposed.draw.kind !== 'constant';

/** One draw of a part at most, so that its own mean stays: none beside the records, else its quantity or its amount. */
function sharedDraw(part: LossPart, exposed: ExposedRecords | null): LossPart['shares'] {
  if (dependsOnRecords(part) && exposed?.draw.kind !== 'constant') return null;
  if (part.quantity.kind !== 'constant') return 'quantity';
  return part.amount.kind !== 'constant' ? 'amount' : null;
}

/** The loss parts of a scenario: its losses that count, then what stolen records fetch, where that counts; `magnitude` is the factor of its exposure drivers. */
export function lossPartsOf(plan: ResolvedPlan, scenario: ResolvedScenario, magnitude: number): LossPart[] {
  const parts: LossPart[] = [];
  const exposed = exposedRecordsOf(plan, scenario);
  const goesTogether = correlationOf(scenario) > 0;
  const occurrence = (probability: ResolvedLossPart['probability']): Pick<LossPart, 'chance' | 'rising'> => {
    if (!risesWithRecords(probability)) return { chance: meanOf(distributionWithin(probability, 1)), rising: null };
    const { logistic } = probability;
    return { chance: logistic.mean, rising: exposed && risingProbability(logistic, exposed.draw, exposed.records) };
  };
  for (const part of countedLosses(plan, scenario)) {
    const penalty = part.basis === 'penalty' ? penaltyPart(plan, part) : {};
    const counted: LossPart = {
      form: part.form,
      ...occurrence(part.probability),
      factor: magnitude,
      quantity: distributionTo(part.quantity, part.basis === 'hour' ? hoursOfYear : Number.POSITIVE_INFINITY),
      amount: distributionOf(part.amount),
      shift: 0,
      span: 1,
      base: part.basis === 'record' ? partBase.records : part.basis === 'person' ? partBase.people : partBase.none,
      cap: part.cap === undefined ? null : distributionOf(part.cap),
      yearCap: null,
      fixed: null,
      shares: null,
      ...penalty,
    };
    parts.push(
      goesTogether && part.basis !== 'penalty' ? { ...counted, shares: sharedDraw(counted, exposed) } : counted,
    );
  }
  const { enabled, multiple } = plan.resale.liability;
  if (enabled && scenario.recordsExposed) {
    parts.push({
      form: 'fines',
      chance: 1,
      rising: null,
      factor: magnitude * multiple,
      quantity: one,
      amount: one,
      shift: 0,
      span: 1,
      shares: null,
      base: partBase.stolenValue,
      cap: null,
      yearCap: null,
      fixed: null,
    });
  }
  return parts;
}

/** Whether what the part comes to depends on the records exposed. */
export const dependsOnRecords = ({ base, rising }: Pick<LossPart, 'base' | 'rising'>): boolean =>
  base !== partBase.none || rising !== null;

/** Position of a form in arrays by form. */
export const formIndex = (form: LossForm): number => lossForms.indexOf(form);

import type { InSentences, Text } from '#models/library/text/text';
import type { PlanInput } from '#models/plan/schema';

/** A scenario as a plan holds it, its texts not yet in one language. */
export type ScenarioInput = InSentences<PlanInput['scenarios'][number]>;
export type LossPartInput = InSentences<NonNullable<PlanInput['scenarios'][number]['losses']>[number]>;

/** Where a figure comes from: an id of the reference data, and in words how it was used or why it is assumed. */
export interface Provenance {
  source?: string;
  note?: Text;
}

type Value = number | string;
const amount = (value: Value) => (typeof value === 'string' ? { formula: value } : value);

/** A PERT estimate; a text is a formula over the plan's quantities. */
export const range = (low: Value, likely: Value, high: Value, provenance: Provenance = {}) => ({
  kind: 'range' as const,
  low: amount(low),
  likely: amount(likely),
  high: amount(high),
  ...provenance,
});

/** A lognormal by its 5th and 95th percentile; a text is a formula over the plan's quantities. */
export const interval = (low: Value, high: Value, provenance: Provenance = {}) => ({
  kind: 'interval' as const,
  low: amount(low),
  high: amount(high),
  ...provenance,
});

/** `value` to two significant digits, as an estimate deserves. */
export const rounded = (value: number) => Number(value.toPrecision(2));

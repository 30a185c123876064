import type { InSentences } from '#models/library/text/text';
import { type Provenance, range } from '#models/library/threats/estimates';
import type { LossForm } from '#models/plan/loss-form';
import type { PlanInput } from '#models/plan/schema';

type PlanControl = NonNullable<PlanInput['controls']>[number];
/** A control as a plan holds it, its texts not yet in one language. */
export type ControlInput = InSentences<PlanControl>;
type EffectInput = InSentences<NonNullable<PlanControl['effects']>[number]>;

/** Low, likely, high share prevented or saved. */
type Three = [number, number, number];

interface Reductions {
  frequency?: Three;
  magnitude?: Three | Partial<Record<LossForm, Three>>;
}

const magnitudeOf = (magnitude: NonNullable<Reductions['magnitude']>) =>
  Array.isArray(magnitude)
    ? range(...magnitude)
    : Object.fromEntries(Object.entries(magnitude).map(([form, three]) => [form, range(...three)]));

/** An effect on one scenario with its evidence; where the evidence is a judgement the note says so. */
export const effect = (scenario: string, { frequency, magnitude }: Reductions, evidence: Provenance): EffectInput => ({
  scenario,
  ...(frequency ? { frequency: range(...frequency) } : {}),
  ...(magnitude ? { magnitude: magnitudeOf(magnitude) } : {}),
  ...evidence,
});

/** The same effect on several scenarios. */
export const effects = (scenarios: string[], reductions: Reductions, evidence: Provenance): EffectInput[] =>
  scenarios.map((scenario) => effect(scenario, reductions, evidence));

import { distributionWithin, meanOf } from '#models/probability/distribution';
import { type LossForm, lossForms } from '../plan/loss-form';
import type { ResolvedControl, ResolvedEstimate } from '../plan/resolved';

export type ResolvedEffect = ResolvedControl['effects'][number];

/** The control's effect on a scenario: the row that names it, else the row for all (`*`), else none. */
export function effectOn(control: ResolvedControl, scenario: string): ResolvedEffect | undefined {
  return (
    control.effects.find((effect) => effect.scenario === scenario) ??
    control.effects.find((effect) => effect.scenario === '*')
  );
}

/** The share by which an effect shrinks one form of loss, as an estimate. */
export function magnitudeOn(effect: ResolvedEffect, form: LossForm): ResolvedEstimate {
  const { magnitude } = effect;
  if (typeof magnitude === 'number' || 'kind' in magnitude) return magnitude as ResolvedEstimate;
  return (magnitude as Partial<Record<LossForm, ResolvedEstimate>>)[form] ?? 0;
}

/** Share of the control in place in plan year `year` (1 is the first) when it starts in `startYear`; 0 before. */
export function coverageInYear(control: ResolvedControl, startYear: number, year: number): number {
  if (year < startYear) return 0;
  return control.coverage[Math.min(year - startYear, control.coverage.length - 1)];
}

/** Share of the control in place once rolled out. */
export const finalCoverage = (control: ResolvedControl): number => control.coverage[control.coverage.length - 1];

/** Mean shares by which one control at full coverage lowers a scenario's frequency and each form of its magnitude. */
export interface MeanEffect {
  frequency: number;
  magnitude: Record<LossForm, number>;
}

/** Mean effect × mean reliability of a control on a scenario, at full coverage; zeros where it has none. */
export function meanEffect(control: ResolvedControl, scenario: string): MeanEffect {
  const effect = effectOn(control, scenario);
  const reliability = meanOf(distributionWithin(control.reliability, 1));
  const mean = (estimate: ResolvedEstimate) => reliability * meanOf(distributionWithin(estimate, 1));
  const magnitude = (form: LossForm) => (effect ? mean(magnitudeOn(effect, form)) : 0);
  return {
    frequency: effect ? mean(effect.frequency) : 0,
    magnitude: Object.fromEntries(lossForms.map((form) => [form, magnitude(form)])) as Record<LossForm, number>,
  };
}

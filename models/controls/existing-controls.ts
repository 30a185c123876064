import type { LossForm } from '../plan/loss-form';
import type { ResolvedPlan } from '../plan/resolved';
import { effectOn, finalCoverage, magnitudeOn } from './effects';
import { meanKept } from './overlap-effects';
import { overlapGroups } from './overlap-groups';

/** Mean factors that the controls in place leave of a scenario's frequency, and of a form's magnitude given an incident. */
export interface ExistingFactors {
  frequency: number;
  magnitude(form: LossForm): number;
}

/** What the controls in place, those of the ids `inPlace`, leave of a scenario on average. */
export function existingFactors(plan: ResolvedPlan, scenario: string, inPlace: ReadonlySet<string>): ExistingFactors {
  const acting = plan.controls.filter((control) => inPlace.has(control.id) && effectOn(control, scenario));
  const groups = overlapGroups(acting);
  const kept = (form: LossForm) =>
    groups.map((group) =>
      meanKept(
        group.map((control) => {
          const effect = effectOn(control, scenario)!;
          const coverage = finalCoverage(control);
          return { control, coverage, frequency: effect.frequency, magnitude: magnitudeOn(effect, form) };
        }),
      ),
    );
  const product = (shares: number[]) => shares.reduce((left, share) => left * share, 1);
  const frequency = product(kept('productivity').map((share) => share.frequency));
  return {
    frequency,
    magnitude: (form) => (frequency > 0 ? product(kept(form).map(({ loss }) => loss)) / frequency : 0),
  };
}

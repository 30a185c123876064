import { controlsInPlace } from '#models/controls/coverage';
import { existingFactors } from '#models/controls/existing-controls';
import { type LossForm, lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { meanOf } from '#models/probability/distribution';
import { severityMoments } from '#models/simulation/severity-moments';
import { driverFactors } from '#models/threats/drivers';
import { frequencyOf, rateMoments } from '#models/threats/frequency';
import { countedLosses } from '#models/threats/loss-parts';
import { withoutPopulationsControls } from '#models/threats/population';
import { expectedLoss } from './expected-loss';

/** What one threat costs in an average year, before insurance: how often × the parts of one incident's loss. */
export interface ThreatBreakdown {
  /** Factors whose product is `perYear`, the incidents of a year. */
  frequency: {
    /** Mean of the estimate, as events a year. */
    estimated: number;
    susceptibility: number;
    /** Exposure drivers, and the attraction of the records' resale value where that counts. */
    drivers: number;
    /** What the population behind the estimate owes to the controls that it has. */
    population: number;
    /** What the controls in place leave, and what those of the proposal leave of that. */
    existing: number;
    proposed: number;
    perYear: number;
  };
  /** Mean cost in one incident, by loss part of the plan; `id` null for what stolen records fetch, where that counts. */
  parts: {
    id: string | null;
    form: LossForm;
    /** Before controls, and what these leave of it. */
    before: number;
    existing: number;
    proposed: number;
    mean: number;
  }[];
  /** Mean cost of one incident: the parts' sum. */
  perIncident: number;
  /** perYear × perIncident. */
  annual: number;
}

/** The breakdown of a threat's expected loss with these controls on top of the existing ones; null for one left out. */
export function threatBreakdown(
  plan: ResolvedPlan,
  threat: string,
  controls: ResolvedProposal['controls'],
): ThreatBreakdown | null {
  const at = plan.scenarios.filter(({ enabled }) => enabled).findIndex(({ id }) => id === threat);
  const scenario = plan.scenarios.find(({ id, enabled }) => enabled && id === threat);
  if (!scenario) return null;
  const loss = expectedLoss(plan);
  const coverage = loss.coverage(controls, 'steady');
  const [before, after] = [loss.frequencyWith(new Map())[at], loss.frequencyWith(coverage)[at]];
  const proposed = before > 0 ? after / before : 1;
  const kept = loss.partsWith(coverage);
  /** What the proposal leaves of a form's cost in one incident. */
  const keptOf = (form: LossForm) => {
    const cell = at * lossForms.length + lossForms.indexOf(form);
    return loss.baseline[cell] > 0 && proposed > 0 ? kept[cell] / loss.baseline[cell] / proposed : 1;
  };
  const driver = driverFactors(plan)[threat];
  const frequency = frequencyOf(plan, scenario, driver);
  const population = withoutPopulationsControls(scenario);
  const certain = { kind: 'constant', value: 1 } as const;
  const existing = existingFactors(plan, threat, controlsInPlace(plan));
  const moments = severityMoments(plan, scenario, driver);
  const ids = countedLosses(plan, scenario).map(({ id }) => id);
  const parts = moments.parts.map(({ form }, i) => {
    const factors = { before: moments.mean[i], existing: existing.magnitude(form), proposed: keptOf(form) };
    return { id: ids[i] ?? null, form, ...factors, mean: factors.before * factors.existing * factors.proposed };
  });
  const perIncident = parts.reduce((sum, { mean }) => sum + mean, 0);
  return {
    frequency: {
      estimated: rateMoments({ ...frequency, susceptibility: certain, factor: 1, uncertain: [] }).mean,
      susceptibility: meanOf(frequency.susceptibility),
      drivers: frequency.uncertain.reduce((product, { mean }) => product * mean, frequency.factor / population),
      population,
      existing: existing.frequency,
      proposed,
      perYear: after,
    },
    parts,
    perIncident,
    annual: after * perIncident,
  };
}

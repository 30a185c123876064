import { distributionWithin } from '#models/probability/distribution';
import { exposedRecordsOf } from '#models/threats/exposed-records';
import { frequencyOf, rateNodes } from '#models/threats/frequency';
import { dependsOnRecords, lossPartsOf, recordsShare } from '#models/threats/loss-parts';
import { controlsInPlace } from '../controls/coverage';
import { effectOn, finalCoverage, magnitudeOn } from '../controls/effects';
import { overlapGroups } from '../controls/overlap-groups';
import type { ResolvedControl, ResolvedEstimate, ResolvedPlan } from '../plan/resolved';
import { driverFactors } from '../threats/drivers';
import { countProbabilities } from './count-model';
import type { Pieces } from './quantile-table';
import { partPieces } from './severity-pieces';

/** A scenario as the exact method wants it: counts, and independent parts of the loss of one event. */
export interface ExactScenario {
  /** Constant rate, or the probabilities of 0, 1, 2, … events. */
  counts: { rate: number } | { probabilities: Float64Array };
  meanCount: number;
  parts: { chance: number; pieces: Pieces }[];
}

const certain = (estimate: ResolvedEstimate): number | null => {
  const d = distributionWithin(estimate, 1);
  return d.kind === 'constant' ? d.value : null;
};

/** What existing controls leave of a scenario's frequency and forms; null where an effect is uncertain. */
function existingFactors(plan: ResolvedPlan, scenario: string, inPlace: ReadonlySet<string>) {
  const groups = overlapGroups(
    plan.controls.filter((control) => inPlace.has(control.id) && effectOn(control, scenario)),
  );
  const left = (share: (control: ResolvedControl) => ResolvedEstimate): number | null => {
    let product = 1;
    for (const group of groups) {
      let strongest = 0;
      for (const control of group) {
        const effect = certain(share(control));
        const reliability = certain(control.reliability);
        if (effect === null || (effect > 0 && reliability === null)) return null;
        strongest = Math.max(strongest, effect * (reliability ?? 0) * finalCoverage(control));
      }
      product *= 1 - strongest;
    }
    return product;
  };
  return {
    frequency: left((control) => effectOn(control, scenario)!.frequency),
    form: (form: Parameters<typeof magnitudeOn>[1]) =>
      left((control) => magnitudeOn(effectOn(control, scenario)!, form)),
  };
}

/** The baseline's enabled scenarios for the exact method, or a sentence that says why it does not apply. */
export function exactScenarios(plan: ResolvedPlan): ExactScenario[] | string {
  const drivers = driverFactors(plan);
  const inPlace = controlsInPlace(plan);
  const scenarios: ExactScenario[] = [];
  const count = plan.scenarios.filter(({ enabled }) => enabled).length;
  for (const scenario of plan.scenarios) {
    if (!scenario.enabled) continue;
    const name = `Scenario "${scenario.id}"`;
    const existing = existingFactors(plan, scenario.id, inPlace);
    if (existing.frequency === null) return `${name}: the effect of a control in place is uncertain.`;
    if (drivers[scenario.id].uncertain.some(({ isShared }) => isShared) && count > 1)
      return `${name}: a driver of uncertain strength acts on all scenarios and ties them together.`;
    const nodes = rateNodes(frequencyOf(plan, scenario, drivers[scenario.id]));
    const { frequency } = existing;
    const rates = { values: nodes.values.map((rate) => rate * frequency), weights: nodes.weights };
    const meanCount = rates.values.reduce((sum, rate, i) => sum + rate * rates.weights[i], 0);
    if (meanCount === 0) continue;
    const isConstant = rates.values.length === 1;
    const busy = isConstant ? null : countProbabilities(rates);
    if (!isConstant && !busy) return `${name}: its frequency is too high or too uncertain to tabulate.`;
    if (!isConstant && plan.commonCause.variance > 0) {
      return `${name}: its frequency is uncertain, and a common cause ties the scenarios together.`;
    }
    if (drivers[scenario.id].uncertainMagnitude.length > 0)
      return `${name}: how much dearer an exposure makes it is not certain, and the same for all of its incidents.`;
    const lossParts = lossPartsOf(plan, scenario, drivers[scenario.id].magnitude);
    if (lossParts.some(({ yearCap }) => yearCap !== null))
      return `${name}: what a penalty comes to in a year is limited, whatever the number of incidents.`;
    const exposed = exposedRecordsOf(plan, scenario);
    const tied = lossParts.filter(dependsOnRecords);
    if (tied.length > 1 && exposed?.draw.kind !== 'constant') {
      return `${name}: several parts of its loss depend on the same uncertain number of records.`;
    }
    const sharing = lossParts.filter(({ shares }) => shares !== null).length;
    if (sharing > 1 || (sharing === 1 && tied.length > 0 && recordsShare(scenario, exposed)))
      return `${name}: the parts of its loss go together.`;
    const parts: ExactScenario['parts'] = [];
    for (const part of lossParts) {
      const kept = existing.form(part.form);
      if (kept === null) return `${name}: the effect of a control in place is uncertain.`;
      const pieces = partPieces(part, exposed, kept);
      if (typeof pieces === 'string') return `${name}: ${pieces}.`;
      parts.push({ chance: part.chance, pieces });
    }
    const quiet = busy ? Math.max(0, 1 - busy.reduce((sum, p) => sum + p, 0)) : 0;
    scenarios.push({
      counts: busy ? { probabilities: Float64Array.of(quiet, ...busy) } : { rate: rates.values[0] },
      meanCount,
      parts,
    });
  }
  return scenarios;
}

import type { LossForm } from '#models/plan/loss-form';
import type { ResolvedControl, ResolvedEstimate, ResolvedPlan } from '#models/plan/resolved';
import { contentCache } from '#models/probability/content-cache';
import { distributionOf, rawMoment } from '#models/probability/distribution';
import { expectation, type Nodes, nodesOf, pairNodes } from '#models/probability/quadrature';
import { controlsInPlace } from './coverage';
import { effectOn, finalCoverage, magnitudeOn } from './effects';
import { overlapGroups } from './overlap-groups';

/** Mean factors that the controls in place leave of a scenario's frequency, and of a form's magnitude given an incident. */
export interface ExistingFactors {
  frequency: number;
  magnitude(form: LossForm): number;
}

/** Nodes of the larger of two independent quantities. */
function largerOf(a: Nodes, b: Nodes): Nodes {
  const rows = [a, b].flatMap(({ values, weights }, side) =>
    Array.from(values, (value, i) => ({ value, weight: weights[i], side })),
  );
  rows.sort((x, y) => x.value - y.value || x.side - y.side);
  const below = [0, 0];
  const kept = rows.map(({ value, weight, side }) => {
    below[side] += weight;
    return { value, weight: weight * below[1 - side] };
  });
  return { values: Float64Array.from(kept, (r) => r.value), weights: Float64Array.from(kept, (r) => r.weight) };
}

const moment = (estimate: ResolvedEstimate, k: 1 | 2) => rawMoment(distributionOf(estimate, 1), k);

const kept = contentCache<number>(500);

/** E[max of coverage × effect × reliability] over an overlap group. */
function meanStrongest(group: ResolvedControl[], effect: (control: ResolvedControl) => ResolvedEstimate): number {
  const members = group.map((control) => ({
    effect: distributionOf(effect(control), 1),
    reliability: distributionOf(control.reliability, 1),
    coverage: finalCoverage(control),
  }));
  return kept(JSON.stringify(members), () => {
    const strengths = members.map(({ effect, reliability, coverage }) =>
      pairNodes(nodesOf(effect, 'coarse'), nodesOf(reliability, 'coarse'), (e, r) => e * r * coverage),
    );
    return expectation(strengths.reduce(largerOf), (x) => x);
  });
}

/**
 * What the controls in place leave of a scenario on average. Exact for controls by themselves (frequency and magnitude
 * share the reliability); within an overlap group of several, frequency and magnitude are averaged apart.
 */
export function existingFactors(plan: ResolvedPlan, scenario: string): ExistingFactors {
  const inPlace = controlsInPlace(plan);
  const acting = plan.controls.filter((control) => inPlace.has(control.id) && effectOn(control, scenario));
  const groups = overlapGroups(acting);
  const frequencyOn = (control: ResolvedControl) => effectOn(control, scenario)!.frequency;
  const frequencyLeft = (group: ResolvedControl[]) =>
    group.length > 1
      ? 1 - meanStrongest(group, frequencyOn)
      : 1 - finalCoverage(group[0]) * moment(frequencyOn(group[0]), 1) * moment(group[0].reliability, 1);
  /** E[(1 − c·r·f)(1 − c·r·m)]. */
  const bothLeft = (group: ResolvedControl[], form: LossForm) => {
    const magnitude = (control: ResolvedControl) => magnitudeOn(effectOn(control, scenario)!, form);
    if (group.length > 1) return frequencyLeft(group) * (1 - meanStrongest(group, magnitude));
    const [control] = group;
    const c = finalCoverage(control);
    const f = moment(frequencyOn(control), 1);
    const m = moment(magnitude(control), 1);
    return 1 - c * moment(control.reliability, 1) * (f + m) + c * c * moment(control.reliability, 2) * f * m;
  };
  const product = (left: (group: ResolvedControl[]) => number) =>
    groups.reduce((share, group) => share * left(group), 1);
  const frequency = product(frequencyLeft);
  return {
    frequency,
    magnitude: (form) => (frequency > 0 ? product((group) => bothLeft(group, form)) / frequency : 0),
  };
}

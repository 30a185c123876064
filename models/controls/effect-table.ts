import { distributionWithin, rawMoment } from '#models/probability/distribution';
import { lossForms } from '../plan/loss-form';
import type { ResolvedControl, ResolvedEstimate, ResolvedPlan } from '../plan/resolved';
import { controlsInPlace } from './coverage';
import { effectOn, finalCoverage, type MeanEffect, magnitudeOn, meanEffect } from './effects';
import { type MeanKept, meanKept } from './overlap-effects';

/** Control index → share in place, 0..1. */
export type Coverage = ReadonlyMap<number, number>;

/** Mean effect on a scenario's frequency, then on the magnitude of each form of loss. */
type MeanEffects = Float64Array;

/** Mean effects worked out before. Plans are never changed in place, so a control stands for its figures. */
const knownEffects = new WeakMap<ResolvedControl, Map<string, MeanEffects>>();

const effectsInOrder = ({ frequency, magnitude }: MeanEffect): MeanEffects =>
  Float64Array.of(frequency, ...lossForms.map((form) => magnitude[form]));

function meanEffectsOf(control: ResolvedControl, scenario: string): MeanEffects {
  const known = knownEffects.get(control) ?? new Map<string, MeanEffects>();
  const effect = known.get(scenario) ?? effectsInOrder(meanEffect(control, scenario));
  known.set(scenario, effect);
  knownEffects.set(control, known);
  return effect;
}

/** E[R²] / E[R]² of a control's reliability R. */
function reliabilitySpread(control: ResolvedControl): number {
  const reliability = distributionWithin(control.reliability, 1);
  const square = rawMoment(reliability, 1) ** 2;
  // The square of a number next to nothing is nothing.
  return square > 0 ? rawMoment(reliability, 2) / square : 1;
}

/** Mean effects of a plan's controls on its enabled scenarios, and how they combine. */
export interface EffectTable {
  scenarios: string[];
  /** Index of a control by id. */
  controlIndex: ReadonlyMap<string, number>;
  /** Mean share by which a whole control lowers a scenario's frequency. */
  frequency(control: number, scenario: number): number;
  /** The same for a form of loss (index into lossForms). */
  magnitude(control: number, scenario: number, form: number): number;
  /** Mean share of a loss that one control outside any overlap group leaves. */
  keptAlone(control: number, coverage: number, scenario: number, form: number): number;
  /** Overlap groups with their members' indexes. */
  groups: { members: number[] }[];
  /** Index of the overlap group of each control, −1 for none. */
  groupOf: number[];
  /** Whether a member of the group has any effect on the scenario. */
  actsInGroup(group: number, scenario: number): boolean;
  /** Mean share of a loss that the members of a group leave, those in place today at their own coverage among them. */
  keptInGroup(group: number, coverage: Coverage, scenario: number, form: number): MeanKept;
  /** The members of a group that act on a form of a scenario's loss, and how: `key` is the same for the same effects. */
  actingInGroup(group: number, scenario: number, form: number): { members: number[]; key: string };
}

/**
 * Builds the table. A control with frequency effect f, magnitude effect m (means) and reliability R at coverage c leaves
 * E[(1 − cRf)(1 − cRm)] = 1 − c·E[R](f + m) + c²·E[R²]fm of a loss, since the draws are independent but both effects
 * share one reliability. In an overlap group the strongest counts (keptInGroup; see meanKept).
 */
export function effectTable(plan: ResolvedPlan): EffectTable {
  const scenarios = plan.scenarios.filter(({ enabled }) => enabled).map(({ id }) => id);
  const { controls } = plan;
  const inPlace = controlsInPlace(plan);
  const spread = controls.map(reliabilitySpread);
  const groupNames = [...new Set(controls.map(({ overlapGroup }) => overlapGroup).filter((name) => name !== null))];
  const groups = groupNames.map((name) => ({
    members: controls.flatMap((control, index) => (control.overlapGroup === name ? [index] : [])),
  }));
  // Asked for with every set of controls, form and year, and always the same.
  const known = new Array<MeanEffects | undefined>(controls.length * scenarios.length).fill(undefined);
  const effectsOf = (control: number, scenario: number): MeanEffects => {
    const at = control * scenarios.length + scenario;
    known[at] ??= meanEffectsOf(controls[control], scenarios[scenario]);
    return known[at];
  };

  const kept = new Map<string, MeanKept>();

  /** Of each group, the members that act on each scenario. */
  const acting = groups.map(({ members }) =>
    scenarios.map((scenario) =>
      members.flatMap((member) => {
        const effect = effectOn(controls[member], scenario);
        return effect ? [{ member, control: controls[member], effect }] : [];
      }),
    ),
  );

  return {
    scenarios,
    controlIndex: new Map(controls.map(({ id }, index) => [id, index])),
    frequency: (control, scenario) => effectsOf(control, scenario)[0],
    magnitude: (control, scenario, form) => effectsOf(control, scenario)[1 + form],
    keptAlone(control, coverage, scenario, form) {
      const effects = effectsOf(control, scenario);
      const f = coverage * effects[0];
      const m = coverage * effects[1 + form];
      return 1 - f - m + spread[control] * f * m;
    },
    groups,
    groupOf: controls.map(({ overlapGroup }) => (overlapGroup === null ? -1 : groupNames.indexOf(overlapGroup))),
    actsInGroup: (group, scenario) => acting[group][scenario].length > 0,
    keptInGroup(group, coverage, scenario, form) {
      const members = acting[group][scenario];
      const shares = members.map(({ member, control }) =>
        inPlace.has(control.id) ? finalCoverage(control) : (coverage.get(member) ?? 0),
      );
      const key = `${group} ${scenario} ${form} ${shares.join()}`;
      const before = kept.get(key);
      if (before) return before;
      const found = meanKept(
        members.map(({ control, effect }, at) => ({
          control,
          coverage: shares[at],
          frequency: effect.frequency,
          magnitude: magnitudeOn(effect, lossForms[form]),
        })),
      );
      kept.set(key, found);
      return found;
    },
    actingInGroup(group, scenario, form) {
      const effects = acting[group][scenario].map(
        ({ member, effect }) => [member, effect.frequency, magnitudeOn(effect, lossForms[form])] as const,
      );
      const isActing = (effect: ResolvedEstimate) => rawMoment(distributionWithin(effect, 1), 1) > 0;
      const members = effects.filter(([, ...pair]) => pair.some(isActing));
      return { members: members.map(([member]) => member), key: JSON.stringify(members) };
    },
  };
}

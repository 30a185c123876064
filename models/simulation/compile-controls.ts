import { distributionWithin } from '#models/probability/distribution';
import { hashText } from '#models/probability/random';
import { effectOn, magnitudeOn } from '../controls/effects';
import { overlapGroups } from '../controls/overlap-groups';
import { lossForms } from '../plan/loss-form';
import type { ResolvedControl, ResolvedEstimate, ResolvedPlan } from '../plan/resolved';
import type { DrawRegistry } from './draw-registry';
import type { LineArrays, TargetArrays } from './model';
import type { Slots } from './slots';

/** Quantities drawn once per path, found again by name. */
export interface PathQuantities {
  /** Index of the quantity; −1 where it is always 0. Quantities of one `truth` stand at the same quantile in each path. */
  add(name: string, estimate: ResolvedEstimate, truth?: string): number;
  /** Index of the quantity of a draw. */
  addDraw(name: string, draw: number): number;
  draws: number[];
  names: number[];
}

/** An empty collection of path quantities, whose draws go to the registry. */
export function pathQuantities(registry: DrawRegistry): PathQuantities {
  const known = new Map<string, number>();
  const draws: number[] = [];
  const names: number[] = [];
  return {
    draws,
    names,
    add(name, estimate, truth = name) {
      const d = distributionWithin(estimate, 1);
      if (d.kind === 'constant' && d.value === 0) return -1;
      const index = known.get(name) ?? draws.length;
      if (index === draws.length) {
        known.set(name, index);
        draws.push(registry.add(d));
        names.push(hashText(truth));
      }
      return index;
    },
    addDraw(name, draw) {
      const index = known.get(name) ?? draws.push(draw) - 1;
      if (!known.has(name)) names.push(hashText(name));
      known.set(name, index);
      return index;
    },
  };
}

/**
 * Controls that act on the scenario and that one of the vectors of coverage has, an overlap group's members next to each
 * other.
 */
export function actingControls(plan: ResolvedPlan, scenario: string, coverages: Slots['coverages']): ResolvedControl[] {
  const acting = plan.controls.filter(
    (control, place) => effectOn(control, scenario) && coverages.some((coverage) => coverage[place] > 0),
  );
  return overlapGroups(acting).flat();
}

/**
 * The lines of a scenario's acting controls, one each. What is not known of the members of an overlap group is one
 * truth: how well such controls prevent, how well they limit losses, how reliably they work. A control bought twice
 * thus avoids nothing more.
 */
export function compileLines(controls: ResolvedControl[], scenario: string, quantities: PathQuantities): LineArrays {
  const used: number[] = [];
  const place = (quantity: number) => {
    if (quantity < 0) return -1;
    const known = used.indexOf(quantity);
    return known >= 0 ? known : used.push(quantity) - 1;
  };
  const frequency: number[] = [];
  const reliability: number[] = [];
  const byForm = lossForms.map((): number[] => []);
  for (const control of controls) {
    const effect = effectOn(control, scenario)!;
    const { overlapGroup: group } = control;
    const truth = (kind: string) => (group === null ? undefined : `${kind} of group ${group}`);
    const name = JSON.stringify([control.id, effect.scenario]);
    const works = distributionWithin(control.reliability, 1);
    const always = works.kind === 'constant' && works.value === 1;
    // A control that never works has no effect to draw.
    const never = works.kind === 'constant' && works.value === 0;
    frequency.push(never ? -1 : place(quantities.add(`frequency ${name}`, effect.frequency, truth('frequency'))));
    reliability.push(
      always
        ? -1
        : place(quantities.add(`reliability ${JSON.stringify(control.id)}`, control.reliability, truth('reliability'))),
    );
    const uniform = typeof effect.magnitude === 'number' || 'kind' in effect.magnitude;
    for (const [i, form] of lossForms.entries()) {
      const quantityName = uniform ? `magnitude ${name}` : `magnitude ${form} ${name}`;
      byForm[i].push(never ? -1 : place(quantities.add(quantityName, magnitudeOn(effect, form), truth('magnitude'))));
    }
  }
  const classes: number[][] = [];
  const classOfForm = byForm.map((effects) => {
    const known = classes.findIndex((other) => other.join() === effects.join());
    return known >= 0 ? known : classes.push(effects) - 1;
  });
  return {
    count: controls.length,
    quantities: Int32Array.from(used),
    frequency: Int32Array.from(frequency),
    reliability: Int32Array.from(reliability),
    magnitude: Int32Array.from(classes.flat()),
    classes: classes.length,
    classOfForm: Uint8Array.from(classOfForm),
    groupEnd: Uint8Array.from(controls, ({ overlapGroup }, line) =>
      overlapGroup !== null && controls[line + 1]?.overlapGroup === overlapGroup ? 0 : 1,
    ),
  };
}

/** The distinct coverage vectors of a scenario's lines, and which of them the slots of each path year have. */
export function compileTargets(
  plan: ResolvedPlan,
  controls: ResolvedControl[],
  { years, strategies, coverages, pathCoverage, steadyCoverage, owner, pathSlot, steadySlot, steadyOf }: Slots,
): { coverage: Float64Array; targets: TargetArrays[] } {
  const stances: number[][] = [];
  const known = new Map<string, number>();
  const places = controls.map((control) => plan.controls.indexOf(control));
  const stanceOf = coverages.map((coverage) => {
    const line = places.map((place) => coverage[place]);
    const key = line.join(' ');
    const index = known.get(key) ?? stances.push(line) - 1;
    known.set(key, index);
    return index;
  });
  const targets = Array.from({ length: years }, (_, year): TargetArrays => {
    const rows: { stance: number; slot: number; strategy: number; steady: number }[] = [];
    for (let strategy = 0; strategy < strategies; strategy++) {
      const path = strategy * years + year;
      const slot = pathSlot[path];
      const isSteady = year === 0 && slot === steadySlot[strategy];
      if (owner[slot] === strategy)
        rows.push({ stance: stanceOf[pathCoverage[path]], slot, strategy, steady: isSteady ? 1 : 0 });
      if (year === 0 && !isSteady && steadyOf[strategy] === strategy)
        rows.push({ stance: stanceOf[steadyCoverage[strategy]], slot: steadySlot[strategy], strategy, steady: 1 });
    }
    const [baseline, ...others] = rows;
    // Rows of the same stance stand together, so that the kernel evaluates each stance once.
    const ordered = [baseline, ...others.sort((a, b) => a.stance - b.stance)];
    return {
      stance: Int32Array.from(ordered, (row) => row.stance),
      slot: Int32Array.from(ordered, (row) => row.slot),
      strategy: Int32Array.from(ordered, (row) => row.strategy),
      steady: Uint8Array.from(ordered, (row) => row.steady),
    };
  });
  return { coverage: Float64Array.from(stances.flat()), targets };
}

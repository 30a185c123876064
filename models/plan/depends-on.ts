import type { Amount } from './estimate';
import { compileFormula } from './formula';
import { type PlanPath, readPath } from './problem';
import { quantitiesOf } from './quantities';
import type { ResolvedPlan } from './resolved';
import type { Plan } from './schema';
import { valueAt } from './value-at';

/** Which figures of a plan a formula at a place of it rests on, directly or through other formulas: their places. */
export function createDependencies(plan: Plan): (place: string) => ReadonlySet<string> {
  const places = new Map(quantitiesOf(plan).map((quantity) => [quantity.name, quantity.places]));
  const direct = (place: string): string[] => {
    const amount = valueAt(plan, readPath(place)) as Amount | undefined;
    if (typeof amount !== 'object' || typeof amount?.formula !== 'string') return [];
    const reading = compileFormula(amount.formula);
    return reading.ok ? reading.names.flatMap((name) => places.get(name) ?? []) : [];
  };
  const known = new Map<string, ReadonlySet<string>>();
  return (place) => {
    const before = known.get(place);
    if (before) return before;
    const all = new Set<string>();
    const open = [place];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const other of direct(next)) {
        if (all.has(other)) continue;
        all.add(other);
        open.push(other);
      }
    known.set(place, all);
    return all;
  };
}

/** The quantity of the organisation that a unit price is multiplied by; records are counted by their types. */
const countOf: Record<string, string> = {
  employee: 'employees',
  endpoint: 'endpoints',
  server: 'servers',
  medicalDevice: 'medicalDevices',
  iotDevice: 'iotDevices',
  site: 'sites',
};

/** What rests on a figure of the plan without naming it in a formula: places of controls, threats and parts of losses. */
export function restingOn(plan: ResolvedPlan, path: PlanPath): PlanPath[] {
  const [room, at, field] = path;
  const controls = (isConcerned: (costs: ResolvedPlan['controls'][number]['costs']) => boolean): PlanPath[] =>
    plan.controls.flatMap(({ costs }, i) => (isConcerned(costs) ? [['controls', i]] : []));
  if (room === 'records' && (field === undefined || field === 'count')) {
    const { id } = plan.records[Number(at)] ?? {};
    const exposing = plan.scenarios.flatMap(({ recordsExposed }, i): PlanPath[] =>
      id !== undefined && recordsExposed?.types.includes(id) ? [['scenarios', i]] : [],
    );
    return [...exposing, ...controls(({ perUnit }) => perUnit.some(({ unit }) => unit === 'record'))];
  }
  if (room !== 'organization') return [];
  if (at === 'annualRevenue')
    return plan.scenarios.flatMap(({ losses }, i) =>
      losses.flatMap(({ basis }, j): PlanPath[] => (basis === 'penalty' ? [['scenarios', i, 'losses', j]] : [])),
    );
  return controls(
    ({ perUnit, frictionMinutesPerUserWeek, frictionUsers }) =>
      perUnit.some(({ unit }) => countOf[unit] === at) ||
      (at === 'employees' && frictionMinutesPerUserWeek > 0 && frictionUsers === undefined),
  );
}

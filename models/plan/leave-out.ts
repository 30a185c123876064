import type { PlanPath } from './problem';
import { isHolder, putInOrder } from './put-in-order';
import type { ResolvedPlan } from './resolved';
import { risesWithRecords } from './rises-with-records';
import type { Plan } from './schema';
import { unitOf, weighs } from './units';

/** A copy that shares nothing with what it is of. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return isHolder(value) ? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, copyOf(held)])) : value;
}

/** What a plan is without the parts whose figures cannot be worked out, and where its entries stand in the whole plan. */
export interface Remainder {
  /** Every entry in its place, with something in order in place of what is wrong. */
  whole: ResolvedPlan;
  /** Without the entries that count for nothing. Entries of `scenarios`, their `losses`, `drivers` and `records` keep their places. */
  left: ResolvedPlan;
  /** A path in `left` as one in the whole plan. */
  placeOf: (path: PlanPath) => PlanPath;
}

/** Leaves the units of the given paths out of a plan whose formulas have been replaced by their values, as far as they have one. */
export function leaveOut(plan: unknown, broken: readonly PlanPath[]): Remainder {
  const whole = copyOf(plan) as ResolvedPlan;
  for (const path of broken) putInOrder(whole, path);
  const gone = new Set<unknown>();
  const goneIds = new Set<string>();
  const goneAt = new Set<string>();
  for (const path of broken.filter(weighs)) switchOff(whole, path, { gone, goneIds, goneAt });

  const kept = new Map<string, number[]>();
  const keep = <T>(
    list: readonly T[],
    at: PlanPath,
    isKept: (entry: T, index: number) => boolean = () => true,
  ): T[] => {
    const indexes = list.flatMap((entry, i) =>
      !gone.has(entry) && !goneAt.has([...at, i].join('.')) && isKept(entry, i) ? [i] : [],
    );
    if (indexes.length < list.length) kept.set(at.join('.'), indexes);
    return indexes.map((i) => list[i]);
  };
  const isThere = (id: string) => !goneIds.has(id);
  const { budget } = whole;
  const left: ResolvedPlan = {
    ...whole,
    budget: {
      ...budget,
      commitments: keep(budget.commitments, ['budget', 'commitments']),
      securityLines: keep(budget.securityLines, ['budget', 'securityLines']),
      riskAppetite: keep(budget.riskAppetite, ['budget', 'riskAppetite']),
    },
    controls: keep(whole.controls, ['controls']).map((control) => {
      const at: PlanPath = ['controls', whole.controls.indexOf(control)];
      return {
        ...control,
        effects: keep(control.effects, [...at, 'effects']),
        requires: keep(control.requires, [...at, 'requires'], isThere),
        excludes: keep(control.excludes, [...at, 'excludes'], isThere),
      };
    }),
    proposals: keep(whole.proposals, ['proposals']).map((proposal) => {
      const at: PlanPath = ['proposals', whole.proposals.indexOf(proposal), 'controls'];
      return {
        ...proposal,
        controls: keep(proposal.controls, at, ({ control }) => isThere(control)),
        insurance: proposal.insurance && (whole.insurance !== null || (plan as Plan).insurance === null),
      };
    }),
    actuals: keep(whole.actuals, ['actuals']).map((year) => ({
      ...year,
      incidents: keep(year.incidents, ['actuals', whole.actuals.indexOf(year), 'incidents']),
    })),
  };
  // The choice of a proposal that is left out goes with it.
  const isChosen = ({ id }: { id: string }) => id === whole.chosenProposal;
  if (whole.proposals.some(isChosen) && !left.proposals.some(isChosen)) left.chosenProposal = null;
  const placeOf = (path: PlanPath) => {
    const place: (string | number)[] = [];
    for (const key of path) place.push(typeof key === 'number' ? (kept.get(place.join('.'))?.[key] ?? key) : key);
    return place;
  };
  return { whole, left, placeOf };
}

interface Gone {
  gone: Set<unknown>;
  goneIds: Set<string>;
  goneAt: Set<string>;
}

/** Has the unit of a path count for nothing. */
function switchOff(plan: ResolvedPlan, path: PlanPath, { gone, goneIds, goneAt }: Gone): void {
  const [room, at, list, index] = path;
  const unit = unitOf(path);
  const entry = Number(at);
  if (room === 'scenarios') {
    const scenario = plan.scenarios[entry];
    if (!scenario) return;
    const part = list === 'losses' && index !== undefined ? scenario.losses[Number(index)] : undefined;
    if (part) Object.assign(part, { basis: 'event', amount: 0, quantity: 1, probability: 1, cap: undefined });
    else {
      scenario.enabled = false;
      delete scenario.recordsExposed;
      for (const loss of scenario.losses) if (risesWithRecords(loss.probability)) loss.probability = 1;
    }
  } else if (room === 'drivers' && plan.drivers[entry]) {
    Object.assign(plan.drivers[entry], {
      enabled: false,
      response: 'relativeRisk',
      exposure: 0,
      neutral: 0,
      effects: [],
    });
  } else if (room === 'controls' && unit.length === 2) {
    const control = plan.controls[entry];
    gone.add(control);
    goneIds.add(control?.id);
  } else if (room === 'controls' && unit.length === 3 && unit[2] === 'requires') {
    if (plan.controls[entry]) plan.controls[entry].requires = [];
  } else if (room === 'insurance') {
    plan.insurance = null;
  } else if (room === 'proposals' && list === 'insurance') {
    if (plan.proposals[entry]) plan.proposals[entry].insurance = false;
  } else if (room === 'resale' && at === 'attractiveness') {
    plan.resale.attractiveness.enabled = false;
  } else if (room === 'resale') {
    plan.resale.liability.enabled = false;
  } else if (room === 'chosenProposal') {
    plan.chosenProposal = null;
  } else if (typeof unit.at(-1) === 'number' && room !== 'records') {
    goneAt.add(unit.join('.'));
  }
}

import { createDependencies, restingOn } from './depends-on';
import { createEvaluator } from './evaluate';
import { leaveOut, type Remainder } from './leave-out';
import { type Fault, formatPath, type PlanPath, readPath } from './problem';
import { findReferenceProblems } from './references';
import { replaceFormulas } from './replace-formulas';
import { faultOfValue } from './resolve';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';
import { faultsAgainst } from './schema-problems';
import { englishProblems, type ProblemWords } from './text/words';
import { unitOf, weighs } from './units';
import { asWritten, withheldFields } from './withheld';

/** One mistake of a plan in words, the cause of whatever comes of it. */
export interface Mistake {
  path: PlanPath;
  message: string;
  /** What cannot be worked out because of it, elsewhere in the plan. */
  follows: PlanPath[];
  /** Whether any figure depends on it. */
  weighs: boolean;
}

export interface PartialResolution {
  /** All that can be worked out, with numbers only; null where nothing can. */
  resolved: ResolvedPlan | null;
  mistakes: readonly Mistake[];
  /** The parts whose figures are not in it, or not as the plan says them, as they stand in the plan. */
  without: readonly PlanPath[];
  /** A path of `resolved` as one of the plan. */
  placeOf: (path: PlanPath) => PlanPath;
}

/** Each round leaves out what the one before showed to be impossible; a plan is a few rooms deep. */
const mostRounds = 12;

const lists = ['records', 'scenarios', 'drivers', 'controls', 'proposals'] as const;

/** Ids that the file gives twice, of which all but the first have another one to stand in for them. */
function takenIds(plan: Plan): Fault[] {
  const groups: [path: string, entries: { id: string }[]][] = [
    ...lists.map((list): [string, { id: string }[]] => [list, plan[list]]),
    ...plan.scenarios.map(({ losses }, i): [string, { id: string }[]] => [`scenarios[${i}].losses`, losses]),
    ['budget.commitments', plan.budget.commitments],
    ['budget.securityLines', plan.budget.securityLines],
  ];
  return groups.flatMap(([path, entries]) =>
    entries.flatMap((entry, i): Fault[] => {
      const id = withheldFields(entry).find(([key]) => key === 'id')?.[1];
      if (typeof id !== 'string' || id === '' || id.length > 100) return [];
      const earlier = entries.findIndex((other) => other.id === id);
      return [
        {
          path: `${path}[${i}].id`,
          say: ({ problems }) =>
            id === '*' ? problems.nameOfAll : problems.taken(JSON.stringify(id), `${path}[${earlier}]`),
        },
      ];
    }),
  );
}

/** The place of the amount that a fault is about: the formula's own key is no place that people see. */
const placeOfFault = ({ path }: Fault): string => path.replace(/\.formula$/, '');

const isWithin = (place: string, other: string) =>
  place === other || place.startsWith(`${other}.`) || place.startsWith(`${other}[`);

/** What is known to be wrong: faults to tell, by place, and the places that no figure can be worked out from. */
interface Found {
  told: Map<string, Fault>;
  broken: Map<string, PlanPath>;
}

/** Adds faults; of two about the same value the first is told. */
function addTo({ told, broken }: Found, faults: readonly Fault[]): void {
  for (const fault of faults) {
    const place = placeOfFault(fault);
    const isTold = [...told.keys()].some((other) => isWithin(place, other) || isWithin(other, place));
    if (!isTold) told.set(place, fault);
    if (!fault.ofRule) broken.set(place, readPath(place));
  }
}

interface Attempt {
  remainder: Remainder;
  faults: Fault[];
}

/** Works out what is left of a plan without what is known to be wrong, and finds what is wrong with that. */
function attempt(plan: Plan, { broken }: Found): Attempt {
  const evaluate = createEvaluator(plan, undefined, new Set(broken.keys()));
  const values = new Set<string>();
  const faults: Fault[] = [];
  const withValues = replaceFormulas(planSchema, plan, (formula, path) => {
    const value = evaluate(formula);
    const place = formatPath(path);
    if (value.ok) {
      values.add(place);
      return value.value;
    }
    if (!broken.has(place)) faults.push({ path: `${place}.formula`, say: value.say });
    return formula;
  });
  const paths = [...broken.values(), ...faults.map((fault) => readPath(placeOfFault(fault)))];
  const remainder = leaveOut(withValues, paths);
  const ofValues = faultsAgainst(planSchema, remainder.whole).map((fault) =>
    values.has(fault.path) ? faultOfValue(fault) : fault,
  );
  if (ofValues.length > 0) return { remainder, faults: [...faults, ...ofValues] };
  const unfit = findReferenceProblems(remainder.left).map((fault) => ({
    ...fault,
    path: formatPath(remainder.placeOf(readPath(fault.path))),
  }));
  return { remainder, faults: [...faults, ...unfit] };
}

/** Mistakes, each with what follows from it: of formulas that use what is wrong itself, only the first cause is told. */
function causesOf(plan: Plan, { told }: Found, words: ProblemWords): Mistake[] {
  const dependencies = createDependencies(plan);
  const order = new Map([...told.keys()].map((place, i) => [place, i]));
  const causeOf = (place: string): string | undefined =>
    [...dependencies(place)].find((other) => {
      const at = order.get(other);
      if (at === undefined || other === place) return false;
      // Of those in a circle the first is the one to begin with.
      return !dependencies(other).has(place) || at < (order.get(place) ?? 0);
    });
  const follows = new Map<string, PlanPath[]>();
  const causes: [place: string, fault: Fault][] = [];
  for (const [place, fault] of told) {
    let cause = causeOf(place);
    if (cause === undefined) {
      causes.push([place, fault]);
      continue;
    }
    for (let next = causeOf(cause); next !== undefined; next = causeOf(next)) cause = next;
    follows.set(cause, [...(follows.get(cause) ?? []), readPath(place)]);
  }
  return causes.map(([place, { say }]) => {
    const path = readPath(place);
    return { path, message: say(words), follows: follows.get(place) ?? [], weighs: weighs(path) };
  });
}

/** The units left out, without those inside another one, and without what counts for nothing in the plan itself. */
function withoutWhat(plan: Plan, { broken }: Found): PlanPath[] {
  const units = new Map([...broken.values()].filter(weighs).map((path) => [unitOf(path).join('.'), unitOf(path)]));
  return [...units.values()].filter((unit) => {
    const [room, index] = unit;
    if (room === 'actuals' || unit.includes('requires') || unit.includes('excludes')) return false;
    if (room === 'scenarios' && plan.scenarios[Number(index)]?.enabled === false) return false;
    if (room === 'drivers' && plan.drivers[Number(index)]?.enabled === false) return false;
    return !unit.some((_, length) => length > 0 && units.has(unit.slice(0, length).join('.')));
  });
}

/**
 * Resolves a plan with mistakes as far as it goes: what cannot be worked out, and what depends on it, is left out of the
 * figures; each mistake is told once, at its cause. A plan without mistakes resolves as with `resolvePlan`.
 */
export function resolvePartly(plan: Plan, words: ProblemWords = englishProblems): PartialResolution {
  const found: Found = { told: new Map(), broken: new Map() };
  addTo(found, [...faultsAgainst(planSchema, asWritten(plan)), ...takenIds(plan)]);
  let resolved: ResolvedPlan | null = null;
  let placeOf = (path: PlanPath) => path;
  for (let round = 0; round < mostRounds; round++) {
    const { remainder, faults } = attempt(plan, found);
    const before = found.broken.size;
    addTo(found, faults);
    for (const path of [...found.broken.values()].filter(weighs))
      for (const other of restingOn(remainder.whole, path)) found.broken.set(formatPath(other), other);
    ({ placeOf } = remainder);
    const isRest = faults.every(({ ofRule }) => ofRule);
    if (isRest && found.broken.size === before) {
      resolved = remainder.left;
      break;
    }
    if (found.broken.size === before) break;
  }
  return { resolved, mistakes: causesOf(plan, found, words), without: withoutWhat(plan, found), placeOf };
}

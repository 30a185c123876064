import type { z } from 'zod';
import type { PlanPath } from './problem';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';

/** Fields that no figure depends on. */
const words = new Set([
  'name',
  'description',
  'note',
  'source',
  'checked',
  'pushback',
  'frameworks',
  'order',
  'cover',
  'report',
  'format',
  'version',
  'locale',
]);

/** Whether any figure depends on what stands at a path. */
export const weighs = (path: PlanPath): boolean =>
  !path.some((key) => typeof key === 'string' && words.has(key)) || path.length === 0;

/** Lists whose entries can be left out each by itself. */
const rows = new Set(['commitments', 'securityLines', 'riskAppetite', 'incidents', 'effects', 'controls', 'requires']);

/** What is left out of the figures because of what stands at a path: a part of the plan as people see it. */
export function unitOf(path: PlanPath): PlanPath {
  const [room, , list, index] = path;
  if (room === 'scenarios' && list === 'losses' && index !== undefined) return path.slice(0, 4);
  if (room === 'controls' && ['effects', 'requires', 'excludes'].includes(String(list)))
    return path.slice(0, index === undefined ? 3 : 4);
  if (room === 'proposals' && (list === 'controls' || list === 'insurance')) return path.slice(0, 4);
  if (room === 'actuals') return path.slice(0, list === 'incidents' ? 4 : 2);
  if (room === 'budget' && rows.has(String(path[1])) && path.length > 2) return path.slice(0, 3);
  if (['scenarios', 'controls', 'drivers', 'proposals'].includes(String(room))) return path.slice(0, 2);
  if (room === 'insurance') return ['insurance'];
  if (room === 'resale') return path.slice(0, 2);
  return path;
}

/** Single figures that everything is worked out with: the value that a plan has where none is said takes their place. */
const withUsual = new Set([
  ...['horizonYears', 'discountRate', 'amortizationYears', 'priceGrowth', 'threatGrowth', 'itGrowth', 'frictionInAsk'],
  ...['industry', 'country', 'fteCost', 'hourlyCost', 'commonCause', 'simulation', 'currency'],
]);

/** Whether a unit is not left out but counted with the value that it has where a plan says none. */
export const isCountedAsUsual = ([room, field]: PlanPath): boolean =>
  withUsual.has(String(room)) || ((room === 'budget' || room === 'organization') && withUsual.has(String(field)));

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  entries?: Record<string, unknown>;
}

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;
const isHolder = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The schema without what makes it optional. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? bare(innerType) : schema;
}

/** A value that the schema accepts: its default where it has one, else the least. */
function anyOf(schema: z.core.$ZodType): { value: unknown } | null {
  const choices = Object.values(definitionOf(bare(schema)).entries ?? {});
  for (const candidate of [undefined, 0, 1, ...choices, '', 'x', 'XXX', false, [], 2000]) {
    const parsed = (schema as z.ZodType).safeParse(candidate);
    if (parsed.success) return { value: parsed.data };
  }
  return null;
}

/** Puts something that a plan may hold in place of what stands at a path, or of the amount or estimate it is part of. */
function putInOrder(plan: unknown, path: PlanPath): void {
  let holder = plan;
  let schema: z.core.$ZodType = planSchema;
  for (const [depth, key] of path.entries()) {
    if (!isHolder(holder)) return;
    const { shape, element } = definitionOf(bare(schema));
    const inner: z.core.$ZodType | undefined = typeof key === 'number' ? element : shape?.[key];
    if (inner === undefined) return;
    const { type } = definitionOf(bare(inner));
    const isEnd = depth === path.length - 1 || type === 'union' || type === 'record';
    if (isEnd) {
      const found = anyOf(inner);
      if (found?.value === undefined && found) delete holder[key];
      else if (found) holder[key] = found.value;
      return;
    }
    schema = inner;
    holder = holder[key];
  }
}

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

import type { PlanPath } from './problem';
import type { Plan } from './schema';
import { valueAt } from './value-at';

/** The key under which an object of an open plan keeps what its file says and a plan cannot hold. No file may use it. */
export const withheldKey = 'boardcase:withheld';

/** What the file says (undefined: nothing), and what stands in the plan instead. */
interface Withheld {
  written: unknown;
  standIn: unknown;
}

/** Kept in the object concerned, so that it moves, goes and comes back with it. */
export interface WithheldParts {
  /** Of single fields of the object. */
  fields?: Record<string, Withheld>;
  /** Of the object as a whole. */
  whole?: Withheld;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What an object keeps aside; null where that is nothing. */
export const withheldIn = (value: unknown): WithheldParts | null =>
  isObject(value) && Object.hasOwn(value, withheldKey) ? (value[withheldKey] as WithheldParts) : null;

/** Equal as a file would tell them apart: a field that is undefined is none. */
function areSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  return Object.keys({ ...one, ...other }).every((key) => areSame(one[key], other[key]));
}

/** What the file says in place of an object that has not been touched since; null where the object counts itself. */
export function writtenInstead(value: unknown): { written: unknown } | null {
  const { whole, ...rest } = withheldIn(value) ?? {};
  if (!whole || !isObject(value)) return null;
  const { [withheldKey]: _, ...fields } = value;
  const now = Object.keys(rest).length > 0 ? { ...fields, [withheldKey]: rest } : fields;
  return areSame(now, whole.standIn) ? { written: whole.written } : null;
}

/** The fields of an object that still hold a stand-in, with what the file says in their place. */
export function withheldFields(value: Fields): [key: string, written: unknown][] {
  return Object.entries(withheldIn(value)?.fields ?? {})
    .filter(([key, { standIn }]) => areSame(value[key], standIn))
    .map(([key, { written }]) => [key, written]);
}

/** Whether a part of a plan keeps anything aside. */
export const holdsWithheld = (value: unknown): boolean =>
  isObject(value) && (Object.hasOwn(value, withheldKey) || Object.values(value).some(holdsWithheld));

/**
 * A plan as its file says it: whatever the user has not set since it was opened is what was written there, however
 * wrong. Parts with nothing kept aside are shared.
 */
export function asWritten(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) {
    const entries = value.map(asWritten);
    return entries.some((entry, i) => entry !== value[i]) ? entries : value;
  }
  const instead = writtenInstead(value);
  if (instead) return instead.written;
  const entries = Object.entries(value)
    .filter(([key]) => key !== withheldKey)
    .map(([key, held]) => [key, asWritten(held)] as const);
  const isOther = Object.hasOwn(value, withheldKey) || entries.some(([key, written]) => written !== value[key]);
  if (!isOther) return value;
  // Not by assignment, which would lose a key such as __proto__.
  const fields: Fields = Object.fromEntries(entries);
  for (const [key, written] of withheldFields(value)) {
    if (written === undefined) delete fields[key];
    else fields[key] = written;
  }
  return fields;
}

/** The withheld parts that say what is written at a path, and whose key there; null where nothing at it is withheld. */
function holderAt(plan: unknown, path: PlanPath): { parts: WithheldParts; field: string | null } | null {
  const value = valueAt(plan, path);
  const whole = writtenInstead(value) && withheldIn(value);
  // An amount that could not be read has nothing that could be kept.
  if (whole) return isObject(value) && Object.hasOwn(value, 'id') ? { parts: whole, field: null } : null;
  const holder = valueAt(plan, path.slice(0, -1));
  const field = String(path.at(-1));
  const isHeld = isObject(holder) && withheldFields(holder).some(([key]) => key === field);
  const parts = isHeld ? withheldIn(holder) : null;
  return parts && { parts, field };
}

/** Whether something sensible stands in for what the file says at a path of a plan, so that it can take its place. */
export const canKeepStandIn = (plan: Plan, path: PlanPath): boolean => holderAt(plan, path) !== null;

/** Forgets what the file says at a path: what stands in for it counts from now on. Changes the draft it is given. */
export function keepStandIn(draft: Plan, path: PlanPath): void {
  const held = holderAt(draft, path);
  if (!held) return;
  if (held.field === null) delete held.parts.whole;
  else delete held.parts.fields?.[held.field];
}

import { startOf } from '../characters/shorten';
import type { ProblemWords, Saying } from './text/words';

/** One fault of a plan: where it is (`scenarios[2].frequency.low`, counted from 0), and what is wrong and would be right. */
export interface PlanProblem {
  path: string;
  message: string;
}

/** A fault that is not yet in the words of a language. */
export interface Fault {
  path: string;
  say: Saying;
  /** A rule that is broken between parts that are each in order: figures can be worked out all the same. */
  ofRule?: boolean;
}

/** Faults in the words of a language. */
export const problemsIn = (words: ProblemWords, faults: readonly Fault[]): PlanProblem[] =>
  faults.map(({ path, say }) => ({ path, message: say(words) }));

/** Name of the whole file in a problem that has no place within it. */
export const wholePlan = 'plan';

/** The path as a user reads it: `scenarios[2].frequency.low`; `plan` for the file itself. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(String(key))) text += text === '' ? String(key) : `.${String(key)}`;
    else text += `[${JSON.stringify(startOf(String(key), 60))}]`;
  }
  return text === '' ? wholePlan : text;
}

/** Where a value stands in the plan: keys and indexes from the top. */
export type PlanPath = readonly (string | number)[];

/** A path as problems write it, `scenarios[2].losses[0].amount`, as keys and places from the top of the plan. */
export function readPath(path: string): PlanPath {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** A value as it is named in a message: short, quoted, never a dump of the file. */
export function describeValue(value: unknown, { problems: { values } }: ProblemWords): string {
  if (value === undefined) return values.nothing;
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? values.emptyList : values.list(value.length);
  if (typeof value === 'string')
    return values.text(JSON.stringify(value.length > 40 ? `${startOf(value, 40)}…` : value));
  if (typeof value === 'object') {
    const keys = Object.keys(value)
      .slice(0, 3)
      .map((key) => JSON.stringify(startOf(key, 30)));
    return keys.length === 0 ? values.emptyObject : values.object(keys.join(', '));
  }
  return String(value);
}

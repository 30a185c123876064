import type { z } from 'zod';
import { describeValue, formatPath, type PlanProblem, wholePlan } from './problem';

const mostProblems = 100;

const typeWords: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
};

const number = (value: unknown) =>
  typeof value === 'number' ? value.toLocaleString('en-US', { maximumSignificantDigits: 15 }) : String(value);
const choices = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');

/** Lower or upper bound in words, for texts, lists and numbers. */
function boundWords(
  side: 'least' | 'most',
  origin: string,
  limit: unknown,
  inclusive: boolean,
  input: unknown,
): string {
  if (origin === 'string') {
    if (side === 'least' && limit === 1) return 'must not be empty';
    return `must have at ${side} ${number(limit)} characters (has ${String(input).length})`;
  }
  if (origin === 'array')
    return `must have at ${side} ${number(limit)} ${limit === 1 ? 'entry' : 'entries'} (has ${Array.isArray(input) ? input.length : 0})`;
  const words = inclusive
    ? `at ${side} ${number(limit)}`
    : `${side === 'least' ? 'more' : 'less'} than ${number(limit)}`;
  return `must be ${words} (got ${number(input)})`;
}

/** What is wrong with one value and what would be right, in words; zod asks for it wherever the schema has no own. */
function words(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeWords[issue.expected] ?? issue.expected;
      if (input === undefined) return `is missing; it must be ${expected}`;
      if (typeof input === 'number' && !Number.isFinite(input)) return 'must be a finite number';
      return `must be ${expected} (got ${describeValue(input)})`;
    }
    case 'too_small':
      return boundWords('least', issue.origin, issue.minimum, issue.inclusive ?? true, input);
    case 'too_big':
      return boundWords('most', issue.origin, issue.maximum, issue.inclusive ?? true, input);
    case 'invalid_value':
      if (input === undefined) return `is missing; it must be one of ${choices(issue.values)}`;
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${choices(issue.values)} (got ${describeValue(input)})`;
    default:
      return 'is not what is expected here';
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Fault {
  path: PropertyKey[];
  message: string;
  /** The value is of another kind altogether, such as text for a number. */
  otherKind?: boolean;
}

/** How well a branch of a union fits what was written: 2 meant, 1 possible, 0 of another kind. */
function closeness(faults: Fault[], input: unknown): number {
  if (faults.some((fault) => fault.path.length === 0 && fault.otherKind)) return 0;
  const key = faults[0]?.path[0];
  return key === undefined || (isObject(input) && Object.hasOwn(input, key)) ? 2 : 1;
}

/** The faults of the branch that was meant, or what the union is for where none was. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion): Fault[] {
  if (issue.discriminator !== undefined) {
    const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return [{ path: issue.path, message: `must be one of ${choices(kinds)}` }];
  }
  const branches = issue.errors.map((errors) => errors.flatMap(faultsOf));
  const close = branches.map((faults) => closeness(faults, issue.input));
  const best = Math.max(...close);
  if (best === 2)
    return branches[close.indexOf(2)].map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] }));
  const message =
    issue.input === undefined
      ? `is missing; it ${issue.message}`
      : `${issue.message} (got ${describeValue(issue.input)})`;
  return [{ path: issue.path, message, otherKind: true }];
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const { path, message, input } = issue;
  if (issue.code === 'invalid_union') return unionFaults(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message }));
  const otherKind = issue.code === 'invalid_type' && !(typeof input === 'number' && /number|int/.test(issue.expected));
  return [{ path, message, otherKind }];
}

/**
 * Parses a value with a schema of this folder.
 * @returns the value with defaults, or its faults in words (at most 100, then how many more there are).
 */
export function parseWithSchema<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { ok: true; value: z.output<S> } | { ok: false; problems: PlanProblem[] } {
  const parsed = schema.safeParse(value, { error: words, reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues
    .flatMap(faultsOf)
    .map(({ path, message }) => ({ path: formatPath(path), message }));
  const more = problems.length - mostProblems;
  if (more > 0) problems.splice(mostProblems, more, { path: wholePlan, message: `has ${more} more problems` });
  return { ok: false, problems };
}

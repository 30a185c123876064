import type { z } from 'zod';
import { describeValue, formatPath, type PlanProblem } from './problem';

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
    return `must have at ${side} ${number(limit)} entries (has ${Array.isArray(input) ? input.length : 0})`;
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
  code: string;
}

/** How well a branch of a union closest what was written: 2 meant, 1 possible, 0 of another kind. */
function closeness(faults: Fault[], input: unknown): number {
  if (faults.some((fault) => fault.path.length === 0 && (fault.code === 'invalid_type' || fault.code === 'other')))
    return 0;
  const key = faults[0]?.path[0];
  return key === undefined || (isObject(input) && Object.hasOwn(input, key)) ? 2 : 1;
}

/** What an estimate or amount may look like, where the text closest none of its forms. */
function unionWords(branches: Fault[][], input: unknown): string {
  const estimate = branches.flat().some((fault) => fault.path[0] === 'kind' || fault.code === 'estimate');
  const got = input === undefined ? 'is missing; it' : '';
  const tail = input === undefined ? '' : ` (got ${describeValue(input)})`;
  const forms = estimate
    ? 'a number, a formula { "formula": "…" } or an estimate such as { "kind": "range", "low": 1, "likely": 2, "high": 5 }'
    : 'a number or a formula { "formula": "…" }';
  return `${got} must be ${forms}${tail}`.trim();
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'invalid_key') {
    const allowed = issue.issues.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
    return [{ path: issue.path, message: `is not known here; use one of ${choices(allowed)}`, code: issue.code }];
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is not known here', code: issue.code }));
  if (issue.code !== 'invalid_union') return [{ path: issue.path, message: issue.message, code: issue.code }];
  if ('discriminator' in issue && typeof issue.discriminator === 'string') {
    const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return [{ path: issue.path, message: `must be one of ${choices(kinds)}`, code: 'kind' }];
  }
  const branches = issue.errors.map((errors) => errors.flatMap(faultsOf));
  const closest = branches.map((faults) => closeness(faults, issue.input));
  const best = Math.max(...closest);
  const code = branches.flat().some((fault) => fault.path[0] === 'kind' || fault.code === 'estimate')
    ? 'estimate'
    : 'other';
  if (best < 2)
    return [
      {
        path: issue.path,
        message: unionWords(branches, issue.input),
        code: code === 'estimate' ? 'estimate' : 'other',
      },
    ];
  return branches[closest.indexOf(best)].map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] }));
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
  if (more > 0) problems.splice(mostProblems, more, { path: 'plan', message: `has ${more} more problems` });
  return { ok: false, problems };
}

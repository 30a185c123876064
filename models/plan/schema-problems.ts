import type { z } from 'zod';
import { describeValue, type Fault, formatPath, wholePlan } from './problem';
import { englishProblems, type PlainProblem, type ProblemWords, type Saying } from './text/words';

const mostProblems = 100;

/** Names, for a schema, the sentence that says why it refuses. */
export const plain = (sentence: PlainProblem): PlainProblem => sentence;

/** What a refinement hands on to say why it refuses. */
export const because = (say: (problems: ProblemWords['problems']) => string) => ({
  code: 'custom' as const,
  params: { say },
});

const isPlain = (message: string): message is PlainProblem => Object.hasOwn(englishProblems.problems, message);
const choices = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');

/** Lower or upper bound in words, for texts, lists and numbers. */
function boundWords(
  side: 'least' | 'most',
  { origin, input }: { origin: string; input?: unknown },
  limit: unknown,
  inclusive: boolean,
  { problems }: ProblemWords,
): string {
  if (origin === 'string') {
    if (side === 'least' && limit === 1) return problems.emptyText;
    return problems.characters(side, limit, String(input).length);
  }
  if (origin === 'array') return problems.entries(side, limit, Array.isArray(input) ? input.length : 0);
  return inclusive ? problems.bound(side, limit, input) : problems.openBound(side, limit, input);
}

/** What is wrong with one value and what would be right; where the schema names no sentence, from the issue itself. */
function sayingOf(issue: z.core.$ZodIssue): Saying {
  const { message, input } = issue;
  if (issue.code === 'custom' && issue.params) {
    const { say } = issue.params as ReturnType<typeof because>['params'];
    return ({ problems }) => say(problems);
  }
  if (isPlain(message)) return ({ problems }) => problems[message];
  return (words) => {
    const { problems } = words;
    switch (issue.code) {
      case 'invalid_type': {
        const expected = problems.kinds[issue.expected] ?? issue.expected;
        if (input === undefined) return problems.missing(expected);
        if (typeof input === 'number' && !Number.isFinite(input)) return problems.notFinite;
        return problems.otherKind(expected, describeValue(input, words));
      }
      case 'too_small':
        return boundWords('least', issue, issue.minimum, issue.inclusive ?? true, words);
      case 'too_big':
        return boundWords('most', issue, issue.maximum, issue.inclusive ?? true, words);
      case 'invalid_value': {
        const allowed = choices(issue.values);
        if (input === undefined) return problems.missingChoice(allowed);
        return problems.notAChoice(allowed, describeValue(input, words));
      }
      default:
        return problems.unexpected;
    }
  };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface FaultyValue {
  path: PropertyKey[];
  say: Saying;
  /** The value is of another kind altogether, such as text for a number. */
  otherKind?: boolean;
}

/** How well a branch of a union fits what was written: 2 meant, 1 possible, 0 of another kind. */
function closeness(faults: FaultyValue[], input: unknown): number {
  if (faults.some((fault) => fault.path.length === 0 && fault.otherKind)) return 0;
  const key = faults[0]?.path[0];
  return key === undefined || (isObject(input) && Object.hasOwn(input, key)) ? 2 : 1;
}

/** The faults of the branch that was meant, or what the union is for where none was. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion): FaultyValue[] {
  const { path, input } = issue;
  if (issue.discriminator !== undefined) {
    const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return [{ path, say: ({ problems }) => problems.unknownKind(choices(kinds)) }];
  }
  const branches = issue.errors.map((errors) => errors.flatMap(faultsOf));
  const close = branches.map((faults) => closeness(faults, input));
  const best = Math.max(...close);
  if (best === 2) return branches[close.indexOf(2)].map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const sentence = sayingOf(issue);
  const say: Saying = (words) =>
    input === undefined
      ? words.problems.missingValue(sentence(words))
      : words.problems.wrongValue(sentence(words), describeValue(input, words));
  return [{ path, say, otherKind: true }];
}

function faultsOf(issue: z.core.$ZodIssue): FaultyValue[] {
  const { path, input } = issue;
  if (issue.code === 'invalid_union') return unionFaults(issue);
  const say = sayingOf(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], say }));
  const otherKind = issue.code === 'invalid_type' && !(typeof input === 'number' && /number|int/.test(issue.expected));
  return [{ path, say, otherKind }];
}

/** Every fault of a value against a schema of this folder; none where it fits. */
export function faultsAgainst(schema: z.ZodType, value: unknown): Fault[] {
  const parsed = schema.safeParse(value, { error: () => '', reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap(faultsOf).map(({ path, say }) => ({ path: formatPath(path), say }));
}

/**
 * Parses a value with a schema of this folder.
 * @returns the value with defaults, or its faults (at most 100, then how many more there are).
 */
export function parseWithSchema<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { ok: true; value: z.output<S> } | { ok: false; faults: Fault[] } {
  const parsed = schema.safeParse(value, { error: () => '', reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.flatMap(faultsOf).map(({ path, say }) => ({ path: formatPath(path), say }));
  const more = faults.length - mostProblems;
  if (more > 0)
    faults.splice(mostProblems, more, { path: wholePlan, say: ({ problems }) => problems.moreProblems(more) });
  return { ok: false, faults };
}

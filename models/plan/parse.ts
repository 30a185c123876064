import { formulaNotices } from './formula-notices';
import { findJsonFault } from './json-fault';
import { beyondPlan, deepestPlan } from './json-limits';
import { type Migration, migratePlan } from './migrate';
import { type PlanProblem, problemsIn, wholePlan } from './problem';
import { resolvePlan } from './resolve';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';
import { parseWithSchema } from './schema-problems';
import { withStandIns } from './stand-ins';
import { englishProblems, type ProblemWords } from './text/words';

/** Longest plan file that is read, in characters; a plan with logo and hundreds of scenarios is far below. */
const longestPlan = 20_000_000;

type Refusal = { ok: false; problems: PlanProblem[] };
/** `notices`: faults that a plan opens with, to be told beside it. */
export type PlanReading = { ok: true; plan: Plan; resolved: ResolvedPlan; notices: PlanProblem[] } | Refusal;

const refused = (message: string): Refusal => ({ ok: false, problems: [{ path: wholePlan, message }] });

/** Goes no deeper than `levels` itself, so that no nesting can exhaust the stack. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.some((part) => isDeeperThan(part, levels - 1));
}

/** What a file holds as a plan of the newest version, or why it is none. */
function migrate(
  value: unknown,
  words: ProblemWords,
): { ok: true; plan: Extract<Migration, { ok: true }>['plan'] } | Refusal {
  if (isDeeperThan(value, deepestPlan)) return refused(words.problems.tooDeep(deepestPlan));
  const migrated = migratePlan(value);
  return migrated.ok ? migrated : { ok: false, problems: problemsIn(words, [migrated.fault]) };
}

/**
 * Reads a plan from a value of unknown origin: migrates, fills in defaults, validates, evaluates formulas.
 * @returns the plan as it stands in the file and with numbers only, with notices of what it can hardly mean, or every problem in the words given.
 */
export function readPlan(value: unknown, words: ProblemWords = englishProblems): PlanReading {
  const migrated = migrate(value, words);
  if (!migrated.ok) return migrated;
  const parsed = parseWithSchema(planSchema, migrated.plan);
  if (!parsed.ok) return { ok: false, problems: problemsIn(words, parsed.faults) };
  const resolution = resolvePlan(parsed.value, words);
  if (!resolution.ok) return resolution;
  const notices = [...problemsIn(words, formulaNotices(parsed.value)), ...resolution.notices];
  return { ok: true, plan: parsed.value, resolved: resolution.resolved, notices };
}

/** The value that a plan file's text says, or why it says none. */
function readJson(text: string, words: ProblemWords): { ok: true; value: unknown } | Refusal {
  const json = text.replace(/^\uFEFF/, '');
  if (json.length > longestPlan) return refused(words.problems.tooLong(longestPlan));
  if (json.trim() === '') return refused(words.problems.emptyFile);
  const beyond = beyondPlan(json);
  if (beyond) return refused(beyond(words));
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    const fault = findJsonFault(json);
    if (fault === null) throw error;
    return refused(words.problems.notJson(fault.line, fault.column, fault.say(words)));
  }
}

/** Reads the text of a plan file (JSON, with or without a byte order mark). See `readPlan`. */
export function parsePlan(text: string, words: ProblemWords = englishProblems): PlanReading {
  const json = readJson(text, words);
  return json.ok ? readPlan(json.value, words) : json;
}

/**
 * Opens the text of a plan file to be edited, right or wrong: mistakes stay in it (see `resolvePartly`, which finds them),
 * and saving it writes back what the user has not mended. Refused is only what is no plan of a version known here, or has
 * lists longer than a plan can have.
 */
export function openPlan(text: string, words: ProblemWords = englishProblems): { ok: true; plan: Plan } | Refusal {
  const json = readJson(text, words);
  if (!json.ok) return json;
  const migrated = migrate(json.value, words);
  if (!migrated.ok) return migrated;
  const plan = withStandIns(migrated.plan);
  const issues = planSchema.safeParse(plan).error?.issues ?? [];
  const isTooLong = issues.some((issue) => issue.code === 'too_big' && issue.origin === 'array');
  const parsed = isTooLong && parseWithSchema(planSchema, migrated.plan);
  if (parsed && !parsed.ok) return { ok: false, problems: problemsIn(words, parsed.faults) };
  return { ok: true, plan };
}

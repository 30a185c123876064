import { formulaNotices } from './formula-notices';
import { findJsonFault } from './json-fault';
import { migratePlan } from './migrate';
import { type PlanProblem, problemsIn, wholePlan } from './problem';
import { resolvePlan } from './resolve';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';
import { parseWithSchema } from './schema-problems';
import { englishProblems, type ProblemWords } from './text/words';

/** Longest plan file that is read, in characters; a plan with logo and hundreds of scenarios is far below. */
const longestPlan = 20_000_000;
/** The schema nests about a dozen levels; more is not a plan, and would overflow the stack on save. */
const deepestPlan = 60;

/** `notices`: faults that a plan opens with, to be told beside it. */
export type PlanReading =
  | { ok: true; plan: Plan; resolved: ResolvedPlan; notices: PlanProblem[] }
  | { ok: false; problems: PlanProblem[] };

const refused = (message: string): PlanReading => ({ ok: false, problems: [{ path: wholePlan, message }] });

/** Goes no deeper than `levels` itself, so that no nesting can exhaust the stack. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.some((part) => isDeeperThan(part, levels - 1));
}

/**
 * Reads a plan from a value of unknown origin: migrates, fills in defaults, validates, evaluates formulas.
 * @returns the plan as it stands in the file and with numbers only, with notices of what it can hardly mean, or every problem in the words given.
 */
export function readPlan(value: unknown, words: ProblemWords = englishProblems): PlanReading {
  if (isDeeperThan(value, deepestPlan)) return refused(words.problems.tooDeep(deepestPlan));
  const migrated = migratePlan(value);
  if (!migrated.ok) return { ok: false, problems: problemsIn(words, [migrated.fault]) };
  const parsed = parseWithSchema(planSchema, migrated.plan);
  if (!parsed.ok) return { ok: false, problems: problemsIn(words, parsed.faults) };
  const resolution = resolvePlan(parsed.value, words);
  if (!resolution.ok) return resolution;
  const notices = [...problemsIn(words, formulaNotices(parsed.value)), ...resolution.notices];
  return { ok: true, plan: parsed.value, resolved: resolution.resolved, notices };
}

/** Reads the text of a plan file (JSON, with or without a byte order mark). See `readPlan`. */
export function parsePlan(text: string, words: ProblemWords = englishProblems): PlanReading {
  const json = text.replace(/^\uFEFF/, '');
  if (json.length > longestPlan) return refused(words.problems.tooLong(longestPlan));
  if (json.trim() === '') return refused(words.problems.emptyFile);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const fault = findJsonFault(json);
    if (fault === null) throw error;
    return refused(words.problems.notJson(fault.line, fault.column, fault.say(words)));
  }
  return readPlan(value, words);
}

import { findJsonFault } from './json-fault';
import { migratePlan } from './migrate';
import { type PlanProblem, wholePlan } from './problem';
import { resolvePlan } from './resolve';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';
import { parseWithSchema } from './schema-problems';

/** Longest plan file that is read, in characters; a plan with logo and hundreds of scenarios is far below. */
const longestPlan = 20_000_000;
/** The schema nests about a dozen levels; more is not a plan, and would overflow the stack on save. */
const deepestPlan = 60;

export type PlanReading = { ok: true; plan: Plan; resolved: ResolvedPlan } | { ok: false; problems: PlanProblem[] };

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
 * @returns the plan as it stands in the file and with numbers only, or every problem in words.
 */
export function readPlan(value: unknown): PlanReading {
  if (isDeeperThan(value, deepestPlan)) return refused(`is nested deeper than ${deepestPlan} levels`);
  const migrated = migratePlan(value);
  if (!migrated.ok) return migrated;
  const parsed = parseWithSchema(planSchema, migrated.plan);
  if (!parsed.ok) return parsed;
  const resolution = resolvePlan(parsed.value);
  return resolution.ok ? { ok: true, plan: parsed.value, resolved: resolution.resolved } : resolution;
}

/** Reads the text of a plan file (JSON, with or without a byte order mark). See `readPlan`. */
export function parsePlan(text: string): PlanReading {
  const json = text.replace(/^\uFEFF/, '');
  if (json.length > longestPlan)
    return refused(`is longer than ${longestPlan.toLocaleString('en-US')} characters; that is no plan file`);
  if (json.trim() === '') return refused('the file is empty; a plan starts with { "format": "boardcase-plan", … }');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const fault = findJsonFault(json);
    if (fault === null) throw error;
    return refused(`is not JSON: line ${fault.line}, column ${fault.column}: ${fault.message}`);
  }
  return readPlan(value);
}

import { migratePlan } from './migrate';
import { type PlanProblem, wholePlan } from './problem';
import { resolvePlan } from './resolve';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';
import { parseWithSchema } from './schema-problems';

export type PlanReading = { ok: true; plan: Plan; resolved: ResolvedPlan } | { ok: false; problems: PlanProblem[] };

/**
 * Reads a plan from a value of unknown origin: migrates, fills in defaults, validates, evaluates formulas.
 * @returns the plan as it stands in the file and with numbers only, or every problem in words.
 */
export function readPlan(value: unknown): PlanReading {
  const migrated = migratePlan(value);
  if (!migrated.ok) return migrated;
  const parsed = parseWithSchema(planSchema, migrated.plan);
  if (!parsed.ok) return parsed;
  const resolution = resolvePlan(parsed.value);
  return resolution.ok ? { ok: true, plan: parsed.value, resolved: resolution.resolved } : resolution;
}

/** Reads the text of a plan file. */
export function parsePlan(text: string): PlanReading {
  try {
    return readPlan(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return { ok: false, problems: [{ path: wholePlan, message: `is not JSON: ${String(error)}` }] };
  }
}

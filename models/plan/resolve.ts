import { createEvaluator } from './evaluate';
import { formatPath, type PlanProblem } from './problem';
import { findReferenceProblems } from './references';
import { replaceFormulas } from './replace-formulas';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';
import { parseWithSchema } from './schema-problems';

export type Resolution = { ok: true; resolved: ResolvedPlan } | { ok: false; problems: PlanProblem[] };

/**
 * Evaluates every formula of a plan, holds the values against the same bounds as written numbers, and checks that ids
 * and constraints fit together.
 * @returns the plan with numbers only, which all models compute from, or every problem found.
 */
export function resolvePlan(plan: Plan): Resolution {
  const evaluate = createEvaluator(plan);
  const values = new Map<string, number>();
  const problems: PlanProblem[] = [];
  const withValues = replaceFormulas(planSchema, plan, (formula, path) => {
    const value = evaluate(formula);
    if (value.ok) {
      values.set(formatPath(path), value.value);
      return value.value;
    }
    problems.push({ path: formatPath([...path, 'formula']), message: value.message });
    return formula;
  });

  const parsed = parseWithSchema(planSchema, withValues);
  if (!parsed.ok)
    for (const { path, message } of parsed.problems)
      problems.push(
        values.has(path) ? { path: `${path}.formula`, message: `its value ${message}` } : { path, message },
      );
  if (!parsed.ok || problems.length > 0) return { ok: false, problems };

  // Every formula was replaced by its number above, which is all that sets a resolved plan apart.
  const resolved = parsed.value as ResolvedPlan;
  const unfit = findReferenceProblems(resolved);
  return unfit.length > 0 ? { ok: false, problems: unfit } : { ok: true, resolved };
}

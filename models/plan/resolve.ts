import { createEvaluator } from './evaluate';
import { findNotices } from './notices';
import { type Fault, formatPath, type PlanProblem, problemsIn } from './problem';
import { findReferenceProblems } from './references';
import { replaceFormulas } from './replace-formulas';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';
import { parseWithSchema } from './schema-problems';
import { englishProblems, type ProblemWords } from './text/words';

/** `notices`: faults that figures can be worked out with, see findNotices. */
export type Resolution =
  | { ok: true; resolved: ResolvedPlan; notices: PlanProblem[] }
  | { ok: false; problems: PlanProblem[] };

/**
 * Evaluates every formula of a plan, holds the values against the same bounds as written numbers, and checks that ids
 * and constraints fit together.
 * @returns the plan with numbers only, which all models compute from, with its notices, or every problem found, in the words
 * given.
 */
export function resolvePlan(plan: Plan, words: ProblemWords = englishProblems): Resolution {
  const evaluate = createEvaluator(plan);
  const values = new Map<string, number>();
  const faults: Fault[] = [];
  const withValues = replaceFormulas(planSchema, plan, (formula, path) => {
    const value = evaluate(formula);
    if (value.ok) {
      values.set(formatPath(path), value.value);
      return value.value;
    }
    faults.push({ path: formatPath([...path, 'formula']), say: value.say });
    return formula;
  });

  const parsed = parseWithSchema(planSchema, withValues);
  if (!parsed.ok) for (const fault of parsed.faults) faults.push(values.has(fault.path) ? faultOfValue(fault) : fault);
  if (!parsed.ok || faults.length > 0) return { ok: false, problems: problemsIn(words, faults) };

  // Every formula was replaced by its number above, which is all that sets a resolved plan apart.
  const resolved = parsed.value as ResolvedPlan;
  const unfit = findReferenceProblems(resolved);
  if (unfit.length > 0) return { ok: false, problems: problemsIn(words, unfit) };
  return { ok: true, resolved, notices: problemsIn(words, findNotices(resolved)) };
}

/** The same fault of what a formula comes to. */
export const faultOfValue = ({ path, say }: Fault): Fault => ({
  path: `${path}.formula`,
  say: (words) => words.problems.formulaValue(say(words)),
});

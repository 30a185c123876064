import type { z } from 'zod';
import type { Formula } from './estimate';
import { createEvaluator, type FormulaValue } from './evaluate';
import { findNotices } from './notices';
import { partsOf } from './parts';
import { problemsIn } from './problem';
import { findReferenceProblems } from './references';
import { replaceFormulas } from './replace-formulas';
import { type Resolution, resolvePlan } from './resolve';
import type { ResolvedPlan } from './resolved';
import { type Plan, planSchema } from './schema';
import { englishProblems, type ProblemWords } from './text/words';

/** A part of a plan that was resolved before: its formulas, their values then, and what came of it. */
interface KnownPart {
  formulas: Formula[];
  values: number[];
  resolved: unknown;
}

type Evaluate = (formula: Formula) => FormulaValue;
type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a plain field (a text, a number, null) may hold what it holds now. */
const isAllowed = (key: string, value: unknown) =>
  Object.hasOwn(planSchema.shape, key) &&
  planSchema.shape[key as keyof typeof planSchema.shape].safeParse(value).success;

/** Whether nothing but plain fields and the content of parts differs, so that lists keep their lengths. */
function hasSameShape(plan: Fields, before: Fields): boolean {
  const keys = Object.keys(plan);
  return (
    keys.length === Object.keys(before).length &&
    keys.every((key) => {
      const [now, then] = [plan[key], before[key]];
      if (now === then) return true;
      if (!isObject(now) && !isObject(then)) return isAllowed(key, now);
      if (!isObject(now) || !isObject(then) || !Object.hasOwn(planSchema.shape, key)) return false;
      return Array.isArray(now) ? Array.isArray(then) && now.length === then.length : !Array.isArray(then);
    })
  );
}

/**
 * Resolves one version of a plan after the other as `resolvePlan` does, but works out again only the parts that an edit
 * touched or whose formulas have another value now; the others are the same objects as before. Versions share what an
 * edit left alone, and are never changed in place.
 */
export function createPlanResolver(): (plan: Plan, words?: ProblemWords) => Resolution {
  let last: Plan | null = null;
  let known = new WeakMap<object, KnownPart>();

  /** Everything anew; what came of it is remembered. */
  function whole(plan: Plan, words?: ProblemWords): Resolution {
    const resolution = resolvePlan(plan, words);
    last = null;
    known = new WeakMap();
    if (!resolution.ok) return resolution;
    const evaluate = createEvaluator(plan);
    const resolved: Fields = resolution.resolved;
    for (const { key, index, schema, part } of partsOf(plan)) {
      const of = resolved[key];
      remember(part, schema, evaluate, index === null ? of : (of as unknown[])[index]);
    }
    last = plan;
    return resolution;
  }

  function remember(part: object, schema: z.core.$ZodType, evaluate: Evaluate, resolved: unknown): void {
    const formulas: Formula[] = [];
    const values: number[] = [];
    replaceFormulas(schema, part, (formula) => {
      const value = evaluate(formula);
      formulas.push(formula);
      values.push(value.ok ? value.value : Number.NaN);
      return formula;
    });
    known.set(part, { formulas, values, resolved });
  }

  /** What a part resolves to, or undefined where something is wrong with it. */
  function resolvePart(part: object, schema: z.core.$ZodType, evaluate: Evaluate): unknown {
    const before = known.get(part);
    const isAsBefore = before?.formulas.every((formula, i) => {
      const value = evaluate(formula);
      return value.ok && value.value === before.values[i];
    });
    if (before && isAsBefore) return before.resolved;
    let fails = false;
    const withValues = replaceFormulas(schema, part, (formula) => {
      const value = evaluate(formula);
      if (value.ok) return value.value;
      fails = true;
      return formula;
    });
    const parsed = (schema as z.ZodType).safeParse(withValues);
    if (fails || !parsed.success) return undefined;
    remember(part, schema, evaluate, parsed.data);
    return parsed.data;
  }

  return (plan, words) => {
    if (!last || !hasSameShape(plan, last)) return whole(plan, words);
    const evaluate = createEvaluator(plan);
    const resolved: Fields = { ...plan };
    for (const { key, index, schema, part } of partsOf(plan)) {
      const value = resolvePart(part, schema, evaluate);
      // What is wrong is said by the reading of the whole, with its place in the plan.
      if (value === undefined) return whole(plan, words);
      if (index === null) resolved[key] = value;
      else {
        if (index === 0) resolved[key] = [];
        (resolved[key] as unknown[])[index] = value;
      }
    }
    if (findReferenceProblems(resolved as ResolvedPlan).length > 0) return whole(plan, words);
    last = plan;
    const notices = problemsIn(words ?? englishProblems, findNotices(resolved as ResolvedPlan));
    return { ok: true, resolved: resolved as ResolvedPlan, notices };
  };
}

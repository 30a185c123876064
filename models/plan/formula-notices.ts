import { createEvaluator } from './evaluate';
import { compileAsBefore, compileFormula, hasOtherMeaning } from './formula';
import { groupedNumber } from './grouped-number';
import { type Fault, formatPath } from './problem';
import { replaceFormulas } from './replace-formulas';
import { type Plan, planSchema } from './schema';

/**
 * What a plan's formulas may not have been meant to say: those that the first versions computed in another way, with
 * both values, and numbers that look like one cut in two. A formula marked as checked is left out.
 */
export function formulaNotices(plan: Plan): Fault[] {
  const now = createEvaluator(plan);
  const before = createEvaluator(plan, compileAsBefore);
  const notices: Fault[] = [];
  replaceFormulas(planSchema, plan, (formula, path) => {
    if (formula.checked === true || !compileFormula(formula.formula).ok) return formula;
    const at = formatPath([...path, 'formula']);
    const grouped = groupedNumber(formula.formula);
    if (grouped !== null) notices.push({ path: at, say: ({ formulas }) => formulas.groupedNotice(grouped) });
    if (hasOtherMeaning(formula.formula)) {
      const [is, was] = [now(formula), before(formula)].map((value) => (value.ok ? value.value : null));
      notices.push({ path: at, say: ({ formulas }) => formulas.otherMeaning(is, was) });
    }
    return formula;
  });
  return notices;
}

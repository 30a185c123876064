import type { Formula } from './estimate';
import { createEvaluator } from './evaluate';
import { compileAsBefore, compileFormula, hasOtherMeaning } from './formula';
import { groupedNumber } from './grouped-number';
import { type PlanPart, partsOf } from './parts';
import { type Fault, formatPath } from './problem';
import { replaceFormulas } from './replace-formulas';
import type { Plan } from './schema';

/** A formula that wants a word, and where in its part it stands. */
interface Found {
  formula: Formula;
  path: PropertyKey[];
}

/** What was found in parts; versions of a plan share those that an edit left alone. */
const known = new WeakMap<object, Found[]>();

function findIn({ schema, part }: PlanPart): Found[] {
  const kept = known.get(part);
  if (kept) return kept;
  const found: Found[] = [];
  replaceFormulas(schema, part, (formula, path) => {
    const { formula: text, checked } = formula;
    // Both are rare, and quick to rule out.
    const isSuspect = groupedNumber(text) !== null || text.includes('%');
    if (isSuspect && checked !== true && compileFormula(text).ok) found.push({ formula, path });
    return formula;
  });
  known.set(part, found);
  return found;
}

/**
 * What a plan's formulas may not have been meant to say: those that the first versions computed in another way, with
 * both values, and numbers that look like one cut in two. A formula marked as checked is left out.
 */
export function formulaNotices(plan: Plan): Fault[] {
  return partsOf(plan).flatMap((part) =>
    findIn(part).flatMap(({ formula, path }): Fault[] => {
      const at = formatPath([part.key, ...(part.index === null ? [] : [part.index]), ...path, 'formula']);
      const notices: Fault[] = [];
      const grouped = groupedNumber(formula.formula);
      if (grouped !== null) notices.push({ path: at, say: ({ formulas }) => formulas.groupedNotice(grouped) });
      if (hasOtherMeaning(formula.formula)) {
        const values = [createEvaluator(plan), createEvaluator(plan, compileAsBefore)].map((value) => value(formula));
        const [is, was] = values.map((value) => (value.ok ? value.value : null));
        notices.push({ path: at, say: ({ formulas }) => formulas.otherMeaning(is, was) });
      }
      return notices;
    }),
  );
}

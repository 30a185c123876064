import { startOf } from '../characters/shorten';
import type { Formula } from './estimate';
import { compileFormula, type FormulaReading } from './formula';
import { groupedNumber } from './grouped-number';
import { type Quantity, quantitiesOf } from './quantities';
import type { Plan } from './schema';
import { englishProblems, type ProblemWords, type Saying } from './text/words';

export type FormulaValue = { ok: true; value: number } | { ok: false; say: Saying };

class CannotEvaluate extends Error {
  constructor(readonly say: Saying) {
    super();
  }
}

/** Nearest name by shared letters at the start, for "did you mean". */
function nearest(name: string, names: Iterable<string>): string | undefined {
  const lower = name.toLowerCase();
  let best: string | undefined;
  let most = 2;
  for (const candidate of names) {
    const other = candidate.toLowerCase();
    let same = 0;
    while (same < lower.length && lower[same] === other[same]) same++;
    if (same > most) {
      most = same;
      best = candidate;
    }
  }
  return best;
}

/**
 * An evaluator of one plan's formulas. A quantity that is itself a formula is evaluated when it is first needed;
 * one that comes back to itself is refused with the names it went through.
 * @param compile says how formulas are read.
 * @param without places of figures that are known to be wrong, so that what uses them has no value either.
 */
export function createEvaluator(
  plan: Plan,
  compile: (text: string) => FormulaReading = compileFormula,
  without: ReadonlySet<string> = new Set(),
): (formula: Formula) => FormulaValue {
  const quantities = new Map<string, Quantity>(quantitiesOf(plan).map((quantity) => [quantity.name, quantity]));
  const known = new Map<string, number>();
  const underWay: string[] = [];

  const quantityValue = (name: string): number => {
    const value = known.get(name);
    if (value !== undefined) return value;
    const quantity = quantities.get(name);
    if (quantity === undefined) {
      const guess = nearest(name, quantities.keys());
      const quoted = JSON.stringify(startOf(name, 40));
      throw new CannotEvaluate(({ formulas }) =>
        guess === undefined ? formulas.unknownQuantity(quoted) : formulas.didYouMean(quoted, guess),
      );
    }
    if (quantity.places.some((place) => without.has(place)))
      throw new CannotEvaluate(({ formulas }) => formulas.noValue);
    const start = underWay.indexOf(name);
    if (start >= 0) {
      const way = [...underWay.slice(start), name];
      throw new CannotEvaluate(({ formulas }) => formulas.circle(way));
    }
    underWay.push(name);
    const result = quantity.combine(
      quantity.inputs.map((input) => (typeof input === 'number' ? input : evaluate(input.formula))),
    );
    underWay.pop();
    known.set(name, result);
    return result;
  };

  const evaluate = (text: string): number => {
    const reading = compile(text);
    if (!reading.ok) throw new CannotEvaluate(reading.say);
    const value = reading.value(quantityValue);
    if (Number.isFinite(value)) return value;
    throw new CannotEvaluate(({ formulas }) => (Number.isNaN(value) ? formulas.noValue : formulas.noFiniteValue));
  };

  return ({ formula }) => {
    underWay.length = 0;
    try {
      return { ok: true, value: evaluate(formula) };
    } catch (error) {
      if (error instanceof CannotEvaluate) return { ok: false, say: error.say };
      throw error;
    }
  };
}

/**
 * The value of a formula in a plan, or what is wrong with it in the words given: for fields that show it while it is
 * typed. A number that may be one or two is asked about; a plan that has it already opens with a notice.
 */
export function checkFormula(
  text: string,
  plan: Plan,
  words: ProblemWords = englishProblems,
): { ok: true; value: number } | { ok: false; message: string } {
  const grouped = groupedNumber(text);
  if (grouped !== null) return { ok: false, message: words.formulas.grouped(grouped) };
  const result = createEvaluator(plan)({ formula: text });
  return result.ok ? result : { ok: false, message: result.say(words) };
}

import type { Amount } from '#models/plan/estimate';
import { checkFormula } from '#models/plan/evaluate';
import { type Citation, changedAmount, sourcedNumber } from '#models/plan/provenance';
import type { Plan } from '#models/plan/schema';
import { parseQuantity, type QuantityRules } from '#models/typed-number/parse-quantity';
import type { Catalogue } from '../text/en';
import { formatQuantity } from './format-quantity';
import { problemWords, questionWords } from './quantity-words';

/** What a number field reads by. */
export interface Reader {
  rules: QuantityRules;
  /** Whose quantities a formula may use; null where there are none, and no formula is taken. */
  plan: Plan | null;
  text: Catalogue;
  /** Words for what is wrong with a formula. */
  problems: Parameters<typeof checkFormula>[2];
}

/**
 * What people typed: a number, perhaps with a question about how it was read; a formula and what it comes to now; or
 * why it is neither, in words.
 */
export type TypedQuantity =
  | { value: number; formula?: undefined; question?: string }
  | { value: number; formula: string }
  | { problem: string };

/** Reads a text typed or pasted into a number field. */
export function readTyped(typed: string, reader: Reader): TypedQuantity {
  const { rules, text } = reader;
  const read = parseQuantity(typed, rules);
  if (!read.ok) return { problem: problemWords(read.problem, rules, text) };
  if ('value' in read) {
    const { value, question } = read;
    return { value, question: question && questionWords(question, value, rules, text) };
  }
  const result = formulaValue(read.formula, reader);
  return typeof result === 'number'
    ? { value: result, formula: read.formula }
    : { problem: `${text.fields.formula}: ${result}` };
}

/** What a formula comes to, within the field's bounds; a string says why it cannot stand here. */
function formulaValue(formula: string, { rules, plan, text, problems }: Reader): number | string {
  if (!plan) return text.fields.formulaNeedsPlan;
  const result = checkFormula(formula, plan, problems);
  if (!result.ok) return result.message;
  const { min, max, integer } = rules;
  if (integer && !Number.isInteger(result.value)) return problemWords({ code: 'notWhole' }, rules, text);
  if (min !== undefined && result.value < min) return problemWords({ code: 'tooSmall', min }, rules, text);
  if (max !== undefined && result.value > max) return problemWords({ code: 'tooLarge', max }, rules, text);
  return result.value;
}

/** How a text is being read, said while it is typed: in doubt the question, else the number it comes to; null for none. */
export function echoOf(read: TypedQuantity, { rules, text }: Pick<Reader, 'rules' | 'text'>): string | null {
  if ('problem' in read) return null;
  const shown = formatQuantity(read.value, rules.kind, rules.locale, rules.currency);
  if (read.formula !== undefined) return text.fields.formulaResult(shown);
  return read.question ?? text.fields.means(shown);
}

/** What a field held before it was typed into. */
export interface HeldAmount {
  /** Undefined: nothing. */
  amount: Amount | undefined;
  /** What it came to; null where that cannot be worked out. */
  value: number | null;
  /** What is said of the object that it stands in. */
  within?: Citation;
}

/**
 * What a field holds once a text was read; undefined where that is the same. The same number written in another way
 * keeps its source; another number is the user's own, and remembers what it replaced. With `numberOnly` a formula leaves
 * what it comes to now, and nothing is remembered.
 */
export function amountAfter(
  read: Exclude<TypedQuantity, { problem: string }>,
  { amount: before, value: valueBefore, within }: HeldAmount,
  numberOnly = false,
): Amount | undefined {
  const { value, formula } = read;
  if (numberOnly) return value === before ? undefined : value;
  const number = before === undefined ? undefined : (sourcedNumber(before) ?? before);
  if (formula === undefined && value === number) return undefined;
  const next: Amount = formula === undefined ? value : { formula };
  return before === undefined ? next : changedAmount(before, next, value === valueBefore, within);
}

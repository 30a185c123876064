import type { QuantityProblem, QuantityQuestion, QuantityRules } from '#models/typed-number/parse-quantity';
import type { Catalogue } from '../text/en';
import { formatQuantity } from './format-quantity';

/** A problem of a typed number as a sentence. */
export function problemWords(problem: QuantityProblem, rules: QuantityRules, text: Catalogue): string {
  const { problems } = text.fields;
  const shown = (value: number) => formatQuantity(value, rules.kind, rules.locale, rules.currency);
  switch (problem.code) {
    case 'unknownUnit':
      return problems.unknownUnit(problem.unit);
    case 'wrongCurrency':
      return problems.wrongCurrency(problem.typed, problem.expected);
    case 'tooSmall':
      return problems.tooSmall(shown(problem.min));
    case 'tooLarge':
      return problems.tooLarge(shown(problem.max));
    default:
      return problems[problem.code];
  }
}

/** A question about an accepted number as a sentence. */
export function questionWords(
  question: QuantityQuestion,
  value: number,
  rules: QuantityRules,
  text: Catalogue,
): string {
  return text.fields.questions[question](formatQuantity(value, rules.kind, rules.locale, rules.currency));
}

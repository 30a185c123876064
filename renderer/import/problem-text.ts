import { type ImportTarget, importFields } from '#models/import/fields';
import type { LeftRow } from '#models/import/read-rows';
import type { Formatter } from '#models/report/format';
import { problemWords } from '../fields/quantity-words';
import type { Catalogue } from '../text/en';
import type { FileProblem } from './reading/file-reading';

/** Why a file is refused, as a sentence. */
export function fileProblemText(problem: FileProblem, text: Catalogue, format: Formatter): string {
  const { fileProblems: words } = text.importing;
  if (problem.code === 'openQuote') return words.openQuote(format.number(problem.row));
  if (problem.code === 'tooManyRows')
    return words.tooManyRows(format.number(problem.rows), format.number(problem.most));
  if ('most' in problem) return words[problem.code](format.number(problem.most));
  return words[problem.code];
}

interface PlanCustoms {
  target: ImportTarget;
  locale: string;
  currency: string;
}

/** Why a row stays out, as a sentence, with the column it is about. */
export function rowProblemText(
  { field, problem }: LeftRow,
  plan: PlanCustoms,
  text: Catalogue,
  format: Formatter,
): string {
  const { rowProblems: words, fields } = text.importing;
  switch (problem.code) {
    case 'missing':
      return words.missing(field ? fields[field] : '');
    case 'tooLong':
      return `${field ? `${fields[field]}: ` : ''}${words.tooLong(format.number(problem.longest))}`;
    case 'formula':
    case 'notYesNo':
    case 'total':
    case 'repeatedHeadings':
    case 'lowWithoutHigh':
    case 'priceOrder':
      return `${field && problem.code !== 'priceOrder' ? `${fields[field]}: ` : ''}${words[problem.code]}`;
    default: {
      const kind = importFields[plan.target].find(({ id }) => id === field)?.kind;
      const isQuantity = kind && kind !== 'text' && kind !== 'list' && kind !== 'yesNo';
      const rules = { ...plan, kind: isQuantity ? kind : ('number' as const) };
      return `${field ? `${fields[field]}: ` : ''}${problemWords(problem, rules, text)}`;
    }
  }
}

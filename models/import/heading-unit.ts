import { currenciesOf } from '#models/typed-number/currency-marks';
import { anyOf, wholeWords } from '#models/typed-number/whole-words';
import type { ImportWords } from './text/import-words';
import { wordsFor } from './text/words-for';

/** What a heading says of the numbers below it: `Cost (k$ per month)` is × 1,000 × 12 in dollars. */
export interface HeadingUnit {
  /** Thousands or millions. */
  factor: number;
  perMonth: boolean;
  /** The currencies that the sign or code may stand for; empty where none is named. */
  currencies: string[];
  percent: boolean;
}

const amounts = (meaning: keyof ImportWords['amounts']) => wordsFor((words) => words.amounts[meaning]);

/** Also before a number or underscore, as in `tsd_kosten`. */
const scale = (words: readonly string[]) => `(?<![\\p{L}\\p{N}_])${anyOf(words)}(?!\\p{L})`;
const thousands = new RegExp(`['’]000|${scale(amounts('thousands'))}`, 'iu');
const millions = new RegExp(scale(amounts('millions')), 'iu');
const monthly = new RegExp(`${wholeWords(amounts('monthly'))}|/\\s?${wholeWords(amounts('month'))}`, 'iu');
const percent = new RegExp(`%|${wholeWords(amounts('percent'))}|${anyOf(amounts('percentWithin'))}`, 'iu');
/** `k$`, `$k`, `TEUR`, `M€`, `USD m`: a letter glued to a sign or standing beside a code. */
const glued =
  /(?:^|[^\p{L}])(?:(?<before>[kKtTmM])\s?(?<sign>[$€£¥]|EUR|USD|GBP|CHF|CAD|AUD)|(?<sign2>[$€£¥]|EUR|USD|GBP|CHF|CAD|AUD)\s?(?<after>[kKmM]))(?![\p{L}])/u;

/** Reads the unit in a heading; `factor` 1 and no currency where it names none. */
export function headingUnit(heading: string): HeadingUnit {
  const match = glued.exec(heading)?.groups;
  const letter = (match?.before ?? match?.after ?? '').toLowerCase();
  const factor = letter === 'm' || millions.test(heading) ? 1e6 : letter !== '' || thousands.test(heading) ? 1e3 : 1;
  const sign = match?.sign ?? match?.sign2;
  const words = sign ? [sign] : (heading.match(/\p{Sc}|(?<![\p{L}])[A-Z]{3}(?![\p{L}])/gu) ?? []);
  // A heading of three capitals may be a code by chance (`ALL`, `TOP`): only those that people write count.
  const currencies = words.flatMap((word) => (word.length < 3 || common.has(word) ? currenciesOf(word) : []));
  return { factor, perMonth: monthly.test(heading), currencies, percent: percent.test(heading) };
}

const common = new Set(
  'USD EUR GBP CHF JPY CAD AUD NZD SEK NOK DKK PLN CZK INR CNY KRW BRL MXN ZAR SGD HKD'.split(' '),
);

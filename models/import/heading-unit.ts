import { currenciesOf } from '#models/typed-number/currency-marks';

/** What a heading says of the numbers below it: `Cost (k$ per month)` is × 1,000 × 12 in dollars. */
export interface HeadingUnit {
  /** Thousands or millions. */
  factor: number;
  perMonth: boolean;
  /** The currencies that the sign or code may stand for; empty where none is named. */
  currencies: string[];
  percent: boolean;
}

const thousands = /(?:'|’)000|\b(?:in )?(?:thousands?|tausend|tsd\.?|milliers)(?![\p{L}])/iu;
const millions = /\b(?:in )?(?:millions?|millionen|mio\.?|mn)(?![\p{L}])/iu;
const monthly =
  /\b(?:monthly|per month|a month|monatlich|pro monat|par mois|mensuel(?:le)?)\b|\/\s?(?:month|mo|monat|mois)\b/iu;
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
  return { factor, perMonth: monthly.test(heading), currencies, percent: /%|\bper ?cent\b|prozent/iu.test(heading) };
}

const common = new Set(
  'USD EUR GBP CHF JPY CAD AUD NZD SEK NOK DKK PLN CZK INR CNY KRW BRL MXN ZAR SGD HKD'.split(' '),
);

import { currenciesOf } from './currency-marks';
import { readJapaneseSum } from './japanese-sum';
import { readDigits } from './number-notation';
import { multipliersOf, typedWords } from './text/typed-words';
import { anyOf, wholeWords } from './whole-words';

/** What a field holds: money, a share shown in per cent, a count of things, or any number. */
export type QuantityKind = 'amount' | 'share' | 'count' | 'number';

export interface QuantityRules {
  kind: QuantityKind;
  locale: string;
  /** ISO 4217; a typed sign of another currency is refused. */
  currency: string;
  min?: number;
  max?: number;
  integer?: boolean;
  /** Above this the value is accepted but questioned. */
  plausibleMax?: number;
  /** Words that may follow the number, e.g. `hours`. */
  units?: string[];
}

export type QuantityProblem =
  | { code: 'empty' | 'notANumber' | 'ambiguous' | 'formulaWithoutSign' | 'emptyFormula' | 'isRange' }
  | { code: 'unknownUnit'; unit: string }
  | { code: 'wrongCurrency'; typed: string; expected: string }
  | { code: 'percentOfWhat' }
  | { code: 'tooSmall'; min: number }
  | { code: 'tooLarge'; max: number }
  | { code: 'notWhole' };

/** Accepted, but worth a second look: how it was read is said beside the field. */
export type QuantityQuestion = 'decimalMark' | 'shareFromFraction' | 'shareFromNumber' | 'implausible';

export type QuantityReading =
  | { ok: true; value: number; question?: QuantityQuestion }
  | { ok: true; formula: string }
  | { ok: false; problem: QuantityProblem };

const fail = (problem: QuantityProblem): QuantityReading => ({ ok: false, problem });

/** Digits that stand for a footnote, a power or a fraction: made plain they would be read as part of the number. */
const raisedDigits = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218b\u2460-\u24ff]/u;
/** Marks without width that come along when text is copied. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

const percent = new RegExp(`(?<![\\p{L}])${anyOf(typedWords.percent)}(?![\\p{L}])|パーセント`, 'giu');

const range = new RegExp(
  `\\d\\s?[%\\p{L}\\p{Sc}]{0,4}\\.?\\s?(-|~|〜|\\.\\.|${wholeWords(typedWords.to)}|à)\\s?\\p{Sc}?\\d`,
  'iu',
);

/** One custom of spaces, quotes, minus signs, per cent and full-width characters. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[−–—]/gu, '-')
    .replace(percent, '%')
    .trim();

interface Parts {
  negative: boolean;
  digits: string;
  words: string[];
}

/** Splits `-$1.2 m per year` into sign, digits and words; null where there is not exactly one number. */
function partsOf(text: string): Parts | null {
  const accounting = /^\((.+)\)$/.exec(text);
  // `1.250,-` is a whole amount as prices are written, `500-` a negative one as ledgers write it.
  const whole = (accounting ? accounting[1] : text).replace(/(\d)[.,]-{1,2}(?!\d)/u, '$1');
  const ledger = /^([^-]*\d)-(?!\d)(.*)$/su.exec(whole);
  const body = ledger ? `${ledger[1]}${ledger[2]}` : whole;
  const number = /\d[\d.,' ]*(?:e[+-]?\d+(?![\p{L}\d]))?|[.,]\d+/iu.exec(body);
  if (!number) return null;
  const before = body.slice(0, number.index).trim();
  const after = body.slice(number.index + number[0].length).trim();
  if (/\d/.test(after)) return null;
  const sign = /^([+-]?)(.*?)([+-]?)$/su.exec(before);
  const signs = `${sign?.[1] ?? ''}${sign?.[3] ?? ''}`;
  if (signs.length > 1) return null;
  const words = `${sign?.[2] ?? ''} ${after}`.match(/%|‰|\/?[^\s\d%‰/]+|\//gu) ?? [];
  return { negative: Boolean(accounting) || Boolean(ledger) || signs === '-', digits: number[0].trim(), words };
}

/**
 * Reads what a person typed or pasted into a number field: `1.2m`, `4.5 %`, `$1,250,000`, `=employees*45`.
 * Shares are returned as 0..1. Anything not understood is a problem with its reason; nothing is dropped in silence.
 */
export function parseQuantity(typed: string, rules: QuantityRules): QuantityReading {
  const text = tidy(typed);
  if (text === '') return fail({ code: 'empty' });
  // Two cells of a table are not one number, nor is a number with its footnote.
  if (raisedDigits.test(typed) || /[\t\r\n]/u.test(typed.trim())) return fail({ code: 'notANumber' });
  if (text.startsWith('=')) {
    const formula = text.slice(1).trim();
    return formula === '' ? fail({ code: 'emptyFormula' }) : { ok: true, formula };
  }
  if (/\d\s?[*/^+]\s?[\d(]/u.test(text) || /\d\s?[*^]\s?\p{L}/u.test(text)) return fail({ code: 'formulaWithoutSign' });
  if (range.test(text) && !/\de-\d+\D*$/i.test(text)) return fail({ code: 'isRange' });

  const japanese = readJapaneseSum(
    text.replace(rules.kind === 'amount' && rules.currency === 'JPY' ? /^¥ ?| ?円$/gu : '', ''),
    rules.locale,
  );
  if (japanese !== null) return withinBounds(japanese, rules, undefined);

  const parts = partsOf(text);
  if (!parts) return fail({ code: 'notANumber' });
  const digits = readDigits(parts.digits, rules.locale);
  if (!digits.ok) return fail({ code: digits.reason === 'ambiguous' ? 'ambiguous' : 'notANumber' });

  const words = readWords(parts.words, rules);
  if ('problem' in words) return fail(words.problem);
  let value = (parts.negative ? -1 : 1) * digits.value * words.factor;
  let question: QuantityQuestion | undefined = digits.sure ? undefined : 'decimalMark';
  if (words.parts !== 1) {
    if (rules.kind === 'amount' || rules.kind === 'count') return fail({ code: 'percentOfWhat' });
    value = tidyFraction(value / words.parts);
  } else if (rules.kind === 'share' && value !== 0) {
    // As spreadsheets do: 5 is five per cent, 0.05 too. Both are said aloud.
    question ??= Math.abs(value) < 1 ? 'shareFromFraction' : 'shareFromNumber';
    if (Math.abs(value) >= 1) value = tidyFraction(value / 100);
  }
  return withinBounds(value, rules, question);
}

/** Dividing by 100 must not leave 0.07 as 0.07000000000000001. */
const tidyFraction = (value: number): number => Number(value.toPrecision(15));

/** `parts`: 100 where the number is per cent, 1,000 where per mille. */
type Words = { factor: number; parts: number } | { problem: QuantityProblem };

function readWords(words: string[], rules: QuantityRules): Words {
  let factor = 1;
  let parts = 1;
  const units = new Set((rules.units ?? []).map((unit) => unit.toLowerCase()));
  for (const word of words) {
    const bare = word.toLowerCase().replace(/\.$/, '');
    const typedCurrencies = currenciesOf(word);
    if (bare === '%' && parts === 1) parts = 100;
    else if (bare === '‰' && parts === 1) parts = 1000;
    else if (units.has(bare)) continue;
    else if (typedCurrencies.length > 0 && rules.kind === 'amount') {
      if (!typedCurrencies.includes(rules.currency)) return otherCurrency(typedCurrencies[0], rules);
    } else {
      const multiplier = factor === 1 ? multiplierOf(bare, rules) : null;
      if (!multiplier) return { problem: { code: 'unknownUnit', unit: word } };
      if (multiplier.currencies && !multiplier.currencies.includes(rules.currency)) {
        return otherCurrency(multiplier.currencies[0], rules);
      }
      factor = multiplier.factor;
    }
  }
  return { factor, parts };
}

const otherCurrency = (typed: string, { currency }: QuantityRules): Words => ({
  problem: { code: 'wrongCurrency', typed, expected: currency },
});

/** The factor of `m`, `mio`, and of `m€`, `$m` or `億円` with a currency glued on; null where the word is none. */
function multiplierOf(word: string, { kind, locale }: QuantityRules): { factor: number; currencies?: string[] } | null {
  const multipliers = multipliersOf(locale);
  if (Object.hasOwn(multipliers, word) && (word !== 't' || kind === 'amount')) return { factor: multipliers[word] };
  if (kind !== 'amount') return null;
  for (const [unit, factor] of Object.entries(multipliers)) {
    const rest = word.startsWith(unit)
      ? word.slice(unit.length)
      : word.endsWith(unit)
        ? word.slice(0, -unit.length)
        : '';
    const currencies = currenciesOf(rest.replace(/^\./, ''));
    if (currencies.length > 0) return { factor, currencies };
  }
  return null;
}

function withinBounds(value: number, rules: QuantityRules, question: QuantityQuestion | undefined): QuantityReading {
  if (!Number.isFinite(value)) return fail({ code: 'notANumber' });
  const tidied = Number(value.toPrecision(15));
  if (rules.min !== undefined && tidied < rules.min) return fail({ code: 'tooSmall', min: rules.min });
  if (rules.max !== undefined && tidied > rules.max) return fail({ code: 'tooLarge', max: rules.max });
  if (rules.integer && !Number.isInteger(tidied)) return fail({ code: 'notWhole' });
  const limit = rules.plausibleMax ?? (rules.kind === 'amount' ? 1e11 : rules.kind === 'count' ? 1e10 : Infinity);
  if (Math.abs(tidied) > limit) return { ok: true, value: tidied, question: 'implausible' };
  return question ? { ok: true, value: tidied, question } : { ok: true, value: tidied };
}

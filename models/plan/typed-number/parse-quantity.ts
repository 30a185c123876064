import { currenciesOf } from './currency-marks';
import { readDigits } from './number-notation';

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

const multipliers: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  mille: 1e3,
  万: 1e4,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  milliarden: 1e9,
  md: 1e9,
  mds: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  兆: 1e12,
  trillion: 1e12,
};

const fail = (problem: QuantityProblem): QuantityReading => ({ ok: false, problem });

/** One custom of spaces, quotes, minus signs and full-width characters. */
const tidy = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').replace(/[’‘ʼ]/gu, "'").replace(/[−–—]/gu, '-').trim();

interface Parts {
  negative: boolean;
  digits: string;
  words: string[];
}

/** Splits `-$1.2 m per year` into sign, digits and words; null where there is not exactly one number. */
function partsOf(text: string): Parts | null {
  const accounting = /^\((.+)\)$/.exec(text);
  const body = accounting ? accounting[1] : text;
  const number = /\d[\d.,' ]*(?:e[+-]?\d+(?![\p{L}\d]))?|[.,]\d+/iu.exec(body);
  if (!number) return null;
  const before = body.slice(0, number.index).trim();
  const after = body.slice(number.index + number[0].length).trim();
  if (/\d/.test(after)) return null;
  const sign = /^([+-]?)(.*?)([+-]?)$/su.exec(before);
  const signs = `${sign?.[1] ?? ''}${sign?.[3] ?? ''}`;
  if (signs.length > 1) return null;
  const words = `${sign?.[2] ?? ''} ${after}`.match(/%|‰|[^\s\d%‰/]+|\//gu) ?? [];
  return { negative: Boolean(accounting) || signs === '-', digits: number[0].trim(), words };
}

/**
 * Reads what a person typed or pasted into a number field: `1.2m`, `4.5 %`, `$1,250,000`, `=employees*45`.
 * Shares are returned as 0..1. Anything not understood is a problem with its reason; nothing is dropped in silence.
 */
export function parseQuantity(typed: string, rules: QuantityRules): QuantityReading {
  const text = tidy(typed);
  if (text === '') return fail({ code: 'empty' });
  if (text.startsWith('=')) {
    const formula = text.slice(1).trim();
    return formula === '' ? fail({ code: 'emptyFormula' }) : { ok: true, formula };
  }
  if (/\d\s?[*/^+]\s?[\d(]/u.test(text) || /\d\s?[*^]\s?\p{L}/u.test(text)) return fail({ code: 'formulaWithoutSign' });
  if (
    /\d\s?[%\p{L}\p{Sc}]{0,4}\.?\s?(-|–|\.\.|\bto\b|\bbis\b|à)\s?\p{Sc}?\d/iu.test(text) &&
    !/\de-\d+\D*$/i.test(text)
  ) {
    return fail({ code: 'isRange' });
  }

  const parts = partsOf(text);
  if (!parts) return fail({ code: 'notANumber' });
  const digits = readDigits(parts.digits, rules.locale);
  if (!digits.ok) return fail({ code: digits.reason === 'ambiguous' ? 'ambiguous' : 'notANumber' });

  const words = readWords(parts.words, rules);
  if ('problem' in words) return fail(words.problem);
  let value = (parts.negative ? -1 : 1) * digits.value * words.factor;
  let question: QuantityQuestion | undefined = digits.sure ? undefined : 'decimalMark';
  if (words.percent) {
    if (rules.kind === 'amount' || rules.kind === 'count') return fail({ code: 'percentOfWhat' });
    value = tidyFraction(value / 100);
  } else if (rules.kind === 'share' && value !== 0) {
    // As spreadsheets do: 5 is five per cent, 0.05 too. Both are said aloud.
    question ??= Math.abs(value) < 1 ? 'shareFromFraction' : 'shareFromNumber';
    if (Math.abs(value) >= 1) value = tidyFraction(value / 100);
  }
  return withinBounds(value, rules, question);
}

/** Dividing by 100 must not leave 0.07 as 0.07000000000000001. */
const tidyFraction = (value: number): number => Number(value.toPrecision(15));

type Words = { factor: number; percent: boolean } | { problem: QuantityProblem };

function readWords(words: string[], rules: QuantityRules): Words {
  let factor = 1;
  let percent = false;
  const units = new Set((rules.units ?? []).map((unit) => unit.toLowerCase()));
  for (const word of words) {
    const bare = word.toLowerCase().replace(/\.$/, '');
    const typedCurrencies = currenciesOf(word);
    if (bare === '%') percent = true;
    else if (units.has(bare)) continue;
    else if (typedCurrencies.length > 0 && rules.kind === 'amount') {
      if (!typedCurrencies.includes(rules.currency)) {
        return { problem: { code: 'wrongCurrency', typed: typedCurrencies[0], expected: rules.currency } };
      }
    } else if (factor === 1 && multiplierOf(bare, rules)) factor = multiplierOf(bare, rules);
    else return { problem: { code: 'unknownUnit', unit: word } };
  }
  return { factor, percent };
}

/** The factor of `m`, `mio`, and of `m€` or `億円` with the plan's currency glued on; 0 where the word is none. */
function multiplierOf(word: string, rules: QuantityRules): number {
  if (multipliers[word] !== undefined) return multipliers[word];
  if (rules.kind !== 'amount') return 0;
  const prefix = Object.keys(multipliers).find(
    (unit) => word.startsWith(unit) && currenciesOf(word.slice(unit.length)).includes(rules.currency),
  );
  return prefix ? multipliers[prefix] : 0;
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

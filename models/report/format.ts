import { languageOf, spokenLanguage } from '#models/language/languages';
import type { NumberFormat } from './number-format';
import { numberWords } from './text/numbers';

/** Numbers as text in one locale and currency. A missing or non-finite value is shown as an en dash. */
export interface Formatter {
  /** BCP 47; the language and the separators. */
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  /** By the format a table column or an axis asks for. */
  format(value: Shown, format: NumberFormat): string;
  /** As `format`, in the shortest form, for the ticks of an axis. */
  tick(value: Shown, format: NumberFormat): string;
  /** Rounded to three digits for reading: "$6.25 m", "$310,000". */
  money(value: Shown): string;
  /** To the unit: "$6,214,300"; amounts under 100 keep their cents. */
  moneyFull(value: Shown): string;
  /** A share as "5.2%". Without `digits`, one decimal under 10 % and none above. */
  percent(value: Shown, digits?: number): string;
  /** "12,400", "0.35". */
  number(value: Shown, digits?: number): string;
  /** "2.3 years". */
  years(value: Shown): string;
  /** "1.8×". */
  multiple(value: Shown): string;
  /** A probability as "1 in 20", above one half as "9 in 10". */
  oneIn(probability: Shown): string;
  /** A calendar date, from the first ten characters of an ISO 8601 date. */
  date(iso: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

type Shown = number | null | undefined;

const missing = '–';
const noBreak = '\u00a0';

/**
 * A formatter for `locale` (BCP 47; en-US where it is not one) and `currency` (ISO 4217). Uses Intl only: true minus
 * signs and no-break spaces throughout, so that an amount never wraps away from its unit. `words` is the language of
 * the text around the numbers (years, dates, lists) where that is another one.
 */
export function createFormatter(locale: string, currency: string, words: string = locale): Formatter {
  const key = `${locale} ${currency} ${words}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = newFormatter(locale, currency, words);
    formatters.set(key, formatter);
  }
  return formatter;
}

/** Making the formats of a language is what takes time, so all who ask for the same share one formatter. */
const formatters = new Map<string, Formatter>();

function newFormatter(locale: string, currency: string, words: string): Formatter {
  const spoken = usableLocale(words);
  const language = numbersWithin(usableLocale(locale), spoken);
  const ours = spokenLanguage(language);
  const compactUnit = ours && numberWords(ours).compactUnit;
  const { outOf } = numberWords(languageOf(spoken));
  const cache = new Map<string, Intl.NumberFormat>();

  const write = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    let format = cache.get(key);
    if (!format) {
      format = new Intl.NumberFormat(language, options);
      cache.set(key, format);
    }
    // Negative zero and values that round to it must not print a sign.
    return format
      .formatToParts(value === 0 ? 0 : value)
      .map(partText)
      .join('');
  };

  const partText = ({ type, value }: Intl.NumberFormatPart): string => {
    if (type === 'minusSign') return '−';
    if (type === 'compact' && compactUnit) return compactUnit(value);
    if (type === 'literal' || type === 'unit') return value.replace(/\s/g, noBreak);
    return value;
  };

  const shown = (value: Shown, text: (value: number) => string): string =>
    typeof value === 'number' && Number.isFinite(value) ? text(value) : missing;

  const currencyOptions = (digits?: number): Intl.NumberFormatOptions => ({
    style: 'currency',
    currency,
    signDisplay: 'negative',
    ...(digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });

  const compactDigits = (digits = 1): Intl.NumberFormatOptions => ({
    notation: 'compact',
    useGrouping: true,
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  });

  /** As many digits for millions as for thousands: differences of rounded amounts still come out right. */
  const threeDigits: Intl.NumberFormatOptions = { notation: 'compact', useGrouping: true, maximumSignificantDigits: 3 };

  const moneyFull = (value: Shown, digits?: number): string =>
    shown(value, (amount) => {
      const cents = Math.abs(amount) < 100 && !Number.isInteger(amount);
      return write(amount, digits === undefined && cents ? currencyOptions() : currencyOptions(digits ?? 0));
    });

  const money = (value: Shown, digits?: number): string =>
    shown(value, (amount) => {
      const rounded = Number(amount.toPrecision(3));
      if (Math.abs(rounded) >= 1e6) {
        const large = Math.abs(amount) < 1e6 ? rounded : amount;
        const rounding = digits === undefined ? threeDigits : compactDigits(digits);
        return write(large, { ...currencyOptions(), ...rounding });
      }
      return moneyFull(Math.abs(amount) < 1000 ? amount : rounded);
    });

  const percent = (value: Shown, digits?: number): string =>
    shown(value, (part) => {
      const size = Math.abs(part);
      const options: Intl.NumberFormatOptions = { style: 'percent', signDisplay: 'negative' };
      if (digits === undefined && size > 0 && size < 0.001)
        return write(part, { ...options, maximumSignificantDigits: 1 });
      return write(part, { ...options, maximumFractionDigits: digits ?? (size >= 0.0995 ? 0 : 1) });
    });

  /** For columns, where the decimals must stand below each other. */
  const fixedPercent = (value: Shown, digits: number): string =>
    shown(value, (part) =>
      write(part, {
        style: 'percent',
        signDisplay: 'negative',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
    );

  const number = (value: Shown, digits?: number): string =>
    shown(value, (plain) => {
      const size = Math.abs(plain);
      if (digits !== undefined) return write(plain, { signDisplay: 'negative', maximumFractionDigits: digits });
      if (size >= 100 || Number.isInteger(plain)) {
        return write(plain, { signDisplay: 'negative', maximumFractionDigits: 0 });
      }
      return write(plain, { signDisplay: 'negative', maximumSignificantDigits: 2 });
    });

  /** The number as the locale writes it, the unit in the language of the text. */
  const years = (value: Shown, digits?: number): string =>
    shown(value, (span) => {
      const options = {
        signDisplay: 'negative',
        maximumFractionDigits: digits ?? (Math.abs(span) < 10 ? 1 : 0),
      } as const;
      // No time at all would be another statement.
      if (digits === undefined && span > 0 && span < 0.05) return `<${noBreak}${years(0.1)}`;
      const unit = { ...options, style: 'unit', unit: 'year', unitDisplay: 'long' } as const;
      const parts = new Intl.NumberFormat(spoken, unit).formatToParts(span);
      const rest = parts.filter(({ type }) => type === 'literal' || type === 'unit').map(partText);
      return write(span, options) + rest.join('');
    });

  const multiple = (value: Shown, digits = 1): string => shown(value, (factor) => `${number(factor, digits)}×`);

  const oneIn = (probability: Shown): string =>
    shown(probability, (p) => {
      if (p <= 0 || p > 0.95) return percent(p);
      const [part, whole] = p > 0.5 ? [Math.min(10, Math.round(p * 10)), 10] : [1, Number((1 / p).toPrecision(2))];
      return `${part}${noBreak}${outOf}${noBreak}${write(whole, { maximumFractionDigits: whole < 3 ? 1 : 0 })}`;
    });

  const format = (value: Shown, spec: NumberFormat): string => {
    switch (spec.style) {
      case 'currency':
        return spec.compact ? money(value, spec.digits) : moneyFull(value, spec.digits);
      case 'percent':
        return spec.digits === undefined ? percent(value) : fixedPercent(value, spec.digits);
      case 'number':
        if (spec.compact) return shown(value, (plain) => write(plain, compactDigits(spec.digits)));
        return number(value, spec.digits);
      case 'years':
        return years(value, spec.digits);
      case 'multiple':
        return multiple(value, spec.digits);
      case 'oneIn':
        return oneIn(value);
    }
  };

  const tick = (value: Shown, spec: NumberFormat): string => {
    if (spec.style === 'currency') {
      return shown(value, (amount) =>
        write(amount, {
          ...currencyOptions(),
          ...(Math.abs(amount) >= 1000 ? compactDigits() : { minimumFractionDigits: 0, maximumFractionDigits: 2 }),
        }),
      );
    }
    if (spec.style === 'percent') return percent(value, spec.digits ?? (Math.abs(value ?? 0) < 0.01 ? 2 : 1));
    if (spec.style === 'years') return number(value, 0);
    if (spec.style === 'number') return format(value, { ...spec, compact: Math.abs(value ?? 0) >= 1e5 });
    return format(value, spec);
  };

  return {
    locale: language,
    currency,
    format,
    tick,
    money: (value) => money(value),
    moneyFull: (value) => moneyFull(value),
    percent,
    number,
    years: (value) => years(value),
    multiple: (value) => multiple(value),
    oneIn,
    date: (iso) => {
      const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
      if (Number.isNaN(day.getTime())) return iso;
      return new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
    },
    list: (items) => new Intl.ListFormat(spoken, { style: 'long', type: 'conjunction' }).format(items),
  };
}

/**
 * Where the text is in Latin letters and the locale writes others, numbers are those of the text's language in that
 * region: "¥15.2 m" and not a Japanese unit within an English sentence, in letters that the pack's fonts lack.
 */
function numbersWithin(locale: string, spoken: string): string {
  const { script, language, region } = new Intl.Locale(spoken).maximize();
  const own = new Intl.Locale(locale).maximize();
  return script === 'Latn' && own.script !== 'Latn' ? `${language}-${own.region ?? region}` : locale;
}

function usableLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

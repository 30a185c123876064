import type { QuantityKind } from '#models/typed-number/parse-quantity';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes far longer than using it, and a screen shows dozens of numbers. */
function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/**
 * The text a number field shows: complete (no rounding that a later edit would store), in the plan's locale and
 * currency. `parseQuantity` reads it back to the same number.
 */
export function formatQuantity(exact: number, kind: QuantityKind, locale: string, currency: string): string {
  // A formula's 161000.00000000003 is shown as 161,000.
  const value = Number(exact.toPrecision(14));
  if (kind === 'share') return formatOf(locale, { style: 'percent', maximumSignificantDigits: 12 }).format(value);
  const precise = { minimumFractionDigits: 0, maximumFractionDigits: 12 } as const;
  if (kind !== 'amount') return formatOf(locale, precise).format(value);
  const cents = Number.isInteger(value) ? {} : { minimumFractionDigits: Math.abs(value) < 1e6 ? 2 : 0 };
  const money = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  return formatOf(locale, { ...precise, ...cents, ...money }).format(value);
}

/** The decimal sign of `locale` (BCP 47). */
export const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/**
 * A number as a spreadsheet of that decimal sign reads it: no grouping, no unit. A spreadsheet of another language takes
 * "1.5" for text or for the first of May.
 */
export const plainNumber = (value: number, decimal: string): string => String(value).replace('.', decimal);

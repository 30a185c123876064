import type { DataTable } from './chart';
import { decimalSign, plainNumber } from './plain-number';
import { safeCell } from './safe-cell';

/**
 * The table as CSV (RFC 4180) with the byte order mark that spreadsheets need to know UTF-8: numbers plain (shares as
 * 0..1), no text that a spreadsheet would run. Where `locale` has a decimal comma, fields end at semicolons, as
 * spreadsheets of that language expect.
 */
export function csvText({ columns, rows, total }: DataTable, locale: string): string {
  const decimal = decimalSign(locale);
  const separator = decimal === ',' ? ';' : ',';
  const cell = (value: string | number | null): string => {
    if (typeof value === 'number') return plainNumber(value, decimal);
    const text = safeCell(value ?? '', separator);
    return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.map(({ label }) => label), ...rows, ...(total ? [total] : [])];
  return `\uFEFF${lines.map((line) => line.map(cell).join(separator)).join('\r\n')}\r\n`;
}

import type { DataColumn, DataTable } from './chart';
import type { Formatter } from './format';
import { decimalSign, plainNumber } from './plain-number';
import { safeCell } from './safe-cell';

export const isNumeric = (column: DataColumn): boolean => column.format.style !== 'text';

/** A table cell as shown. */
export function cellText(value: string | number | null, column: DataColumn, format: Formatter): string {
  if (typeof value === 'string') return value;
  if (column.format.style === 'text') return value === null ? '' : String(value);
  return format.format(value, column.format);
}

/** The table as tab-separated text for a spreadsheet of `locale`: bare numbers, and no cell that a spreadsheet would run. */
export function tabSeparated(table: DataTable, locale: string): string {
  const decimal = decimalSign(locale);
  const cell = (value: string | number | null) => {
    if (typeof value === 'number') return plainNumber(value, decimal);
    return safeCell((value ?? '').replace(/[\t\r\n]+/g, ' '), '\t');
  };
  return [table.columns.map(({ label }) => cell(label)), ...table.rows.map((row) => row.map(cell))]
    .map((row) => row.join('\t'))
    .join('\n');
}

import type { DataTable } from './chart';
import { safeCell } from './safe-cell';

/**
 * The table as CSV (RFC 4180) with the byte order mark that spreadsheets need to know UTF-8: numbers plain (shares as
 * 0..1), no text that a spreadsheet would run.
 */
export function csvText({ columns, rows, total }: DataTable): string {
  const cell = (value: string | number | null): string => {
    if (typeof value === 'number') return String(value);
    const text = safeCell(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.map(({ label }) => label), ...rows, ...(total ? [total] : [])];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

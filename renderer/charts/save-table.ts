import type { DataTable } from '#models/report/chart';
import { csvText } from '#models/report/csv';

/** Saves a table as a CSV file, where the browser or the desktop app puts what is downloaded. */
export function saveTable(table: DataTable, name: string): void {
  const address = URL.createObjectURL(new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${
    name
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 120) || 'table'
  }.csv`;
  link.click();
  // The download holds on to the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

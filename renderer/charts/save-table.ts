import type { DataTable } from '#models/report/chart';
import { csvText } from '#models/report/csv';
import { saveFile } from './save-file';

/** Saves a table as a CSV file for spreadsheets of `locale`. */
export function saveTable(table: DataTable, name: string, locale: string): void {
  saveFile(new Blob([csvText(table, locale)], { type: 'text/csv;charset=utf-8' }), name, 'csv');
}

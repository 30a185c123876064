import type { DataTable } from '#models/report/chart';
import { csvText } from '#models/report/csv';
import { saveFile } from './save-file';

/** Saves a table as a CSV file. */
export function saveTable(table: DataTable, name: string): void {
  saveFile(new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' }), name, 'csv');
}

import ExcelJS from 'exceljs';
import type { Cell, Sheet } from '#models/import/sheet';
import { type FileReading, refuse, sheetsReading } from './file-reading';

/** Reads the visible sheets of an .xlsx workbook: numbers as numbers with the mark of their format, formulas as their last result. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<FileReading> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.buffer, {
      ignoreNodes: ['dataValidations', 'conditionalFormatting', 'drawing', 'picture', 'extLst', 'tableParts'],
    });
  } catch {
    // Whatever the reader stumbles on, the file is no whole workbook.
    return refuse({ code: 'damaged' });
  }
  return sheetsReading(workbook.worksheets.filter(({ state }) => state === 'visible').map(readSheet));
}

function readSheet(worksheet: ExcelJS.Worksheet): Sheet {
  const rows: Cell[][] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    while (rows.length < number - 1) rows.push([]);
    const cells: Cell[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column - 1) cells.push('');
      cells.push(readCell(cell));
    });
    rows.push(cells);
  });
  return { name: worksheet.name, rows };
}

/** Merged cells repeat their text, as it reads on the page, but not their number, which would count twice. */
function readCell(cell: ExcelJS.Cell): Cell {
  const content = plainContent(cell.value);
  const isCopy = cell.isMerged && cell.master !== cell;
  if (typeof content === 'string') return content;
  if (isCopy) return '';
  const mark = markOf(cell.numFmt ?? '');
  return mark === '' ? content : { value: content, mark };
}

/** What a cell shows, without its formatting: text, a number, or a date as ISO 8601. */
function plainContent(value: ExcelJS.CellValue | undefined): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return plainContent(value.text as ExcelJS.CellValue);
  return 'result' in value ? plainContent(value.result) : '';
}

/** The per cent or currency mark in a number format such as `0.0%`, `[$€-407]` or `"USD" #,##0`. */
function markOf(format: string): string {
  const positive = format.split(';')[0];
  if (/%/.test(positive.replace(/"[^"]*"/g, ''))) return '%';
  const bracket = /\[\$([^\-\]]+)/.exec(positive)?.[1].trim();
  return bracket ?? /\p{Sc}/u.exec(positive)?.[0] ?? /"\s*([A-Z]{3})\s*"/.exec(positive)?.[1] ?? '';
}

import ExcelJS from 'exceljs';
import { packWorkbook } from '#main/services/office/pack-workbook';
import type { Cell, Workbook } from '#models/report/workbook/workbook';
import { converted } from './libre-office';

type Bytes = Parameters<ExcelJS.Workbook['xlsx']['load']>[0];

/** The file as a program opens it. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as Bytes);
  return book;
}

/** What LibreOffice computes of workbooks that come without any values of their formulas. `set` changes named cells. */
export async function recalculated(
  workbooks: readonly Workbook[],
  set: Record<string, number> = {},
): Promise<ExcelJS.Workbook[]> {
  const bare = await Promise.all(workbooks.map((workbook) => packWorkbook(withoutValues(workbook, set))));
  return Promise.all(converted(bare, 'xlsx', 'xlsx').map(opened));
}

function withoutValues(workbook: Workbook, set: Record<string, number>): Workbook {
  const bare = (cell: Cell | null): Cell | null => {
    if (cell?.name && cell.name in set) return { ...cell, formula: undefined, value: set[cell.name] };
    return cell?.formula === undefined ? cell : { ...cell, value: null };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(bare)) })),
  };
}

/** Value of a cell by its name in the whole workbook. */
export function namedValue(book: ExcelJS.Workbook, name: string): unknown {
  const [range] = book.definedNames.getRanges(name).ranges;
  const [sheet, address] = range.split('!');
  const cell = book.getWorksheet(sheet.replace(/^'|'$/g, ''))?.getCell(address.replaceAll('$', ''));
  return cell?.formula ? cell.result : cell?.value;
}

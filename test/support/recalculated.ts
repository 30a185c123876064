import ExcelJS from 'exceljs';
import { packWorkbook } from '#main/services/office/pack-workbook';
import type { Workbook } from '#models/report/workbook/workbook';
import { converted } from './libre-office';

type Bytes = Parameters<ExcelJS.Workbook['xlsx']['load']>[0];

/** The file as a program opens it. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as Bytes);
  return book;
}

/** What LibreOffice computes of a workbook that comes without any values of its formulas. `set` changes named cells. */
export async function recalculated(workbook: Workbook, set: Record<string, number> = {}): Promise<ExcelJS.Workbook> {
  const bare: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => {
          if (!cell) return cell;
          if (cell.name && cell.name in set) return { ...cell, formula: undefined, value: set[cell.name] };
          return cell.formula === undefined ? cell : { ...cell, value: null };
        }),
      ),
    })),
  };
  return opened(converted(await packWorkbook(bare), 'xlsx', 'xlsx'));
}

/** Value of a cell by its name in the whole workbook. */
export function namedValue(book: ExcelJS.Workbook, name: string): unknown {
  const [range] = book.definedNames.getRanges(name).ranges;
  const [sheet, address] = range.split('!');
  const cell = book.getWorksheet(sheet.replace(/^'|'$/g, ''))?.getCell(address.replaceAll('$', ''));
  return cell?.formula ? cell.result : cell?.value;
}

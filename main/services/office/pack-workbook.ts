import './whole-characters';
import ExcelJS from 'exceljs';
import { oneLine, printable } from '#models/characters/printable';
import { startOf } from '#models/characters/shorten';
import { createFormatter, type Formatter } from '#models/report/format';
import { numberCode } from '#models/report/number-code';
import { looksLikeFormula } from '#models/report/safe-cell';
import type { Cell, Workbook, WorkbookSheet } from '#models/report/workbook/workbook';
import { escapedString } from '../xml-text';
import { finishWorkbook } from './finish-workbook';

/** RRGGBB with full opacity. */
const solid = (rgb: string) => ({ argb: `FF${rgb}` });
const fill = (rgb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: solid(rgb) });
const shades = { input: 'FFF7E0', head: 'E9EDF1', ink: '20262D', quiet: '515C67', link: '0B5394' };
/** Numbers as they are typed are text where this code stands, now and after an edit. */
const asText = '@';
/** ECMA-376, part 1, 18.18.57: paper sizes by number. */
const paperSizes = { letter: 1, a4: 9 };
const font = 'Arial';
/** Of a line of the body's type, in points. */
const lineHeight = 13.5;

/**
 * The workbook's bytes as .xlsx. Every formula carries its present value; text stays text whatever it begins with;
 * printing is set up for the plan's paper.
 */
export async function packWorkbook(given: Workbook): Promise<Uint8Array> {
  const workbook = printable(given);
  const file = new ExcelJS.Workbook();
  file.creator = workbook.author;
  file.lastModifiedBy = workbook.author;
  file.company = workbook.company;
  file.title = workbook.title;
  // What a reader changes must be computed on opening too, in programs that trust the values they find.
  file.calcProperties = { fullCalcOnLoad: true };
  const format = createFormatter(workbook.locale, workbook.currency);
  for (const sheet of workbook.sheets) addSheet(file, sheet, workbook, format);
  return finishWorkbook(new Uint8Array(await file.xlsx.writeBuffer()));
}

function addSheet(file: ExcelJS.Workbook, sheet: WorkbookSheet, workbook: Workbook, format: Formatter): void {
  const drawn = file.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, showGridLines: false }],
    pageSetup: {
      paperSize: paperSizes[workbook.paper] as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: escapedString(footerCode(workbook.footer)) },
  });
  if (sheet.frozenRows > 0) drawn.pageSetup.printTitlesRow = `1:${sheet.frozenRows}`;
  sheet.widths.forEach((width, at) => {
    drawn.getColumn(at + 1).width = width;
  });
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const place = drawn.getCell(row + 1, column + 1);
      fillCell(place, cell, workbook, format);
      const below = sheet.rows[row + 1]?.[column];
      if (cell.look === 'head' && typeof below?.value === 'string' && !below.format)
        place.alignment = { ...place.alignment, horizontal: 'left' };
      // A name that the next cell would cut off runs over more lines. Not every program finds the height of such rows.
      const width = sheet.widths[column] ?? 0;
      const isCut = typeof cell.value === 'string' && cell.value.length > width && cells[column + 1];
      if (isCut && (cell.look === undefined || cell.look === 'total')) {
        place.alignment = { wrapText: true, vertical: 'top' };
        const lines = Math.ceil(String(cell.value).length / width);
        drawn.getRow(row + 1).height = Math.max(drawn.getRow(row + 1).height ?? 0, lineHeight * lines);
      }
    });
  });
  for (const [row, cells] of sheet.rows.entries()) {
    cells.forEach((cell, column) => {
      if (cell?.name)
        file.definedNames.add(
          `'${sheet.name.replace(/'/g, "''")}'!${drawn.getCell(row + 1, column + 1).address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`,
          cell.name,
        );
    });
  }
}

/**
 * The footer: a text on the left, sheet and page on the right (ISO/IEC 29500-1, 18.3.1.46). An ampersand begins a code;
 * doubled it is one. The code of the font ends that of its size, which would take in a year at the start of the text. No
 * more than 255 characters are allowed.
 */
const footerCode = (text: string): string =>
  `&L&8&"-,Regular"${startOf(oneLine(text), 100).replace(/&/g, '&&')}&R&8&A · &P/&N`;

function fillCell(drawn: ExcelJS.Cell, cell: Cell, { accent }: Workbook, format: Formatter): void {
  const { formula, look } = cell;
  const value = typeof cell.value === 'string' ? escapedString(cell.value) : cell.value;
  drawn.font = { name: font, size: 10, color: solid(shades.ink) };
  if (formula !== undefined) drawn.value = { formula, result: value ?? undefined } as ExcelJS.CellFormulaValue;
  else if (cell.link && typeof value === 'string') drawn.value = { text: value, hyperlink: cell.link };
  else drawn.value = value;

  if (cell.format) drawn.numFmt = numberCode(cell.format, format);
  else if (typeof value === 'string' && looksLikeFormula(value)) drawn.numFmt = asText;
  const isNumber = cell.format !== undefined || typeof value === 'number';
  drawn.alignment = { vertical: 'top', ...(isNumber ? { horizontal: 'right' } : {}) };
  if (cell.link) drawn.font = { name: font, size: 10, color: solid(shades.link), underline: true };
  switch (look) {
    case 'title':
      drawn.font = { name: font, size: 16, bold: true, color: solid(accent.slice(1).toUpperCase()) };
      return;
    case 'heading':
      drawn.font = { name: font, size: 12, bold: true, color: solid(shades.ink) };
      return;
    case 'note':
      drawn.font = { name: font, size: 9, italic: true, color: solid(shades.quiet) };
      return;
    case 'head':
      drawn.font = { name: font, size: 10, bold: true, color: solid(shades.ink) };
      drawn.fill = fill(shades.head);
      drawn.alignment = {
        vertical: 'bottom',
        wrapText: true,
        horizontal: drawn.fullAddress.col === 1 ? 'left' : 'right',
      };
      return;
    case 'input':
      drawn.fill = fill(shades.input);
      return;
    case 'total':
      drawn.font = { name: font, size: 10, bold: true, color: solid(shades.ink) };
      drawn.border = { top: { style: 'thin', color: solid(shades.quiet) } };
      return;
    case 'result':
      drawn.font = { name: font, size: 10, bold: true, color: solid(shades.ink) };
      return;
    case undefined:
      return;
  }
}

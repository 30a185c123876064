import type PptxGenJS from 'pptxgenjs';
import { isNumeric } from '#models/report/cell-text';
import type { DataTable } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import type { Box } from './slide-arrangement';
import { ink } from './slide-look';
import { runsOf } from './slide-runs';
import { cellMargin, tableSize, tableText } from './slide-table-size';

type Border = PptxGenJS.BorderProps;
const none: Border = { type: 'none' };
const thin: Border = { type: 'solid', pt: 0.5, color: ink.line };
const strong: Border = { type: 'solid', pt: 1, color: ink.quiet };

/** Adds a native table of a view model's table at a font size in points. */
export function addTable(
  page: PptxGenJS.Slide,
  table: DataTable,
  title: string,
  box: Box,
  points: number,
  format: Formatter,
): void {
  const text = tableText(table, format);
  const alignments = table.columns.map((column) =>
    (column.align ?? (isNumeric(column) ? 'end' : 'start')) === 'end' ? 'right' : 'left',
  );
  addRows(page, text, alignments, title, box, points, table.total !== undefined);
}

/** An empty cell has text of no size of its own, which makes its row as high as a heading. */
const blank = '\u00a0';

/** Adds rows of text as a native table; the first row is the header. */
function addRows(
  page: PptxGenJS.Slide,
  text: readonly string[][],
  alignments: readonly ('left' | 'right')[],
  title: string,
  box: Box,
  points: number,
  hasTotal: boolean,
): void {
  const size = tableSize(text, points, box.w);
  const rows = text.map((cells, row) =>
    cells.map((cell, column): PptxGenJS.TableCell => {
      const isHead = row === 0;
      const isTotal = hasTotal && row === text.length - 1;
      return {
        text: runsOf(cell || blank, {
          bold: isHead || isTotal,
          color: isHead ? ink.quiet : ink.text,
        }) as PptxGenJS.TableCell[],
        options: {
          align: alignments[column],
          valign: isHead ? 'bottom' : 'middle',
          fontSize: points,
          margin: [cellMargin.end, cellMargin.side, cellMargin.end, cellMargin.side],
          border: [isTotal ? strong : none, none, isHead ? strong : thin, none],
        },
      };
    }),
  );
  page.addTable(rows, {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: size?.columnWidths ?? text[0].map(() => box.w / text[0].length),
    rowH: size?.rowHeights,
    autoPage: false,
    objectName: title,
  });
}

/** Adds pairs of label and value as a table without a header. */
export function addFacts(
  page: PptxGenJS.Slide,
  rows: readonly string[][],
  title: string,
  box: Box,
  points: number,
): void {
  const size = tableSize(rows, points, box.w);
  const cells = rows.map((row) =>
    row.map(
      (text, at): PptxGenJS.TableCell => ({
        text: runsOf(text, { color: at === 0 ? ink.quiet : ink.text, bold: at === 1 }) as PptxGenJS.TableCell[],
        options: {
          align: at === 0 ? 'left' : 'right',
          fontSize: points,
          valign: 'middle',
          margin: [cellMargin.end, cellMargin.side, cellMargin.end, cellMargin.side],
          border: [none, none, thin, none],
        },
      }),
    ),
  );
  page.addTable(cells, {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: size?.columnWidths ?? [box.w / 2, box.w / 2],
    rowH: size?.rowHeights,
    autoPage: false,
    objectName: title,
  });
}

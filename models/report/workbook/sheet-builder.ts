import type { NumberFormat } from '../number-format';
import type { Cell, CellLook, WorkbookSheet } from './workbook';

type Row = (Cell | null)[];

/** A sheet that grows row by row. */
export interface SheetBuilder {
  readonly name: string;
  /** Appends rows; returns the number of the first, from 1. */
  add(...rows: Row[]): number;
  /** Number of the row that comes next. */
  next(): number;
  /** Reference to a cell from any sheet; `column` from 0. */
  at(column: number, row: number): string;
  build(look: { widths: number[]; frozenRows?: number; frozenColumns?: number }): WorkbookSheet;
}

/** An empty sheet. */
export function createSheet(name: string): SheetBuilder {
  const rows: Row[] = [];
  return {
    name,
    add: (...added) => {
      rows.push(...added);
      return rows.length - added.length + 1;
    },
    next: () => rows.length + 1,
    at: (column, row) => `'${name.replace(/'/g, "''")}'!$${columnLetter(column)}$${row}`,
    build: ({ widths, frozenRows = 0, frozenColumns = 0 }) => ({ name, widths, rows, frozenRows, frozenColumns }),
  };
}

/** Letters of a column, from 0: A … Z, AA … */
export const columnLetter = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26);

/** Reference within a sheet: C5. */
export const cellAt = (column: number, row: number): string => `${columnLetter(column)}${row}`;

/** Range within a sheet: C5:F5. */
export const range = (fromColumn: number, fromRow: number, toColumn: number, toRow: number): string =>
  `${cellAt(fromColumn, fromRow)}:${cellAt(toColumn, toRow)}`;

export const text = (value: string, look?: CellLook): Cell => ({ value, look });

/** A figure that the workbook takes as it is, such as a simulated one. */
export const figure = (value: number | null, format: NumberFormat, look?: CellLook): Cell => ({ value, format, look });

/** A figure that a reader may change. */
export const input = (value: number | null, format: NumberFormat, name?: string): Cell => ({
  value,
  format,
  look: 'input',
  name,
});

/** A formula, with the value it has now. */
export const live = (
  formula: string,
  value: number | string,
  format: NumberFormat,
  rest: Partial<Cell> = {},
): Cell => ({
  formula,
  value,
  format,
  ...rest,
});

/** A row of column heads. */
export const heads = (labels: readonly string[]): Row => labels.map((label) => text(label, 'head'));

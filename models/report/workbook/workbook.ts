import type { NumberFormat } from '../number-format';

/** How a cell looks, beside its number format. Inputs are what a reader may change to see the result move. */
export type CellLook = 'title' | 'heading' | 'head' | 'input' | 'total' | 'result' | 'note';

/** One cell: a value, or a formula with the value it has now, so that a viewer that computes nothing shows it too. */
export interface Cell {
  value: string | number | null;
  /** Without the equals sign. */
  formula?: string;
  format?: NumberFormat;
  look?: CellLook;
  /** Name of the cell in the whole workbook. */
  name?: string;
  /** Address that a text leads to. */
  link?: string;
}

export interface WorkbookSheet {
  name: string;
  /** By column, in characters. */
  widths: number[];
  /** Null leaves a cell empty. */
  rows: (Cell | null)[][];
  /** Rows that stay in sight and are repeated on each printed page; 0 for none. */
  frozenRows: number;
  frozenColumns: number;
}

/** A workbook as plain data: what is in it and how it computes, whichever library writes the file. */
export interface Workbook {
  title: string;
  author: string;
  company: string;
  locale: string;
  currency: string;
  paper: 'letter' | 'a4';
  /** "#rrggbb". */
  accent: string;
  /** At the foot of printed pages. */
  footer: string;
  sheets: WorkbookSheet[];
}

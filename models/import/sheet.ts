/** A number with what its cell's format says of it: `%`, or a currency sign or code. */
interface MarkedNumber {
  value: number;
  mark: string;
}

/** A cell as the file has it; empty text where there is nothing. */
export type Cell = string | number | MarkedNumber;

/** One table of a file, blank rows included: `rows[0]` is row 1 as a spreadsheet shows it. */
export interface Sheet {
  name: string;
  rows: Cell[][];
}

/** What people write into a cell that has nothing to say. */
const nothing = /^(?:|[-–—]+|n\/?a|n\.a\.|#n\/a|k\.\s?a\.|null|none|nil)$/i;

/** A cell's text as a person reads it: no outer spaces, no spreadsheet quoting (`="007"`). */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return `${cell.value}${cell.mark}`;
  const text = cell.replace(/[\s\u200B\uFEFF]+/gu, ' ').trim();
  return /^="(.*)"$/.exec(text)?.[1] ?? text;
}

/** Whether a cell holds nothing, or a sign for nothing such as `n/a` or a dash. */
export const isNothing = (cell: Cell | undefined): boolean => typeof cell !== 'number' && nothing.test(cellText(cell));

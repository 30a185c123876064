import type { ImportField } from './fields';
import { headingFit } from './match-columns';
import { type Cell, cellText, isNothing, type Sheet } from './sheet';

/** Where a table's headings stand. */
export interface Headings {
  /** Index of the row of headings, the lower one of two; -1 where there is none. */
  row: number;
  /** One name per column, the upper heading before the lower one where there are two. */
  names: string[];
}

const searched = 30;

const isNumber = (cell: Cell): boolean =>
  typeof cell !== 'string' || /^[\p{Sc}(+-]?\s?\d[\d.,' ]*\s?[%\p{Sc})]?$/u.test(cellText(cell));

/** Different texts in a row; merged cells repeat theirs. */
const differentTexts = (row: Cell[]): number =>
  new Set(row.filter((cell) => !isNothing(cell) && !isNumber(cell)).map(cellText)).size;

const hasNumber = (row: Cell[]): boolean => row.some((cell) => !isNothing(cell) && isNumber(cell));

/** Spreadsheet letters of a column: A, B, …, AA. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** The names of the columns when a given row holds the headings; letters where a column has no heading. */
export function headingsAt(sheet: Sheet, row: number): Headings {
  const width = sheet.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const lower = sheet.rows[row] ?? [];
  const upper = row > 0 ? groupHeadings(sheet.rows[row - 1], lower) : null;
  const names = Array.from({ length: width }, (_, column) => {
    const below = cellText(lower[column]);
    const above = upper?.[column] ?? '';
    if (below !== '' && above !== '' && above !== below) return `${above} ${below}`;
    return below || above || columnLetters(column);
  });
  return { row, names };
}

/** Texts of a row of group headings above a row of headings, each carried to the right; null where it is none. */
function groupHeadings(above: Cell[], lower: Cell[]): string[] | null {
  if (hasNumber(above) || differentTexts(above) < 1) return null;
  const filled = above.flatMap((cell, column) => (cellText(cell) === '' ? [] : [column]));
  const spansTable =
    differentTexts(above) === 1 && (filled.length > 1 ? filled.length >= lower.length : filled[0] === 0);
  // One text at the very left or over the whole width is the table's title.
  if (spansTable) return null;
  let group = '';
  return lower.map((_, column) => {
    group = cellText(above[column]) || group;
    return group;
  });
}

/**
 * Finds the row of headings among the first rows: the one whose texts the fields know best, else the first row of
 * several texts with numbers below it. Title lines and blank rows above it are passed over.
 */
export function findHeadings(sheet: Sheet, fields: readonly ImportField[]): Headings {
  const scores = sheet.rows.slice(0, searched).map((row, index) => {
    if (hasNumber(row) || differentTexts(row) < 2) return 0;
    const names = headingsAt(sheet, index).names.filter((name) => name.length > 1);
    const known = fields.map((field) => Math.max(0, ...names.map((name) => headingFit(name, field))));
    return known.reduce((sum, fit) => sum + fit, 0);
  });
  const best = Math.max(0, ...scores);
  if (best > 0) return headingsAt(sheet, scores.indexOf(best));
  const plain = sheet.rows
    .slice(0, searched)
    .findIndex(
      (row, index) => differentTexts(row) > 1 && !hasNumber(row) && sheet.rows.slice(index + 1).some(hasNumber),
    );
  return headingsAt(sheet, plain);
}

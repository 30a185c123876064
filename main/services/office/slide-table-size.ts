import { cellText } from '#models/report/cell-text';
import type { DataTable } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { lineCount, textWidth } from './text-size';

/** Inches between a cell's text and its edges: sides, and above and below. */
export const cellMargin = { side: 0.06, end: 0.025 };

/** A table laid out: inches. */
export interface TableSize {
  columnWidths: number[];
  rowHeights: number[];
  height: number;
}

/** All rows of a table as text, the column labels first, the total last. */
export function tableText({ columns, rows, total }: DataTable, format: Formatter): string[][] {
  return [
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map((value, at) => cellText(value, columns[at], format))),
    ...(total ? [total.map((value, at) => (value === null ? '' : cellText(value, columns[at], format)))] : []),
  ];
}

/**
 * Column widths and row heights of a table at a font size (points) in `width` inches; null where a word would be
 * broken. Columns get what their longest text needs; where that is too much, the wide ones give way first.
 */
export function tableSize(text: readonly string[][], points: number, width: number): TableSize | null {
  const columns = text[0].map((_, at) => text.map((row) => row[at]));
  const padding = 2 * cellMargin.side + 0.03;
  const widest = (parts: readonly string[]) =>
    parts.reduce((most, part) => Math.max(most, textWidth(part, points, true)), 0);
  const natural = columns.map((cells) => widest(cells) + padding);
  const least = columns.map((cells) => widest(cells.flatMap((cell) => cell.split(/[ -]/))) + padding);
  const columnWidths = shareOut(natural, least, width);
  if (!columnWidths) return null;
  const rowHeights = text.map((row) => {
    const lines = row.map((cell, at) => lineCount(cell, points, columnWidths[at] - padding, true));
    return (Math.max(...lines) * points * 1.2) / 72 + 2 * cellMargin.end + 0.02;
  });
  return { columnWidths, rowHeights, height: rowHeights.reduce((sum, height) => sum + height, 0) };
}

/** Widths that add up to `width`: spare room goes to the first column, missing room is taken from the widest down. */
function shareOut(natural: readonly number[], least: readonly number[], width: number): number[] | null {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const spare = width - sum(natural);
  if (spare >= 0) {
    const each = spare / natural.length;
    return natural.map((value) => value + each);
  }
  if (sum(least) > width) return null;
  // The cap on all columns at which they fit: bisected, since each column stops giving at its longest word.
  let [low, high] = [0, width];
  for (let step = 0; step < 40; step++) {
    const cap = (low + high) / 2;
    if (sum(natural.map((value, at) => Math.max(least[at], Math.min(value, cap)))) > width) high = cap;
    else low = cap;
  }
  return natural.map((value, at) => Math.max(least[at], Math.min(value, low)));
}

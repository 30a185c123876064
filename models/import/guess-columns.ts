import type { ImportField } from './fields';
import type { ColumnMatch } from './match-columns';
import { type Cell, cellText, isNothing, type Sheet } from './sheet';

/** A table without headings: the first column of texts is the name, the last one of numbers the figure that is needed. */
export function guessColumns({ rows }: Sheet, fields: readonly ImportField[]): ColumnMatch {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column]).filter((cell): cell is Cell => !isNothing(cell));
    return cells.length > 0 && cells.filter(isFigure).length > cells.length / 2 ? 'figures' : 'texts';
  });
  const match: ColumnMatch = {};
  for (const { id, kind, required } of fields) {
    if (!required) continue;
    const column = kind === 'text' ? columns.indexOf('texts') : columns.lastIndexOf('figures');
    if (column >= 0) match[id] = column;
  }
  return match;
}

const isFigure = (cell: Cell): boolean => typeof cell !== 'string' || /^\P{L}*\d\P{L}*$/u.test(cellText(cell));

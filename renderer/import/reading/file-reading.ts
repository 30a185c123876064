import type { Sheet } from '#models/import/sheet';

/** Why a whole file is refused. */
export type FileProblem =
  | { code: 'empty' | 'tooLarge' | 'oldExcel' | 'openDocument' | 'notATable' | 'damaged' | 'noCells' }
  | { code: 'openQuote'; row: number }
  | { code: 'tooManyRows'; rows: number; most: number }
  | { code: 'tooManyCells' | 'tooManyColumns'; most: number };

export type FileReading = { ok: true; sheets: Sheet[] } | { ok: false; problem: FileProblem };

/** Largest file in bytes, and unpacked where it is a workbook. */
export const largestFile = 30_000_000;
export const largestUnpacked = 60_000_000;
/** Longest table. */
export const mostFileRows = 100_000;

export const refuse = (problem: FileProblem): FileReading => ({ ok: false, problem });

/** Drops trailing blank rows and columns, which spreadsheets keep by the thousand; refuses what is too long. */
export function sheetsReading(sheets: Sheet[]): FileReading {
  const isFilled = (cell: Sheet['rows'][number][number]) => cell !== '';
  const trimmed = sheets.map(({ name, rows }) => {
    const last = rows.findLastIndex((row) => row.some(isFilled));
    return { name, rows: rows.slice(0, last + 1).map((row) => row.slice(0, row.findLastIndex(isFilled) + 1)) };
  });
  const filled = trimmed.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return refuse({ code: 'noCells' });
  const rows = Math.max(...filled.map((sheet) => sheet.rows.length));
  if (rows > mostFileRows) return refuse({ code: 'tooManyRows', rows, most: mostFileRows });
  return { ok: true, sheets: filled };
}

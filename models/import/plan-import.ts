import type { Plan } from '#models/plan/schema';
import type { PlacedRow } from './apply-rows';
import { type DecimalMark, type DecimalMarkFinding, findDecimalMark } from './decimal-mark';
import { type ImportTarget, importFields, mostRows } from './fields';
import { guessColumns } from './guess-columns';
import { findHeadings, type Headings, headingsAt } from './headings';
import { type ColumnMatch, matchColumns } from './match-columns';
import { columnCells, type LeftRow, readRows } from './read-rows';
import { addUpSameNames, repeatedNames, sameInPlan } from './same-names';
import type { Sheet } from './sheet';

/** What the user chose; what is absent is found from the file. */
export interface ImportChoices {
  sheet?: number;
  headingRow?: number;
  mark?: DecimalMark;
  match?: ColumnMatch;
  update: boolean;
  addUp?: boolean;
  totals: boolean;
}

/** All that the import screen shows of a file, and what it would do to the plan. */
export interface ImportPlan {
  sheet: Sheet;
  headings: Headings;
  match: ColumnMatch;
  mark: DecimalMark;
  markFinding: DecimalMarkFinding;
  placed: PlacedRow[];
  left: LeftRow[];
  /** Needed fields without a column. */
  missing: (typeof importFields)[ImportTarget][number]['id'][];
  repeated: number;
  addUp: boolean;
  totalRows: number;
  /** Entries the plan would have. */
  entries: number;
  tooMany: boolean;
  /** Most entries that a plan holds. */
  most: number;
}

const listOf = (plan: Plan, target: ImportTarget): { name: string }[] =>
  target === 'controls' || target === 'records' ? plan[target] : plan.budget[target];

/** The sheet that holds most, unless the user picked one. */
const mainSheet = (sheets: readonly Sheet[], fields: (typeof importFields)[ImportTarget]): number => {
  const known = sheets.map((sheet) => Object.keys(matchColumns(findHeadings(sheet, fields).names, fields)).length);
  return known.indexOf(Math.max(...known));
};

/** Works out an import from a file's sheets and the user's choices. */
export function planImport(
  sheets: readonly Sheet[],
  target: ImportTarget,
  plan: Plan,
  choices: ImportChoices,
): ImportPlan {
  const fields = importFields[target];
  const sheet = sheets[choices.sheet ?? mainSheet(sheets, fields)];
  const headings =
    choices.headingRow === undefined ? findHeadings(sheet, fields) : headingsAt(sheet, choices.headingRow);
  const match =
    choices.match ?? (headings.row < 0 ? guessColumns(sheet, fields) : matchColumns(headings.names, fields));
  const numeric = fields.filter(({ kind }) => kind !== 'text' && kind !== 'list' && kind !== 'yesNo');
  const cells = numeric.flatMap(({ id }) => columnCells(sheet, headings, match[id] ?? -1));
  const markFinding = findDecimalMark(cells, plan.locale);
  const mark = choices.mark ?? markFinding.mark;
  const missing = fields.filter(({ id, required }) => required && match[id] === undefined).map(({ id }) => id);
  const options = { sheet, headings, fields, match, mark, currency: plan.currency, totals: choices.totals };
  const { rows, left } = missing.length > 0 ? { rows: [], left: [] } : readRows(options);

  const list = listOf(plan, target);
  const repeated = target === 'controls' ? 0 : repeatedNames(rows);
  // A ledger that no plan could hold line by line is meant as its sums.
  const addUp = repeated > 0 && (choices.addUp ?? rows.length > mostRows);
  const taken = addUp ? addUpSameNames(rows) : rows;
  const at = choices.update ? sameInPlan(taken, list) : taken.map(() => null);
  const entries = list.length + at.filter((index) => index === null).length;
  return {
    sheet,
    headings,
    match,
    mark,
    markFinding,
    placed: taken.map((row, index) => ({ row, at: at[index] })),
    left,
    missing,
    repeated,
    addUp,
    totalRows: left.filter(({ problem }) => problem.code === 'total').length,
    entries,
    tooMany: entries > mostRows,
    most: mostRows,
  };
}

import { parseQuantity, type QuantityQuestion } from '#models/typed-number/parse-quantity';
import { wholeWords } from '#models/typed-number/whole-words';
import { type DecimalMark, localeOf } from './decimal-mark';
import type { FieldId, ImportField } from './fields';
import { headingUnit } from './heading-unit';
import type { Headings } from './headings';
import type { ColumnMatch } from './match-columns';
import { type CellProblem, type CellValue, type ColumnRules, readCell } from './read-cell';
import { type Cell, cellText, isNothing, type Sheet } from './sheet';
import { wordsFor } from './text/words-for';

export type RowValues = Partial<Record<FieldId, CellValue>>;

/** A row of the file that can go into the plan. */
export interface ReadRow {
  /** Row numbers as a spreadsheet shows them; several where rows of one name are added up. */
  rows: number[];
  values: RowValues;
  /** How something was read that could have been meant otherwise. */
  questions: { field: FieldId; question: QuantityQuestion; value: number }[];
}

type RowProblem = CellProblem | { code: 'total' | 'repeatedHeadings' | 'lowWithoutHigh' | 'priceOrder' };

/** A row that stays out, with the reason. */
export interface LeftRow {
  row: number;
  field: FieldId | null;
  /** What the cell holds; for whole rows its texts. */
  text: string;
  problem: RowProblem;
}

export interface RowsReading {
  rows: ReadRow[];
  left: LeftRow[];
}

export interface ReadingOptions {
  sheet: Sheet;
  headings: Headings;
  fields: readonly ImportField[];
  match: ColumnMatch;
  mark: DecimalMark;
  /** The plan's currency. */
  currency: string;
  /** Take rows that look like totals as well. */
  totals: boolean;
}

const total = new RegExp(`^${wholeWords(wordsFor(({ cells }) => cells.total))}`, 'iu');

/** The cells of one column below the headings. */
export const columnCells = ({ rows }: Sheet, { row }: Headings, column: number): (Cell | undefined)[] =>
  rows.slice(row + 1).map((cells) => cells[column]);

/** Reads every row below the headings: what can go into the plan, and what stays out with its reason. */
export function readRows(options: ReadingOptions): RowsReading {
  const { sheet, headings, fields, match } = options;
  const columns = fields.flatMap((field) => {
    const column = match[field.id];
    return column === undefined ? [] : [{ column, rules: rulesOf(field, column, options) }];
  });
  const repeated = sheet.rows[headings.row]?.map(cellText).join('\n');
  const reading: RowsReading = { rows: [], left: [] };
  sheet.rows.forEach((cells, index) => {
    if (index <= headings.row || cells.every((cell) => cellText(cell) === '')) return;
    const isRepeated = cells.map(cellText).join('\n') === repeated;
    const read = isRepeated
      ? leftRow(index + 1, cells, { code: 'repeatedHeadings' })
      : readRow(index + 1, cells, columns, options);
    if ('problem' in read) reading.left.push(read);
    else reading.rows.push(read);
  });
  return reading;
}

const leftRow = (row: number, cells: Cell[], problem: RowProblem, field: FieldId | null = null): LeftRow => ({
  row,
  field,
  text: cells.map(cellText).filter(Boolean).slice(0, 4).join(' · '),
  problem,
});

function readRow(
  row: number,
  cells: Cell[],
  columns: { column: number; rules: ColumnRules }[],
  { match, totals }: ReadingOptions,
): ReadRow | LeftRow {
  if (!totals && match.name !== undefined && looksLikeTotal(cells, match.name)) {
    return leftRow(row, cells, { code: 'total' });
  }
  const read: ReadRow = { rows: [row], values: {}, questions: [] };
  for (const { column, rules } of columns) {
    const { id: field } = rules.field;
    const cell = readCell(cells[column], rules);
    if (!cell.ok) {
      const { problem } = cell;
      if (problem.code === 'missing') return leftRow(row, cells, problem, field);
      return { row, field, text: cellText(cells[column]), problem };
    }
    if (cell.value === undefined) continue;
    read.values[field] = cell.value;
    if (cell.question && typeof cell.value === 'number') {
      read.questions.push({ field, question: cell.question, value: cell.value });
    }
  }
  const problem = priceProblem(read.values);
  return problem ? leftRow(row, cells, problem, 'price') : read;
}

/** A name that says "total", or none at all where the first text of the row says so. */
function looksLikeTotal(cells: Cell[], nameColumn: number): boolean {
  const name = isNothing(cells[nameColumn]) ? cells.find((cell) => !isNothing(cell)) : cells[nameColumn];
  return total.test(cellText(name));
}

function rulesOf(field: ImportField, column: number, options: ReadingOptions): ColumnRules {
  const { sheet, headings, mark, currency } = options;
  const unit = headingUnit(headings.names[column] ?? '');
  const fractions =
    field.kind === 'share' &&
    columnCells(sheet, headings, column).every((cell) => {
      const text = cellText(cell);
      if (cell === undefined || isNothing(cell) || text.includes('%')) return true;
      const locale = typeof cell === 'string' ? localeOf[mark] : 'en-US';
      const reading = parseQuantity(text, { kind: 'number', locale, currency });
      return !reading.ok || !('value' in reading) || reading.value <= 1;
    });
  return { field, unit, mark, currency, fractions };
}

/** Low, likely and high price have to be in order; one bound without the other says nothing. */
function priceProblem({ price, priceLow, priceHigh }: RowValues): RowProblem | null {
  if ((priceLow === undefined) !== (priceHigh === undefined)) return { code: 'lowWithoutHigh' };
  if (typeof priceLow !== 'number' || typeof priceHigh !== 'number') return null;
  const likely = typeof price === 'number' ? price : priceLow;
  return priceLow <= likely && likely <= priceHigh ? null : { code: 'priceOrder' };
}

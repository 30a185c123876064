import {
  parseQuantity,
  type QuantityKind,
  type QuantityProblem,
  type QuantityQuestion,
} from '#models/typed-number/parse-quantity';
import { multipliersOf } from '#models/typed-number/text/typed-words';
import { type DecimalMark, localeOf } from './decimal-mark';
import { type ImportField, largestFigure } from './fields';
import type { HeadingUnit } from './heading-unit';
import { type Cell, cellText, isNothing } from './sheet';
import { wordsFor } from './text/words-for';

export type CellValue = string | number | boolean | string[];

export type CellProblem =
  | QuantityProblem
  | { code: 'missing' | 'formula' | 'notYesNo' }
  | { code: 'tooLong'; longest: number };

/** A cell as its field reads it; no `value` where the cell holds nothing. */
export type CellReading =
  | { ok: true; value?: CellValue; question?: QuantityQuestion }
  | { ok: false; problem: CellProblem };

/** What holds for all cells of one column. */
export interface ColumnRules {
  field: ImportField;
  unit: HeadingUnit;
  /** How numbers written as text are read. */
  mark: DecimalMark;
  /** The plan's, ISO 4217. */
  currency: string;
  /** Shares stand as 0..1 all the way down, so that 1 is all and not one per cent. */
  fractions: boolean;
}

const yes = new Set(['x', '✓', '✔', '1', ...wordsFor(({ cells }) => cells.yes)]);
const no = new Set(['0', ...wordsFor(({ cells }) => cells.no)]);

/** Reads one cell as its field takes it. Nothing is dropped: what is not understood is a problem with its reason. */
export function readCell(cell: Cell | undefined, rules: ColumnRules): CellReading {
  const { field } = rules;
  if (isNothing(cell)) return field.required ? { ok: false, problem: { code: 'missing' } } : { ok: true };
  const text = cellText(cell);
  switch (field.kind) {
    case 'text':
      return readText(field.id === 'name' || typeof cell !== 'string' ? text : cell.trim(), field);
    case 'list': {
      const items = text.split(/[,;|]/).map((item) => item.trim());
      return { ok: true, value: items.filter((item) => item !== '') };
    }
    case 'yesNo':
      if (yes.has(text.toLowerCase())) return { ok: true, value: true };
      return no.has(text.toLowerCase()) ? { ok: true, value: false } : { ok: false, problem: { code: 'notYesNo' } };
    default:
      return readNumber(cell as Cell, text, field.kind, rules);
  }
}

function readText(typed: string, { longest }: ImportField): CellReading {
  // The mark that tables saved as CSV put before text a spreadsheet would run.
  const text = typed.replace(/^'(?=[=+\-@])/, '');
  if (longest !== undefined && text.length > longest) return { ok: false, problem: { code: 'tooLong', longest } };
  return { ok: true, value: text };
}

function readNumber(cell: Cell, text: string, kind: QuantityKind, rules: ColumnRules): CellReading {
  const { field, unit, currency } = rules;
  const { max = largestFigure } = field;
  if (kind === 'amount' && unit.currencies.length > 0 && !unit.currencies.includes(currency)) {
    return { ok: false, problem: { code: 'wrongCurrency', typed: unit.currencies[0], expected: currency } };
  }
  const isShare = kind === 'share';
  const bare = isShare && !text.includes('%');
  const reading = parseQuantity(written(cell, text), {
    kind: bare ? 'number' : kind,
    locale: typeof cell === 'string' ? localeOf[rules.mark] : 'en-US',
    currency,
    min: 0,
    // A bare share may be 0..1 or 0..100; the bound is checked once that is settled.
    max: bare ? undefined : max,
    units: field.units,
  });
  if (!reading.ok) return reading;
  if (!('value' in reading)) return { ok: false, problem: { code: 'formula' } };
  const factor = scale(text, rules);
  const value = Number((bare && !rules.fractions ? reading.value / 100 : reading.value * factor).toPrecision(15));
  if (value > max) return { ok: false, problem: { code: 'tooLarge', max } };
  return reading.question ? { ok: true, value, question: reading.question } : { ok: true, value };
}

/** A spreadsheet's number as text that says its format's mark too. */
function written(cell: Cell, text: string): string {
  if (typeof cell !== 'object') return text;
  const { value, mark } = cell;
  return mark === '%' ? `${Number((value * 100).toPrecision(15))} %` : `${value} ${mark}`;
}

/** What the heading multiplies a cell by; a cell that says "1.2m" itself is not multiplied by thousands again. */
function scale(text: string, { field, unit, mark }: ColumnRules): number {
  if (field.kind !== 'amount') return 1;
  const multipliers = multipliersOf(localeOf[mark]);
  const ownWord = [...text.matchAll(/\d\s?(\p{L}+)/gu)].some(([, word]) =>
    Object.hasOwn(multipliers, word.toLowerCase()),
  );
  return (ownWord ? 1 : unit.factor) * (unit.perMonth && field.perYear ? 12 : 1);
}

import { type Amount, type Estimate, estimateSchema, type Formula } from './estimate';
import { writtenInstead } from './withheld';

/** What is said of where a figure comes from. */
export type Citation = Pick<Formula, 'source' | 'link' | 'date' | 'note'>;
/** All that a figure carries beside its numbers. */
export type Provenance = Citation & Pick<Formula, 'checked' | 'replaced'>;
/** A figure with room for provenance: a formula, or an estimate that names its kind. */
export type WrittenFigure = Exclude<Estimate, number>;

const citation = ['source', 'link', 'date', 'note'] as const;
const all = [...citation, 'checked', 'replaced'] as const;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Those of the keys that say something. */
function said<K extends keyof Provenance>(of: Partial<Provenance>, keys: readonly K[]): Pick<Provenance, K> {
  const entries = keys.map((key) => [key, of[key]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== '')) as Pick<Provenance, K>;
}

/** What a figure carries beside its numbers; nothing for a plain number. */
export const provenanceOf = (figure: Estimate | undefined): Provenance => (isObject(figure) ? said(figure, all) : {});

/** Whether anything is said of where it comes from. */
export const isCited = (of: Citation): boolean => Object.keys(said(of, citation)).length > 0;

/** The numbers of a figure alone: a number, a formula, or an estimate by its kind. */
export function numbersOf<F extends Estimate>(figure: F): F {
  if (!isObject(figure)) return figure;
  return Object.fromEntries(Object.entries(figure).filter(([key]) => !(all as readonly string[]).includes(key))) as F;
}

/**
 * An amount written as a formula only to carry its provenance (`{ "formula": "0.05", "source": … }`): its number. Null
 * for a plain number and for a formula that computes something.
 */
export function sourcedNumber(amount: Amount): number | null {
  if (typeof amount === 'number' || !/^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(amount.formula)) return null;
  return Number(amount.formula);
}

/** Whether a figure is a number or formula, and so can stand where no distribution can. */
export const isAmount = (figure: Estimate): figure is Amount => typeof figure === 'number' || !('kind' in figure);

/** An amount with that provenance, as short as the file can say it: a number without any stays a number. */
export function amountWith(amount: Amount, provenance: Provenance): Amount {
  const carried = said(provenance, all);
  const number = typeof amount === 'number' ? amount : sourcedNumber(amount);
  if (number === null) return { ...(numbersOf(amount) as Formula), ...carried };
  return Object.keys(carried).length === 0 ? number : { formula: String(number), ...carried };
}

/** A figure's numbers in one form, whichever way they are written: 5, the formula "5" and the constant 5 are the same. */
function canonical(figure: unknown): unknown {
  if (!isObject(figure)) return figure;
  if (figure.kind === 'constant') return canonical(figure.value);
  if (typeof figure.formula === 'string') return sourcedNumber(figure as Formula) ?? { formula: figure.formula };
  const numbers = Object.entries(numbersOf(figure as WrittenFigure)).filter(([, part]) => part !== undefined);
  return Object.fromEntries(numbers.map(([key, part]): [string, unknown] => [key, canonical(part)]).sort());
}

/** Whether two figures have the same numbers, whatever is said of where these come from. */
export const haveSameNumbers = (one: unknown, other: unknown): boolean =>
  JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));

/**
 * What a figure that takes the place of `before` remembers: the last one that something was said of, where only its
 * kind was changed since in the form that it was published in. `within` is what is said of the object that `before`
 * stands in, which no longer speaks for the new figure. Undefined where nothing was said of any.
 */
export function replacedBy(before: WrittenFigure, within: Citation = {}): Provenance['replaced'] {
  // What could not be read is no figure that could be put back.
  if (writtenInstead(before)) return undefined;
  const { replaced, ...own } = provenanceOf(before);
  if (!isCited(own)) {
    if (replaced !== undefined || !isCited(within)) return replaced;
    return { ...before, ...said(within, citation) };
  }
  const isAnotherKindOf =
    isObject(replaced) && JSON.stringify(said(replaced, citation)) === JSON.stringify(said(own, citation));
  return isAnotherKindOf ? replaced : { ...before };
}

/** Of an estimate anywhere; made when first asked for, since a schema takes as long to make as to use a hundred times. */
let anyEstimate: ReturnType<typeof estimateSchema> | undefined;

/** The figure that was replaced, to be put back; null where the file holds none that can stand in a plan. */
export function replacedFigure(replaced: Provenance['replaced']): Estimate | null {
  if (replaced === undefined) return null;
  anyEstimate ??= estimateSchema({});
  const read = anyEstimate.safeParse(replaced);
  return read.success ? read.data : null;
}

/**
 * A written figure once its numbers are `next`: yours, with no source and not checked, remembering what it replaced.
 * Where these are again the numbers of what it replaced, that one is back with its source.
 */
export function changedFigure<F extends WrittenFigure>(before: WrittenFigure, next: F, within?: Citation): F {
  if (haveSameNumbers(before, next)) return { ...next, ...provenanceOf(before) };
  const replaced = replacedBy(before, within);
  const former = replacedFigure(replaced);
  // An amount cannot hold an estimate.
  const fits = isObject(former) && isAmount(former) === isAmount(next);
  if (fits && haveSameNumbers(former, next)) return former as F;
  return { ...numbersOf(next), ...(replaced === undefined ? {} : { replaced }) };
}

/**
 * An amount once its number or formula is `next`, as `changedFigure`. `isSameValue`: only how it is written is new, so
 * all that is said of it still holds.
 */
export function changedAmount(before: Amount, next: Amount, isSameValue: boolean, within?: Citation): Amount {
  const written = typeof before === 'number' ? { formula: String(before) } : before;
  if (isSameValue) return amountWith(next, provenanceOf(before));
  const formula = typeof next === 'number' ? { formula: String(next) } : next;
  const changed = changedFigure<Formula>(written, formula, within);
  return amountWith(changed, provenanceOf(changed));
}

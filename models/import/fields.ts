import type { QuantityKind } from '#models/typed-number/parse-quantity';
import type { ImportWords } from './text/import-words';
import { wordsFor } from './text/words-for';

/** Which list of the plan a table is read into. */
export type ImportTarget = 'controls' | 'commitments' | 'securityLines' | 'records';

/** The lists that a screen shows: what is imported should be seen. */
export const importTargets = ['controls', 'commitments', 'securityLines', 'records'] as const satisfies ImportTarget[];

export type FieldId =
  | 'name'
  | 'description'
  | 'annual'
  | 'oneTime'
  | 'fte'
  | 'friction'
  | 'coverage'
  | 'existing'
  | 'mustHave'
  | 'count'
  | 'price'
  | 'priceLow'
  | 'priceHigh'
  | 'csf'
  | 'hipaa'
  | 'pushback'
  | 'source'
  | 'note';

/** A column that the plan can take. */
export interface ImportField {
  id: FieldId;
  kind: QuantityKind | 'text' | 'list' | 'yesNo';
  required?: boolean;
  /** Longest text the plan holds. */
  longest?: number;
  /** Words that may follow a number. */
  units?: string[];
  /** The amount is per year: a heading that says "monthly" makes it twelve times as much. */
  perYear?: boolean;
  max?: number;
  /** Headings that mean it, in lower case; a heading that begins with one, or holds it as words, may mean it too. */
  headings: string[];
}

const headings = (meaning: keyof ImportWords['headings']) => wordsFor((words) => words.headings[meaning]);
const units = (unit: keyof ImportWords['units']) => wordsFor((words) => words.units[unit]);

const name = (headings: string[]): ImportField => ({
  id: 'name',
  kind: 'text',
  required: true,
  longest: 300,
  headings,
});

const provenance: ImportField[] = [
  {
    id: 'source',
    kind: 'text',
    longest: 2000,
    headings: headings('source'),
  },
  {
    id: 'note',
    kind: 'text',
    longest: 4000,
    headings: headings('note'),
  },
];

const budgetLine: ImportField[] = [
  name(headings('budgetLine')),
  {
    id: 'annual',
    kind: 'amount',
    required: true,
    perYear: true,
    headings: [...headings('annual'), ...headings('amount')],
  },
  ...provenance,
];

const recordFields: ImportField[] = [
  name(headings('recordType')),
  {
    id: 'count',
    kind: 'count',
    required: true,
    units: units('records'),
    headings: headings('count'),
  },
  {
    id: 'price',
    kind: 'amount',
    headings: headings('price'),
  },
  {
    id: 'priceLow',
    kind: 'amount',
    headings: headings('priceLow'),
  },
  {
    id: 'priceHigh',
    kind: 'amount',
    headings: headings('priceHigh'),
  },
  ...provenance,
];

const controlFields: ImportField[] = [
  name(headings('control')),
  { id: 'description', kind: 'text', longest: 4000, headings: headings('description') },
  {
    id: 'oneTime',
    kind: 'amount',
    headings: headings('oneTime'),
  },
  { id: 'annual', kind: 'amount', perYear: true, headings: headings('annual') },
  {
    id: 'fte',
    kind: 'number',
    units: units('fte'),
    headings: headings('fte'),
  },
  {
    id: 'friction',
    kind: 'number',
    max: 2400,
    units: units('minutes'),
    headings: headings('friction'),
  },
  {
    id: 'coverage',
    kind: 'share',
    max: 1,
    headings: headings('coverage'),
  },
  {
    id: 'existing',
    kind: 'yesNo',
    headings: headings('existing'),
  },
  {
    id: 'mustHave',
    kind: 'yesNo',
    headings: headings('mustHave'),
  },
  { id: 'csf', kind: 'list', longest: 200, headings: ['csf', 'nist', 'nist csf', 'csf 2.0', 'nist csf 2.0'] },
  { id: 'hipaa', kind: 'list', longest: 200, headings: ['hipaa', 'hipaa security rule', 'hipaa standard'] },
  { id: 'pushback', kind: 'text', longest: 1000, headings: headings('pushback') },
  ...provenance,
];

/** The columns a list of the plan can take, the ones it needs first. */
export const importFields: Record<ImportTarget, readonly ImportField[]> = {
  controls: controlFields,
  commitments: budgetLine,
  securityLines: budgetLine,
  records: recordFields,
};

/** Most rows that each list of the plan holds (schema.ts, budget.ts). */
export const mostRows = 200;

/** Largest figure that the plan holds (estimate.ts). */
export const largestFigure = 1e15;

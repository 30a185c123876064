import type { QuantityKind } from '#models/typed-number/parse-quantity';

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
    headings: ['source', 'evidence', 'reference', 'invoice', 'quelle', 'beleg', 'fuente'],
  },
  {
    id: 'note',
    kind: 'text',
    longest: 4000,
    headings: [
      'note',
      'notes',
      'comment',
      'comments',
      'remark',
      'remarks',
      'notiz',
      'bemerkung',
      'kommentar',
      'remarque',
    ],
  },
];

const annualHeadings = [
  'annual',
  'annual cost',
  'annual amount',
  'per year',
  'yearly',
  'a year',
  'monthly',
  'per month',
  'monatlich',
  'mensuel',
  'recurring',
  'running cost',
  'opex',
  'jährlich',
  'pro jahr',
  'jahreskosten',
  'laufende kosten',
  'par an',
  'annuel',
  'coût annuel',
];
const amountHeadings = [
  'amount',
  'cost',
  'budget',
  'total',
  'value',
  'sum',
  'betrag',
  'kosten',
  'summe',
  'montant',
  'coût',
];

const budgetLine: ImportField[] = [
  name([
    'name',
    'line',
    'line item',
    'budget line',
    'commitment',
    'item',
    'description',
    'system',
    'cost centre',
    'cost center',
    'category',
    'account',
    'position',
    'bezeichnung',
    'kostenstelle',
    'posten',
    'libellé',
    'poste',
  ]),
  { id: 'annual', kind: 'amount', required: true, perYear: true, headings: [...annualHeadings, ...amountHeadings] },
  ...provenance,
];

const recordFields: ImportField[] = [
  name([
    'name',
    'type of record',
    'record type',
    'type',
    'records',
    'data type',
    'data',
    'category',
    'art',
    'datenart',
  ]),
  {
    id: 'count',
    kind: 'count',
    required: true,
    units: ['records', 'record', 'patients', 'people', 'datensätze'],
    headings: [
      'held',
      'count',
      'number',
      'number of records',
      'records held',
      'quantity',
      'qty',
      'volume',
      'anzahl',
      'nombre',
    ],
  },
  {
    id: 'price',
    kind: 'amount',
    headings: [
      'price',
      'resale price',
      'price per record',
      'a criminal pays per record',
      'likely price',
      'preis',
      'prix',
    ],
  },
  {
    id: 'priceLow',
    kind: 'amount',
    headings: ['price low', 'low', 'low price', 'lowest', 'min', 'minimum', 'from', 'von'],
  },
  {
    id: 'priceHigh',
    kind: 'amount',
    headings: ['price high', 'high', 'high price', 'highest', 'max', 'maximum', 'bis'],
  },
  ...provenance,
];

const controlFields: ImportField[] = [
  name([
    'name',
    'control',
    'measure',
    'safeguard',
    'project',
    'initiative',
    'title',
    'maßnahme',
    'massnahme',
    'mesure',
  ]),
  { id: 'description', kind: 'text', longest: 4000, headings: ['description', 'details', 'what', 'beschreibung'] },
  {
    id: 'oneTime',
    kind: 'amount',
    headings: [
      'one-time',
      'one time',
      'one-off',
      'capex',
      'purchase',
      'set-up',
      'setup',
      'initial',
      'initial cost',
      'einmalig',
      'ponctuel',
    ],
  },
  { id: 'annual', kind: 'amount', perYear: true, headings: annualHeadings },
  {
    id: 'fte',
    kind: 'number',
    units: ['fte', 'ftes', 'vzä', 'etp'],
    headings: ['fte', 'ftes', 'staff', 'headcount', 'vzä', 'stellen', 'etp'],
  },
  {
    id: 'friction',
    kind: 'number',
    max: 2400,
    units: ['min', 'minutes', 'minuten'],
    headings: ['friction', 'minutes per user and week', 'friction minutes', 'minutes per week', 'minuten'],
  },
  {
    id: 'coverage',
    kind: 'share',
    max: 1,
    headings: ['coverage', 'rollout', 'roll-out', 'deployed', 'abdeckung', 'couverture'],
  },
  {
    id: 'existing',
    kind: 'yesNo',
    headings: ['existing', 'in place', 'already in place', 'implemented', 'vorhanden', 'existant'],
  },
  {
    id: 'mustHave',
    kind: 'yesNo',
    headings: ['must have', 'must-have', 'mandatory', 'required', 'pflicht', 'obligatoire'],
  },
  { id: 'csf', kind: 'list', longest: 200, headings: ['csf', 'nist', 'nist csf', 'csf 2.0', 'nist csf 2.0'] },
  { id: 'hipaa', kind: 'list', longest: 200, headings: ['hipaa', 'hipaa security rule', 'hipaa standard'] },
  { id: 'pushback', kind: 'text', longest: 1000, headings: ['pushback', 'push-back', 'who pushes back', 'resistance'] },
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

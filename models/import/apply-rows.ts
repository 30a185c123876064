import type { Estimate } from '#models/plan/estimate';
import { newId } from '#models/plan/new-id';
import type { Plan } from '#models/plan/schema';
import type { ImportTarget } from './fields';
import type { CellValue } from './read-cell';
import type { ReadRow, RowValues } from './read-rows';

/** A row and the index of the plan's entry that it changes; null for a new one. */
export interface PlacedRow {
  row: ReadRow;
  at: number | null;
}

const number = (value: CellValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
const text = (value: CellValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const list = (value: CellValue | undefined): string[] | undefined => (Array.isArray(value) ? value : undefined);

/** The entries of an object that have a value: an empty cell changes nothing. */
const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const wordOf = (values: RowValues, fallback: string): string =>
  (text(values.name) ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || fallback;

/** The resale price of low, likely and high: three make a range, low and high alone a 90 % interval. */
function priceOf({ price, priceLow, priceHigh }: RowValues): Estimate | undefined {
  const [low, likely, high] = [number(priceLow), number(price), number(priceHigh)];
  if (low === undefined || high === undefined || low === high) return likely ?? low;
  if (likely !== undefined) return { kind: 'range', low, likely, high };
  return low > 0 ? { kind: 'interval', low, high } : { kind: 'range', low, likely: (low + high) / 2, high };
}

/**
 * Puts rows into a list of the plan (a draft that may be changed). Entries that exist keep what no cell speaks of.
 * @param source what stands as source of a figure where the file names none, from its row numbers.
 */
export function applyRows(
  plan: Plan,
  target: ImportTarget,
  placed: readonly PlacedRow[],
  source: (rows: number[]) => string,
): void {
  for (const { row, at } of placed) {
    const { values } = row;
    const provenance = { source: text(values.source) ?? source(row.rows), ...given({ note: text(values.note) }) };
    if (target === 'records') putRecord(plan, values, at, provenance);
    else if (target === 'controls') putControl(plan, values, at, provenance);
    else putLine(plan.budget[target], values, at, provenance);
  }
}

interface Provenance {
  source: string;
  note?: string;
}

function putLine(lines: Plan['budget']['commitments'], values: RowValues, at: number | null, provenance: Provenance) {
  const line = { name: text(values.name) ?? '', annual: number(values.annual) ?? 0, ...provenance };
  if (at !== null) Object.assign(lines[at], line);
  else lines.push({ id: newId(wordOf(values, 'line'), lines), ...line });
}

function putRecord({ records }: Plan, values: RowValues, at: number | null, provenance: Provenance) {
  const record = {
    name: text(values.name) ?? '',
    count: number(values.count) ?? 0,
    ...given({ resalePrice: priceOf(values) }),
    ...provenance,
  };
  if (at !== null) Object.assign(records[at], record);
  else records.push({ resalePrice: 0, id: newId(wordOf(values, 'records'), records), ...record });
}

function putControl({ controls }: Plan, values: RowValues, at: number | null, provenance: Provenance) {
  const coverage = number(values.coverage);
  const told = given({
    name: text(values.name),
    description: text(values.description),
    existing: values.existing as boolean | undefined,
    mustHave: values.mustHave as boolean | undefined,
    pushback: text(values.pushback),
    note: provenance.note,
    coverage: coverage === undefined ? undefined : [coverage],
  });
  const frameworks = given({ csf: list(values.csf), hipaa: list(values.hipaa) });
  const costs = given({
    oneTime: number(values.oneTime),
    annual: number(values.annual),
    fte: number(values.fte),
    frictionMinutesPerUserWeek: number(values.friction),
  });
  const cited = Object.keys(costs).length > 0 || values.source !== undefined ? { source: provenance.source } : {};
  if (at === null) {
    controls.push({
      id: newId(wordOf(values, 'control'), controls),
      name: '',
      description: '',
      existing: false,
      mustHave: false,
      effects: [],
      coverage: [1],
      reliability: 1,
      overlapGroup: null,
      requires: [],
      excludes: [],
      ...told,
      frameworks: { csf: [], hipaa: [], ...frameworks },
      costs: {
        oneTime: 0,
        annual: 0,
        perUnit: [],
        fte: 0,
        frictionMinutesPerUserWeek: 0,
        timing: 'advance',
        ...costs,
        ...cited,
      },
    });
    return;
  }
  const control = controls[at];
  Object.assign(control, told);
  Object.assign(control.frameworks, frameworks);
  Object.assign(control.costs, costs, cited);
}

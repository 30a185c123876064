import type { PlanChange } from '#models/finance/plan-changes';
import type { ResolvedEstimate, ResolvedPlan } from '#models/plan/resolved';
import { estimateBounds } from '#models/report/estimate-bounds';
import type { Formatter } from '#models/report/format';
import type { Catalogue } from '../../text/en';

/** One difference between two plans, ready to read. */
export interface ChangeLine {
  key: string;
  room: string;
  /** The threat, control, line … it is on; empty for the plan's own fields. */
  where: string;
  what: string;
  before: string;
  after: string;
  /** Relative change, where both are numbers that can be compared. */
  change: string;
}

type Side = 'before' | 'after';
type Fields = Record<string, unknown>;

const provenance = new Set(['source', 'link', 'date', 'note', 'checked', 'replaced']);
const shares = new Set(
  'securityShare discountRate itGrowth priceGrowth threatGrowth susceptibility probability annualProbability reliability share severity mean coinsurance untrainedStaffShare magnitude'.split(
    ' ',
  ),
);
const amounts = new Set(
  'itBudget annual oneTime amount cap annualRevenue premium retention limit fteCost hourlyCost resalePrice referencePrize'.split(
    ' ',
  ),
);

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isEstimate = (value: unknown): value is ResolvedEstimate => isRecord(value) && typeof value.kind === 'string';

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `remoteSessionsUnmonitored` as "remote sessions unmonitored". */
const spelledOut = (key: string) => key.replace(/([A-Z])/g, ' $1').toLowerCase();

/** The changes as lines in the order of the plan; those of sources and notes alone, and those that read alike, left out. */
export function changeLines(
  changes: readonly PlanChange[],
  plans: { before: ResolvedPlan; after: ResolvedPlan },
  format: Formatter,
  { since: words }: Catalogue,
): ChangeLine[] {
  const fields: Record<string, string> = words.fields;
  const rooms: Record<string, string> = words.rooms;
  const fieldName = (key: string) => fields[key] ?? spelledOut(key);

  const nameOf = (list: unknown, id: string): string | null => {
    const entry = Array.isArray(list) ? list.find((item) => isRecord(item) && item.id === id) : undefined;
    return entry ? String(entry.name || id) : null;
  };
  /** Names along the path: of list entries by their own name, of fields from the catalogue. */
  const named = (path: readonly string[]): { where: string[]; what: string[] } => {
    const where: string[] = [];
    const what: string[] = [];
    let [before, after]: unknown[] = [plans.before, plans.after];
    path.forEach((key, depth) => {
      const entry = nameOf(after, key) ?? nameOf(before, key);
      if (entry !== null) where.push(entry);
      else if (depth > 0) what.push(fieldName(key));
      const below = (value: unknown) =>
        Array.isArray(value)
          ? value.find((item) => isRecord(item) && item.id === key)
          : isRecord(value)
            ? value[key]
            : undefined;
      [before, after] = [below(before), below(after)];
    });
    // A list between two names ("losses" of a threat) says nothing that the names do not.
    return { where, what: where.length > 1 ? what.slice(where.length - 1) : what };
  };

  const numberText = (value: number, key: string): string =>
    amounts.has(key) ? format.money(value) : shares.has(key) ? format.percent(value) : format.number(value);
  const valueText = (value: unknown, key: string, side: Side): string => {
    if (value === undefined || value === null || value === '') return words.nothing;
    if (typeof value === 'number') return numberText(value, key);
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'string') return nameOf(plans[side].proposals, value) ?? value;
    if (isEstimate(value)) {
      const { low, high } = estimateBounds(value);
      const [from, to] = [numberText(low, key), numberText(high, key)];
      return from === to ? from : words.range(from, to);
    }
    if (Array.isArray(value)) return listText(value, key, side);
    if (isRecord(value) && 'annualProbability' in value)
      return valueText(value.annualProbability, 'annualProbability', side);
    return words.entries(format.number(isRecord(value) ? Object.keys(value).length : 1));
  };
  const itemText = (item: unknown, key: string, side: Side): string | null => {
    if (typeof item === 'number') return key === 'coverage' ? format.percent(item) : numberText(item, key);
    if (typeof item === 'string') return nameOf(plans[side].controls, item) ?? item;
    if (!isRecord(item) || typeof item.control !== 'string') return null;
    const name = nameOf(plans[side].controls, item.control) ?? item.control;
    const start = Number(item.startYear ?? 1);
    return start > 1 ? words.startsIn(name, format.number(start)) : name;
  };
  const listText = (list: unknown[], key: string, side: Side): string => {
    const texts = list.map((item) => itemText(item, key, side));
    if (texts.some((text) => text === null)) return words.entries(format.number(list.length));
    return texts.length > 0 ? texts.join(', ') : words.nothing;
  };
  /** Of two lists of names, what only each of them has. */
  const onlyIn = (own: unknown, other: unknown): unknown => {
    const isNames = (value: unknown): value is unknown[] =>
      Array.isArray(value) && value.every((item) => typeof item === 'string' || (isRecord(item) && 'control' in item));
    if (!isNames(own) || !isNames(other)) return own;
    const known = new Set(other.map((item) => JSON.stringify(item)));
    const rest = own.filter((item) => !known.has(JSON.stringify(item)));
    return rest;
  };

  const comparable = plans.before.currency === plans.after.currency;
  return changes.flatMap(({ kind, path, before, after }): ChangeLine[] => {
    const key = path[path.length - 1];
    if (provenance.has(key)) return [];
    const { where, what } = named(path);
    const whole = kind !== 'changed' && what.length === 0;
    const [was, is] = whole
      ? ['', '']
      : [valueText(onlyIn(before, after), key, 'before'), valueText(onlyIn(after, before), key, 'after')];
    // Two long lists of effects can differ where their summary does not; the reader is told that they do.
    if (!whole && was === is && !(Array.isArray(before) || Array.isArray(after))) return [];
    const isRatio =
      typeof before === 'number' && typeof after === 'number' && before > 0 && (comparable || !amounts.has(key));
    const ratio = isRatio ? after / before - 1 : 0;
    return [
      {
        key: path.join('/'),
        room: rooms[path[0]] ?? path[0],
        where: where.join(', '),
        what: capitalised(whole ? (kind === 'added' ? words.added : words.removed) : what.join(', ')),
        before: was,
        after: is,
        change: !isRatio ? '' : ratio > 0 ? words.more(format.percent(ratio)) : format.percent(ratio),
      },
    ];
  });
}

import type { ResolvedPlan } from '../plan/resolved';

/** One difference between two plans. */
export interface PlanChange {
  kind: 'added' | 'removed' | 'changed';
  /** Where: keys from the top; list entries by their id where they have one, else by position. */
  path: string[];
  before?: unknown;
  after?: unknown;
}

/** What is about the document, not about the plan. */
const LEFT_OUT = new Set(['format', 'version', 'report', 'simulation', 'actuals']);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const idOf = (value: unknown) => (isRecord(value) && typeof value.id === 'string' ? value.id : null);

/** An estimate is one value to a reader: it changes as a whole. */
const isEstimate = (value: Record<string, unknown>) => typeof value.kind === 'string' && !('id' in value);

/**
 * What changed from an older plan to a newer one ("since last year"), entry by entry. Lists are compared by their
 * entries' ids, so that a reordering is no change; simple lists (ids of a `requires`) as a whole.
 */
export function planChanges(before: ResolvedPlan, after: ResolvedPlan): PlanChange[] {
  const changes: PlanChange[] = [];
  compare(before, after, [], changes);
  return changes;
}

function compare(before: unknown, after: unknown, path: string[], changes: PlanChange[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (before === undefined) changes.push({ kind: 'added', path, after });
  else if (after === undefined) changes.push({ kind: 'removed', path, before });
  else if (
    Array.isArray(before) &&
    Array.isArray(after) &&
    [...before, ...after].every((entry) => idOf(entry) !== null)
  ) {
    compareEntries(before, after, path, changes);
  } else if (isPlainRecord(before) && isPlainRecord(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (path.length === 0 && LEFT_OUT.has(key)) continue;
      compare(before[key], after[key], [...path, key], changes);
    }
  } else changes.push({ kind: 'changed', path, before, after });
}

/** A record that is compared key by key. */
function isPlainRecord(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !Array.isArray(value) && !isEstimate(value);
}

function compareEntries(before: unknown[], after: unknown[], path: string[], changes: PlanChange[]): void {
  const later = new Map(after.map((entry) => [idOf(entry), entry]));
  const earlier = new Set(before.map(idOf));
  for (const entry of before) compare(entry, later.get(idOf(entry)), [...path, String(idOf(entry))], changes);
  for (const entry of after) {
    if (!earlier.has(idOf(entry))) compare(undefined, entry, [...path, String(idOf(entry))], changes);
  }
}

import type { PlanChange } from '#models/finance/plan-changes';
import type { Plan } from '#models/plan/schema';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What stands at a path of changes: keys, and entries of lists by their id. */
function standsAt(plan: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((entry) => isRecord(entry) && entry.id === key);
    return isRecord(value) ? value[key] : undefined;
  }, plan);
}

/**
 * The changes that somebody made: without the values that differ only because a formula, the same in both plans, has
 * other quantities to work with.
 */
export function typedChanges(changes: readonly PlanChange[], written: { before: Plan; after: Plan }): PlanChange[] {
  return changes.filter(({ kind, path }) => {
    if (kind !== 'changed') return true;
    return JSON.stringify(standsAt(written.before, path)) !== JSON.stringify(standsAt(written.after, path));
  });
}

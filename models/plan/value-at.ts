import type { PlanPath } from './problem';

/** What stands at a path of a plan; undefined where nothing does. */
export const valueAt = (plan: unknown, path: PlanPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    plan,
  );

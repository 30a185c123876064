import type { ResolvedPlan } from '#models/plan/resolved';

/** What no figure of the simulation depends on: words, and what is done with the result. */
const besideTheNumbers = new Set(
  'name description note source link date checked replaced report actuals chosenProposal'.split(' '),
);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function agree(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = one as Record<string, unknown>;
  const others = other as Record<string, unknown>;
  return Object.keys({ ...one, ...other }).every((key) => besideTheNumbers.has(key) || agree(fields[key], others[key]));
}

/**
 * Whether two plans have the same simulation: they differ in words at most, or in what the board is shown. Versions of
 * a plan share what an edit left alone, which is not looked into.
 */
export const haveSameSimulation = (one: ResolvedPlan, other: ResolvedPlan): boolean => agree(one, other);

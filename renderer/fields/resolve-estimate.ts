import type { Amount, Estimate } from '#models/plan/estimate';
import { checkFormula } from '#models/plan/evaluate';
import type { ResolvedEstimate } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import { partsOfEstimate, writtenOut } from './estimate-kinds';

/** The value of an amount in this plan; null where its formula cannot be worked out. */
export function resolveAmount(amount: Amount, plan: Plan): number | null {
  if (typeof amount === 'number') return amount;
  const result = checkFormula(amount.formula, plan);
  return result.ok ? result.value : null;
}

/** An estimate with numbers only; null where a formula in it cannot be worked out. */
export function resolveEstimate(estimate: Estimate, plan: Plan): ResolvedEstimate | null {
  const written = writtenOut(estimate);
  const resolved: Record<string, unknown> = { ...written };
  for (const { name, value } of partsOfEstimate(written)) {
    if (value === undefined) continue;
    const number = resolveAmount(value, plan);
    if (number === null) return null;
    resolved[name] = number;
  }
  // Every amount of its kind is a number now, which is all that sets a resolved estimate apart.
  return resolved as ResolvedEstimate;
}

import { resolvePlan } from '#models/plan/resolve';
import type { ResolvedPlan } from '#models/plan/resolved';
import { type PlanInput, planSchema } from '#models/plan/schema';

/** A whole plan from the few fields a test cares about. */
export function planOf(input: Partial<PlanInput>): ResolvedPlan {
  const plan = planSchema.parse({
    format: 'boardcase-plan',
    version: 2,
    name: 'Test',
    currency: 'USD',
    scenarios: [],
    ...input,
  });
  const resolution = resolvePlan(plan);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.resolved;
}

import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PlanInput } from '#models/plan/schema';

/**
 * A resolved plan from the least that a test needs to say, frequencies drawn anew each year; throws where it is no valid
 * plan.
 */
export function resolvedPlan(input: Partial<PlanInput> = {}): ResolvedPlan {
  const reading = readPlan({
    format: 'boardcase-plan',
    version: 2,
    name: 'Test',
    currency: 'USD',
    scenarios: [],
    simulation: { unknownFrequencies: 'perYear' },
    ...input,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.resolved;
}

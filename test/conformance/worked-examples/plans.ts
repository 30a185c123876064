import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PlanInput } from '#models/plan/schema';
import { baselineMoments } from '#models/simulation/moments';

/** A plan with the given parts, read as a file would be. */
export function planOf(parts: Partial<PlanInput>): ResolvedPlan {
  const reading = readPlan({
    format: 'boardcase-plan',
    version: 1,
    name: 'Example',
    currency: 'USD',
    scenarios: [],
    ...parts,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.resolved;
}

type ScenarioInput = PlanInput['scenarios'][number];
type Part = NonNullable<ScenarioInput['losses']>[number];

/** A plan with one scenario whose incidents each cost `amount`. */
export function oneScenario(
  frequency: ScenarioInput['frequency'],
  amount: Part['amount'],
  parts: Partial<PlanInput> = {},
): ResolvedPlan {
  return planOf({
    scenarios: [{ id: 'example', frequency, losses: [{ id: 'loss', form: 'response', amount }] }],
    ...parts,
  });
}

/** Mean yearly loss of a plan in closed form. */
export const annualLoss = (plan: ResolvedPlan): number => baselineMoments(plan).meanAnnualLoss;

/** Events a year of a plan's first scenario, existing controls counted. */
export const eventsPerYear = (plan: ResolvedPlan): number => baselineMoments(plan).byScenario[0].meanFrequency;

import type { PlanProblem } from './problem';
import type { ResolvedPlan } from './resolved';

/** Problems of how a plan's parts refer to each other. */
export function findReferenceProblems(_plan: ResolvedPlan): PlanProblem[] {
  return [];
}

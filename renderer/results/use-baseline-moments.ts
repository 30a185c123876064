import type { ResolvedPlan } from '#models/plan/resolved';
import { type BaselineMoments, baselineMoments } from '#models/simulation/moments';
import { useResolvedPlan } from './SettledResults';

let known: { plan: ResolvedPlan; moments: BaselineMoments } | null = null;

/** Closed-form means of the open plan, worked out once for all who show them; null until it can be resolved. */
export function useBaselineMoments(): BaselineMoments | null {
  const plan = useResolvedPlan();
  if (!plan) return null;
  if (known?.plan !== plan) known = { plan, moments: baselineMoments(plan) };
  return known.moments;
}

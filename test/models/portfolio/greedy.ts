import type { ResolvedPlan } from '#models/plan/resolved';
import { isAllowed, presentCost } from './brute-force';

/**
 * What a careful buyer does by hand: start from the must-haves, then always add the control (with what it requires)
 * that gains most per unit of money while it still gains and fits. All start in year 1. Null where the must-haves
 * alone break a rule.
 */
export function greedy(plan: ResolvedPlan, budget: number): { starts: number[]; value: number } | null {
  const index = new Map(plan.controls.map(({ id }, at) => [id, at]));
  const withNeeds = (starts: number[], control: number): number[] => {
    if (starts[control] > 0) return starts;
    const next = starts.slice();
    // One in place is not bought, but what it requires is.
    if (!plan.controls[control].existing) next[control] = 1;
    return plan.controls[control].requires.reduce((all, id) => withNeeds(all, index.get(id)!), next);
  };
  let starts = plan.controls.map(() => 0);
  plan.controls.forEach((control, at) => {
    if (control.mustHave && !control.existing) starts = withNeeds(starts, at);
  });
  if (!isAllowed(plan, starts, budget)) return null;
  let value = presentCost(plan, starts);
  const price = (assignment: number[]) =>
    assignment.reduce(
      (sum, start, at) =>
        sum +
        (start > 0 ? (plan.controls[at].costs.oneTime as number) + (plan.controls[at].costs.annual as number) : 0),
      0,
    );
  for (;;) {
    let best: { starts: number[]; value: number; rate: number } | null = null;
    for (let control = 0; control < starts.length; control++) {
      if (starts[control] > 0 || plan.controls[control].existing) continue;
      const candidate = withNeeds(starts, control);
      if (!isAllowed(plan, candidate, budget)) continue;
      const next = presentCost(plan, candidate);
      const rate = (value - next) / Math.max(1, price(candidate) - price(starts));
      if (next < value && (!best || rate > best.rate)) best = { starts: candidate, value: next, rate };
    }
    if (!best) return { starts, value };
    ({ starts, value } = best);
  }
}

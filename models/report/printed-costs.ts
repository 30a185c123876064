import { controlCosts } from '../controls/costs';
import type { ResolvedControl, ResolvedPlan } from '../plan/resolved';

/** What a control costs in year-1 prices, one-time and a year, in whole units as every table of costs prints it. */
export function printedCosts(plan: ResolvedPlan, control: ResolvedControl): { oneTime: number; running: number } {
  const { oneTime, running } = controlCosts(plan, control);
  return { oneTime: Math.round(oneTime), running: Math.round(running) };
}

import type { Fault } from '../plan/problem';
import type { ResolvedPlan } from '../plan/resolved';
import { driverFactors } from '../threats/drivers';
import { frequencyOf, rateMoments } from '../threats/frequency';
import { simulatedPathYears } from './compile';

/** Most incidents that are simulated at once: some minutes on two processors. */
const mostIncidents = 5e9;
const leastYears = 100;

/** Incidents of one simulated path on average, before controls. */
function incidentsPerPath(plan: ResolvedPlan): number {
  const drivers = driverFactors(plan);
  const { threatGrowth } = plan.budget;
  const inFirstYear = plan.scenarios
    .filter(({ enabled }) => enabled)
    .reduce((sum, scenario) => sum + rateMoments(frequencyOf(plan, scenario, drivers[scenario.id])).mean, 0);
  let growth = 0;
  for (let year = 0; year < simulatedPathYears(plan); year++) growth += (1 + threatGrowth) ** year;
  return inFirstYear * growth;
}

/** Why so many years of a plan are more than a run can take on, or more than `most` incidents; null where they are not. */
export function tooMuchWork(plan: ResolvedPlan, years: number, most = mostIncidents): Fault | null {
  const each = incidentsPerPath(plan);
  if (each * years <= most) return null;
  const { threatGrowth } = plan.budget;
  // So much growth was hardly meant, and is then what has to be mended.
  if (threatGrowth >= 1 && simulatedPathYears(plan) > 1)
    return { path: 'budget.threatGrowth', say: ({ problems }) => problems.growth(threatGrowth) };
  const fewer = Math.floor(most / each / leastYears) * leastYears;
  return { path: 'simulation.years', say: ({ problems }) => problems.tooMuchWork(each * years, most, fewer) };
}

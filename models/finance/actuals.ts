import type { ResolvedPlan } from '../plan/resolved';
import { baselineMoments } from '../simulation/moments';

/** What a past year brought, beside what the plan expects of a year. Plan's currency. */
export interface ActualYear {
  year: number;
  securitySpend: number;
  /** Actual less planned security budget (IT budget × share of the plan's year 1). */
  spendOverPlan: number;
  incidents: number;
  expectedIncidents: number;
  loss: number;
  expectedLoss: number;
  /**
   * Chance of as many incidents or more, and of as few or fewer, if the plan's frequencies are right (Poisson at their
   * mean). Small values say that the plan expects too little or too much; one year is thin evidence either way.
   */
  chanceOfAsMany: number;
  chanceOfAsFew: number;
}

/** P(N ≤ n) of a Poisson count with mean `rate`. */
function poissonCdf(n: number, rate: number): number {
  let term = Math.exp(-rate);
  let sum = term;
  for (let count = 1; count <= n; count++) {
    term *= rate / count;
    sum += term;
  }
  return Math.min(1, sum);
}

/** The plan's past years against its own expectations. Frequencies count enabled scenarios, existing controls at work. */
export function actualsAgainstPlan(plan: ResolvedPlan): ActualYear[] {
  const { meanAnnualLoss, byScenario } = baselineMoments(plan);
  const expectedIncidents = byScenario.reduce((sum, { meanFrequency }) => sum + meanFrequency, 0);
  const planned = plan.budget.itBudget * plan.budget.securityShare;
  return plan.actuals.map(({ year, securitySpend, incidents }) => ({
    year,
    securitySpend,
    spendOverPlan: securitySpend - planned,
    incidents: incidents.length,
    expectedIncidents,
    loss: incidents.reduce((sum, { loss }) => sum + loss, 0),
    expectedLoss: meanAnnualLoss,
    chanceOfAsMany: incidents.length === 0 ? 1 : 1 - poissonCdf(incidents.length - 1, expectedIncidents),
    chanceOfAsFew: poissonCdf(incidents.length, expectedIncidents),
  }));
}

import { expect, test } from 'vitest';
import { planYearCash, proposalCosts } from '#models/controls/costs';
import { courseMeans } from '#models/finance/course-means';
import { expectedLoss } from '#models/finance/expected-loss';
import { simulateInline } from '#models/finance/simulate';
import { presentCash, presentLosses } from '#models/finance/timed-flows';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PlanInput } from '#models/plan/schema';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { mulberry32 } from '../../support/mulberry32';
import { planOf } from '../finance/plans';

/** Controls whose effects cross within their groups: which is the strongest depends on what turns out to be true. */
function crossingPlan(
  seed: number,
  controls: number,
  horizonYears: number,
  proposals: PlanInput['proposals'] = [],
): ResolvedPlan {
  const random = mulberry32(seed);
  const range = (most: number) => {
    const [low, likely, high] = [random() * most, random() * most, random() * most].sort((a, b) => a - b);
    return { kind: 'range' as const, low, likely, high };
  };
  return planOf({
    budget: { horizonYears, discountRate: 0.06, threatGrowth: 0.04 },
    scenarios: Array.from({ length: 3 }, (_, index) => ({
      id: `s${index}`,
      frequency: 0.1 + random(),
      losses: [
        { id: 'r', form: 'response' as const, amount: 1e5 * 5 ** random() },
        { id: 'p', form: 'productivity' as const, amount: 5e4 * 5 ** random() },
      ],
    })),
    controls: Array.from({ length: controls }, (_, index) => ({
      id: `c${index}`,
      existing: random() < 0.2,
      costs: { annual: 2_000 * 12 ** random(), oneTime: 10_000 * random() },
      overlapGroup: random() < 0.8 ? `g${Math.floor(random() * 2)}` : null,
      coverage: random() < 0.4 ? [0.4, 0.9] : [1],
      reliability: random() < 0.5 ? range(1) : 1,
      effects: [0, 1, 2]
        .filter(() => random() < 0.8)
        .map((scenario) => ({
          scenario: `s${scenario}`,
          frequency: random() < 0.2 ? random() : range(0.9),
          magnitude: random() < 0.5 ? range(0.9) : { response: range(0.7) },
        })),
    })),
    proposals,
  });
}

/** Every way of leaving each control out or starting it in one of the first years. */
function* assignments(plan: ResolvedPlan, starts: number) {
  const open = plan.controls.filter(({ existing }) => !existing);
  for (let code = 0; code < (starts + 1) ** open.length; code++)
    yield open.flatMap(({ id }, index) => {
      const startYear = Math.floor(code / (starts + 1) ** index) % (starts + 1);
      return startYear > 0 ? [{ control: id, startYear }] : [];
    });
}

test.each([
  ['at once', 7, 1, false],
  ['phased', 4, 2, true],
] as const)(
  'no set of controls is better where effects cross within groups, started %s',
  (_, controls, years, startYears) => {
    for (let seed = 1; seed <= 30; seed++) {
      const plan = crossingPlan(seed, controls, years);
      const budget = 60_000;
      const best = optimisePortfolio(plan, { budget, startYears });
      const loss = expectedLoss(plan);
      let most = Number.NEGATIVE_INFINITY;
      for (const chosen of assignments(plan, startYears ? years : 1)) {
        const costs = proposalCosts(plan, { controls: chosen, insurance: false });
        if (planYearCash(costs).some((cash) => cash > budget)) continue;
        const { now, courses } = courseMeans(plan, loss, [{ controls: chosen, insurance: false }]);
        const avoided = [0, ...now.lossByYear.map((before, year) => before - courses[0].lossByYear[year])];
        const npv = presentLosses(plan.budget, avoided) - presentCash(plan.budget, costs);
        most = Math.max(most, npv);
      }
      expect(best.proven).toBe(true);
      // What the search made least is the expectation itself.
      expect(best.objective).toBeCloseTo(presentLosses(plan.budget, [0, ...loss.lossByYear([])]) - best.npv, 4);
      expect(best.npv).toBeGreaterThan(most - 1e-6 * Math.abs(most) - 1e-6);
      expect(best.npv).toBeLessThan(most + 1e-6 * Math.abs(most) + 1e-6);
    }
  },
);

test('closed form and optimiser agree with a million simulated years where effects cross within groups', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const best = optimisePortfolio(crossingPlan(seed, 7, 1), { budget: 60_000 });
    const plan = crossingPlan(seed, 7, 1, [{ id: 'best', controls: best.controls }]);
    const { baseline, proposals } = simulateInline(plan, { seed, years: 1_000_000 });
    for (const { meanAnnualLoss, simulatedMean, standardError } of [baseline, ...proposals])
      expect(Math.abs(simulatedMean - meanAnnualLoss) / (standardError || 1), `seed ${seed}`).toBeLessThan(4);
    expect(best.npv, `seed ${seed}`).toBeCloseTo(proposals[0].npv, 4);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planYearCash, proposalCosts } from '#models/controls/costs';
import type { ResolvedPlan } from '#models/plan/resolved';
import { efficientFrontier, nextMoney } from '#models/portfolio/frontier';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { planOf } from '../finance/plans';
import { bruteForce, isAllowed, presentCost } from './brute-force';
import { greedy } from './greedy';
import { correlatedPlan, hardPlan, randomPlan } from './plans';

/** Cash that all controls at once take in year 1. */
function everything(plan: ResolvedPlan): number {
  const controls = plan.controls.filter(({ existing }) => !existing).map(({ id }) => ({ control: id, startYear: 1 }));
  return planYearCash(proposalCosts(plan, { controls, insurance: false }))[0];
}

const startsOf = (plan: ResolvedPlan, controls: { control: string; startYear: number }[]) =>
  plan.controls.map(({ id }) => controls.find(({ control }) => control === id)?.startYear ?? 0);

test('equals brute force on 200 random plans of 14 controls with every kind of rule', () => {
  let feasible = 0;
  let binding = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const plan = randomPlan(seed, 14, 2 + (seed % 4), 1);
    const budget = everything(plan) * (0.04 + 0.03 * (seed % 12));
    const least = bruteForce(plan, budget, 1);
    const best = optimisePortfolio(plan, { budget });
    expect(best.proven).toBe(true);
    expect(best.feasible).toBe(least < Number.POSITIVE_INFINITY);
    if (!best.feasible) continue;
    feasible++;
    const starts = startsOf(plan, best.controls);
    expect(isAllowed(plan, starts, budget)).toBe(true);
    expect(presentCost(plan, starts) / least - 1).toBeLessThan(1e-9);
    expect(best.objective / least - 1).toBeLessThan(1e-9);
    if (optimisePortfolio(plan).objective < best.objective * (1 - 1e-9)) binding++;
  }
  expect(feasible).toBeGreaterThan(150);
  expect(binding).toBeGreaterThan(50);
});

test('equals brute force where start years and yearly caps matter', () => {
  let phased = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const plan = randomPlan(seed, 6, 3, 2 + (seed % 2));
    const budget = everything(plan) * (0.25 + 0.05 * (seed % 6));
    const least = bruteForce(plan, budget, plan.budget.horizonYears);
    const best = optimisePortfolio(plan, { budget, startYears: true });
    expect(best.proven).toBe(true);
    expect(best.feasible).toBe(least < Number.POSITIVE_INFINITY);
    if (!best.feasible) continue;
    expect(isAllowed(plan, startsOf(plan, best.controls), budget)).toBe(true);
    expect(Math.abs(best.objective / least - 1)).toBeLessThan(1e-9);
    if (best.controls.some(({ startYear }) => startYear > 1)) phased++;
  }
  expect(phased).toBeGreaterThan(10);
});

test('is never worse than greedy, and often better', () => {
  let compared = 0;
  let greedyWorse = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const plan = randomPlan(seed, 20, 6, 1);
    const budget = everything(plan) * 0.3;
    const bought = greedy(plan, budget);
    if (!bought) continue;
    compared++;
    const best = optimisePortfolio(plan, { budget });
    expect(best.objective).toBeLessThanOrEqual(bought.value * (1 + 1e-9));
    if (bought.value > best.objective * (1 + 1e-9)) greedyWorse++;
  }
  console.log(`greedy misses the optimum in ${greedyWorse} of ${compared} random plans of 20 controls`);
  expect(greedyWorse).toBeGreaterThan(0);
});

test('proves 40 controls × 12 scenarios, also where it is built to be hard', () => {
  for (let seed = 1; seed <= 5; seed++) {
    const random = randomPlan(seed, 40, 12, 1);
    expect(optimisePortfolio(random, { budget: everything(random) * 0.3 }).proven).toBe(true);
    const hard = (seed % 2 === 0 ? correlatedPlan : hardPlan)(seed, 40, 12, 1);
    expect(optimisePortfolio(hard.plan, { budget: hard.budget }).proven).toBe(true);
  }
});

test('more budget is never worse, and one more optional control never is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (seed, share) => {
      const plan = randomPlan(seed, 9, 3, 2);
      const budget = everything(plan) * share;
      const best = optimisePortfolio(plan, { budget });
      const more = optimisePortfolio(plan, { budget: budget * 1.2 });
      if (!best.feasible) return;
      expect(more.objective).toBeLessThanOrEqual(best.objective * (1 + 1e-9));
      const last = plan.controls.length - 1;
      if (plan.controls[last].mustHave || plan.controls[last].existing) return;
      const without = { ...plan, controls: plan.controls.slice(0, last) };
      expect(best.objective).toBeLessThanOrEqual(optimisePortfolio(without, { budget }).objective * (1 + 1e-9));
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('stopping early leaves an honest bound', () => {
  const { plan, budget } = hardPlan(2, 40, 12, 3);
  const whole = optimisePortfolio(plan, { budget });
  const stopped = optimisePortfolio(plan, { budget, startYears: true, maximumBranches: 40 });
  expect(stopped.proven).toBe(false);
  expect(stopped.gap).toBeGreaterThan(0);
  expect(stopped.bound).toBeLessThan(stopped.objective);
  // What starts at once is one of the phased plans.
  expect(stopped.objective).toBeLessThanOrEqual(whole.objective * (1 + 1e-9));
  const asked: number[] = [];
  optimisePortfolio(plan, { budget, startYears: true, shouldStop: () => asked.push(0) >= 3 });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(10);
});

test('the frontier never falls, and each point is the best for its cap', () => {
  const plan = randomPlan(5, 10, 4, 1);
  const points = efficientFrontier(plan, { points: 12 });
  expect(points.length).toBeGreaterThan(6);
  for (const [index, point] of points.entries()) {
    expect(point.proven).toBe(true);
    if (index > 0) expect(point.reduction).toBeGreaterThanOrEqual(points[index - 1].reduction * (1 - 1e-9));
    expect(isAllowed(plan, startsOf(plan, point.controls), point.budget)).toBe(true);
  }
});

test('what the next money buys is the difference of two best plans', () => {
  let bought = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const plan = randomPlan(seed, 12, 4, 1);
    const budget = everything(plan) * 0.08;
    const before = optimisePortfolio(plan, { budget });
    if (!before.feasible) continue;
    const next = nextMoney(plan, budget, 100_000);
    const after = optimisePortfolio(plan, { budget: budget + 100_000 });
    expect(next.npv).toBeCloseTo(after.npv - before.npv, 6);
    expect(next.npv).toBeGreaterThanOrEqual(0);
    bought += next.added.length;
  }
  expect(bought).toBeGreaterThan(3);
});

test('says why a control is not in', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const plan = randomPlan(seed, 12, 4, 1);
    const budget = everything(plan) * 0.3;
    const best = optimisePortfolio(plan, { budget });
    if (!best.feasible) continue;
    const chosen = new Set(best.controls.map(({ control }) => control));
    const open = plan.controls.filter(({ id, existing }) => !existing && !chosen.has(id));
    expect(best.reasons.map(({ control }) => control)).toEqual(open.map(({ id }) => id));
    const value = presentCost(plan, startsOf(plan, best.controls));
    for (const { control, reason, by, saves, costs, shortfall } of best.reasons) {
      const starts = startsOf(plan, [...best.controls, { control, startYear: 1 }]);
      // What it requires is taken to be there.
      const free = {
        ...plan,
        controls: plan.controls.map((one) => (one.id === control ? { ...one, requires: [] } : one)),
      };
      const gain = value - presentCost(free, starts);
      expect(saves - costs).toBeCloseTo(gain, 4);
      if (reason === 'cost') expect(gain).toBeLessThanOrEqual(1e-6 * value);
      if (reason === 'budget') {
        expect(gain).toBeGreaterThan(0);
        expect(shortfall).toBeGreaterThan(0);
        expect(isAllowed(plan, starts, budget)).toBe(false);
        expect(isAllowed(plan, starts, budget + shortfall + 1e-3)).toBe(true);
      }
      if (reason === 'excluded' || reason === 'requires') {
        expect(by).toBeDefined();
        expect(isAllowed(plan, starts, Number.POSITIVE_INFINITY)).toBe(false);
      }
    }
  }
});

test('plans without controls, threats, money or any way out have an answer, too', () => {
  const control = (id: string, more = {}) => ({
    id,
    costs: { annual: 100 },
    effects: [{ scenario: 's', frequency: 0.5 }],
    ...more,
  });
  const threat = { id: 's', frequency: 1, losses: [{ id: 'l', form: 'response' as const, amount: 1000 }] };
  for (const objective of ['mean', 'loss', 'tail'] as const) {
    const of = (input: Parameters<typeof planOf>[0], budget?: number) =>
      optimisePortfolio(planOf(input), { objective, budget, tailYears: 100 });
    expect(of({})).toMatchObject({ feasible: true, proven: true, controls: [], gap: 0, reduction: 0 });
    expect(of({ scenarios: [threat] }, 100)).toMatchObject({ feasible: true, proven: true, controls: [] });
    expect(of({ scenarios: [threat], controls: [control('a')] }, 0)).toMatchObject({ proven: true, controls: [] });
    expect(of({ scenarios: [threat], controls: [control('a')] }).controls).toEqual([{ control: 'a', startYear: 1 }]);
    const stuck = { scenarios: [threat], controls: [control('a', { mustHave: true })] };
    expect(of(stuck, 50)).toMatchObject({ feasible: false, proven: true, controls: [], reasons: [] });
    // A control that prevents everything, beside others: no infinity on the way.
    const sure = {
      scenarios: [threat],
      controls: [control('a', { effects: [{ scenario: 's', frequency: 1 }] }), control('b')],
    };
    expect(of(sure)).toMatchObject({ feasible: true, proven: true, expectedLoss: expect.closeTo(0, 9) });
  }
});

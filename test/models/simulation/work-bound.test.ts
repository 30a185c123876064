import { describe, expect, test } from 'vitest';
import { englishProblems } from '#models/plan/text/words';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { tooMuchInTail } from '#models/portfolio/tail-sample';
import { tooMuchWork } from '#models/simulation/work-bound';
import { hardPlan } from '../portfolio/plans';
import { fullPlan, planOf, simpleScenario } from './plans';

const saidOf = (plan: Parameters<typeof tooMuchWork>[0], years: number) => {
  const fault = tooMuchWork(plan, years);
  return fault && `${fault.path}: ${fault.say(englishProblems)}`;
};

describe('the bound on a run', () => {
  test('leaves ordinary plans alone, for as many years as may be asked', () => {
    expect(saidOf(fullPlan(), 10_000_000)).toBeNull();
    expect(tooMuchInTail(fullPlan())).toBeNull();
  });

  test('names how much it would be, and how many years it could be', () => {
    const many = planOf({ scenarios: Array.from({ length: 200 }, (_, i) => simpleScenario(`s${i}`, 10_000, 1)) });
    expect(saidOf(many, 100_000)).toBe(
      'simulation.years: would be about 200,000,000,000 incidents to simulate, more than 5,000,000,000; lower the frequencies or their growth, or simulate at most 2,500 years',
    );
    expect(saidOf(many, 2500)).toBeNull();
    expect(tooMuchInTail(many)).not.toBeNull();
  });

  test('names growth that was hardly meant', () => {
    const plan = planOf({
      budget: { horizonYears: 10, threatGrowth: 5 },
      scenarios: [simpleScenario('s', 0.5, 1)],
      proposals: [{ id: 'p' }],
    });
    expect(saidOf(plan, 100_000)).toBe('budget.threatGrowth: 5 means 500 % a year; for 5 % write 0.05');
  });
});

test.each(['mean', 'tail'] as const)('a search for the %s that is told to stop looks no further', (objective) => {
  // A clock that only the search moves: the bound is one of work, not of how busy the machine is.
  const { plan, budget } = hardPlan(2, 60, 8, 3);
  let asked = 0;
  const stopped = optimisePortfolio(plan, {
    budget,
    objective,
    startYears: objective === 'mean',
    tailYears: 500,
    shouldStop: () => ++asked > 3,
  });
  expect(stopped.proven).toBe(false);
  expect(stopped.feasible).toBe(true);
  expect(Number.isFinite(stopped.gap)).toBe(true);
  // Once told, it asks no more than a few times on its way out.
  expect(asked).toBeLessThan(60);
  expect(stopped.bound).toBeLessThan(stopped.objective);
});

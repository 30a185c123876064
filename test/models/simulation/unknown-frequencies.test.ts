import { describe, expect, test } from 'vitest';
import type { ResolvedPlan } from '#models/plan/resolved';
import { baselineMoments } from '#models/simulation/moments';
import { runInline } from '#models/simulation/run-plan';
import { type PlanFields, planOf, simpleScenario } from './plans';

// A control that prevents everything avoids as much as there are incidents of $1: a path's reduction is their number.

const manyPaths = 400_000;
const horizonYears = 3;
const threatGrowth = 0.2;
const growth = [1, 1.2, 1.44];
const total = growth.reduce((sum, g) => sum + g, 0);
const squares = growth.reduce((sum, g) => sum + g * g, 0);

const planWith = (unknownFrequencies: 'perPath' | 'perYear', change: PlanFields): ResolvedPlan =>
  planOf({
    version: 2,
    simulation: { unknownFrequencies },
    budget: { horizonYears, threatGrowth },
    controls: [{ id: 'all', effects: [{ scenario: '*', frequency: 1 }] }],
    proposals: [{ id: 'all', controls: [{ control: 'all' }] }],
    ...change,
  });

/** Mean and variance of the number of incidents in a path, and of years, with the share of quiet paths. */
function incidentsOf(plan: ResolvedPlan, paths = manyPaths) {
  return runInline(plan, { years: paths, seed: 3 }, ({ outcome }) => {
    const counts = Array.from(outcome.reductions[0], Math.round);
    const yearly = outcome.losses[0].memory.doubles(outcome.losses[0].values, paths);
    const moments = (values: ArrayLike<number>) => {
      const list = Array.from(values);
      const mean = list.reduce((sum, x) => sum + x, 0) / paths;
      return { mean, variance: list.reduce((sum, x) => sum + (x - mean) ** 2, 0) / paths };
    };
    return {
      path: moments(counts),
      year: moments(yearly),
      quiet: counts.filter((count) => count === 0).length / paths,
    };
  });
}

/** Moments of a beta on [low, high] with mode `likely` and λ = 4, from the textbook. */
function pert(low: number, likely: number, high: number) {
  const alpha = 1 + (4 * (likely - low)) / (high - low);
  return {
    mean: low + ((high - low) * alpha) / 6,
    variance: ((high - low) ** 2 * alpha * (6 - alpha)) / (36 * 7),
  };
}

/** Equal up to a share, which for what is simulated is about five standard errors. */
const isNear = (value: number, expected: number, relative: number) =>
  expect(Math.abs(value / expected - 1), `${value} against ${expected}`).toBeLessThan(relative);

const rate = { kind: 'range', low: 0.1, likely: 0.4, high: 3 };
const { mean, variance } = pert(0.1, 0.4, 3);

describe('an unknown frequency', () => {
  const scenarios = [simpleScenario('a', rate, 1)];

  test('is one truth per path: counts of its years vary together', () => {
    const { path, year } = incidentsOf(planWith('perPath', { scenarios }));
    isNear(path.mean, mean * total, 0.01);
    isNear(path.variance, mean * total + variance * total ** 2, 0.02);
    isNear(year.mean, mean, 0.01);
    isNear(year.variance, mean + variance, 0.02);
  });

  test('or is drawn anew each year', () => {
    const { path, year } = incidentsOf(planWith('perYear', { scenarios }));
    isNear(path.mean, mean * total, 0.01);
    isNear(path.variance, mean * total + variance * squares, 0.02);
    isNear(year.variance, mean + variance, 0.02);
  });

  test('leaves a path quiet as often as e^(−λ·Σ growth) says', () => {
    const steps = 20_000;
    const density = (x: number) => ((x - 0.1) / 2.9) ** ((4 * 0.3) / 2.9) * ((3 - x) / 2.9) ** ((4 * 2.6) / 2.9);
    let mass = 0;
    let quiet = 0;
    for (let i = 0; i < steps; i++) {
      const x = 0.1 + (2.9 * (i + 0.5)) / steps;
      mass += density(x);
      quiet += density(x) * Math.exp(-x * total);
    }
    isNear(incidentsOf(planWith('perPath', { scenarios })).quiet, quiet / mass, 0.01);
  });

  test('and susceptibility with it', () => {
    const plan = planWith('perPath', {
      scenarios: [{ ...simpleScenario('a', rate, 1), susceptibility: { kind: 'range', low: 0, likely: 0.5, high: 1 } }],
    });
    const share = pert(0, 0.5, 1);
    const m = mean * share.mean;
    const v = (mean ** 2 + variance) * (share.mean ** 2 + share.variance) - m * m;
    const { path } = incidentsOf(plan);
    isNear(path.mean, m * total, 0.01);
    isNear(path.variance, m * total + v * total ** 2, 0.02);
  });

  test('where bad years come on top (a common cause), which differ by year', () => {
    const v = 0.5;
    const { path } = incidentsOf(planWith('perPath', { scenarios, commonCause: { variance: v } }));
    // Var[ΣN] = E[λ]G + Var(λ)G² + E[λ²]·v·Σg².
    isNear(path.mean, mean * total, 0.01);
    isNear(path.variance, mean * total + variance * total ** 2 + (variance + mean ** 2) * v * squares, 0.03);
  });

  test('of many incidents, more than a table holds', () => {
    const many = { kind: 'range', low: 40, likely: 60, high: 260 };
    const { path } = incidentsOf(planWith('perPath', { scenarios: [simpleScenario('a', many, 1)] }), 50_000);
    const moments = pert(40, 60, 260);
    isNear(path.mean, moments.mean * total, 0.005);
    isNear(path.variance, moments.mean * total + moments.variance * total ** 2, 0.03);
  });
});

describe('a driver of uncertain strength', () => {
  const driver = (scenario: string) => ({
    drivers: [
      {
        id: 'legacy',
        enabled: true,
        exposure: 0.6,
        neutral: 0.1,
        effects: [{ scenario, strength: { kind: 'range', low: 1, likely: 4, high: 12 } }],
      },
    ],
  });
  const scenarios = [simpleScenario('a', 0.4, 1), simpleScenario('b', 0.7, 1)];
  /** E[F] and Var[F] of (1 + p(R − 1))/(1 + p₀(R − 1)), by the midpoint rule over R's beta density. */
  const factor = (() => {
    const [sum, square, mass] = [0, 1, 2].map((k) => {
      let result = 0;
      for (let i = 0; i < 50_000; i++) {
        const x = (i + 0.5) / 50_000;
        const density = x ** ((4 * 3) / 11) * (1 - x) ** ((4 * 8) / 11);
        const f = (1 + 0.6 * 11 * x) / (1 + 0.1 * 11 * x);
        result += density * (k === 2 ? 1 : f ** (k + 1));
      }
      return result;
    });
    return { mean: sum / mass, variance: square / mass - (sum / mass) ** 2 };
  })();

  test('enters with its spread, the mean kept', () => {
    const plan = planWith('perPath', { scenarios, ...driver('a') });
    const { path, year } = incidentsOf(plan);
    const m = 0.4 * factor.mean;
    isNear(path.mean, (m + 0.7) * total, 0.01);
    isNear(path.variance, (m + 0.7) * total + 0.16 * factor.variance * total ** 2, 0.02);
    isNear(year.variance, m + 0.7 + 0.16 * factor.variance, 0.02);
    const { meanAnnualLoss, standardDeviation } = baselineMoments(plan);
    isNear(meanAnnualLoss, m + 0.7, 1e-6);
    isNear(standardDeviation ** 2, m + 0.7 + 0.16 * factor.variance, 1e-5);
  });

  test('makes scenarios vary together where it acts on all', () => {
    const plan = planWith('perPath', { scenarios, ...driver('*') });
    const { path, year } = incidentsOf(plan);
    const m = 1.1 * factor.mean;
    isNear(path.mean, m * total, 0.01);
    isNear(path.variance, m * total + 1.21 * factor.variance * total ** 2, 0.02);
    isNear(year.variance, m + 1.21 * factor.variance, 0.02);
    isNear(baselineMoments(plan).standardDeviation ** 2, m + 1.21 * factor.variance, 1e-5);
  });

  test('counts with its mean where frequencies are drawn anew each year', () => {
    const plan = planWith('perYear', { scenarios, ...driver('a') });
    const m = 0.4 * factor.mean;
    isNear(baselineMoments(plan).standardDeviation ** 2, m + 0.7, 1e-6);
  });
});

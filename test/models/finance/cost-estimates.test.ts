import { describe, expect, test } from 'vitest';
import { controlCosts, proposalCosts } from '#models/controls/costs';
import { costPaths } from '#models/finance/cost-paths';
import { tornado } from '#models/finance/sensitivity/tornado';
import { simulateInline } from '#models/finance/simulate';
import type { PlanInput } from '#models/plan/schema';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { planOf } from './plans';

const range = (low: number, likely: number, high: number) => ({ kind: 'range', low, likely, high }) as const;
const oneTime = range(100, 300, 800);
const annual = range(50, 100, 400);
const fte = range(0.1, 0.2, 0.5);
const unitPrice = range(1, 2, 6);

type Costs = NonNullable<PlanInput['controls']>[number]['costs'];

const planWith = (costs: Costs, more: object = {}) =>
  planOf({
    organization: { employees: 40, fteCost: 1000 },
    budget: { horizonYears: 3, discountRate: 0.1, priceGrowth: 0.05, amortizationYears: 4 },
    scenarios: [{ id: 's', frequency: 2, losses: [{ id: 'l', form: 'response', amount: 1000 }] }],
    controls: [
      { id: 'c', costs, effects: [{ scenario: 's', frequency: 0.5 }] },
      { id: 'd', costs: { annual: 10 }, effects: [{ scenario: 's', frequency: 0.01 }] },
    ],
    proposals: [
      { id: 'p', controls: [{ control: 'c' }] },
      { id: 'q', controls: [{ control: 'c' }, { control: 'd' }] },
    ],
    ...more,
  });

const uncertain: Costs = {
  oneTime,
  annual,
  fte,
  perUnit: [{ unit: 'employee', annual: unitPrice }],
  timing: 'arrears',
};

const meanOfRange = ({ low, likely, high }: ReturnType<typeof range>) => (low + 4 * likely + high) / 6;
/** Variance of a PERT of shape 4: (μ − low)(high − μ)/7 (Malcolm and others, 1959, as a beta). */
const varianceOfRange = (one: { low: number; likely: number; high: number }) => {
  const mean = (one.low + 4 * one.likely + one.high) / 6;
  return ((mean - one.low) * (one.high - mean)) / 7;
};

describe('costs that are estimates', () => {
  test('count with their means in costs, optimiser and closed forms', () => {
    const plan = planWith(uncertain);
    const means = controlCosts(plan, plan.controls[0]);
    expect(means.oneTime).toBeCloseTo(meanOfRange(oneTime), 12);
    const running = meanOfRange(annual) + 1000 * meanOfRange(fte) + 40 * meanOfRange(unitPrice);
    expect(means.running).toBeCloseTo(running, 12);
    const certain = planWith({ oneTime: means.oneTime, annual: running, timing: 'arrears' });
    expect(optimisePortfolio(plan).npv).toBeCloseTo(optimisePortfolio(certain).npv, 8);
    const [one, other] = [plan, certain].map((each) => simulateInline(each, { years: 2000 }).proposals[0]);
    expect(one.npv).toBeCloseTo(other.npv, 8);
    expect(one.cashByYear).toEqual(other.cashByYear.map((cash) => expect.closeTo(cash, 8)));
  });

  test('differ from path to path with the mean and variance of their sum, alike for every proposal', () => {
    const plan = planWith(uncertain);
    const paths = 60_000;
    const { cash, present, annual: yearly } = costPaths(plan, plan.proposals[0], paths, 7)!;
    const growth = 1 + 1.05 + 1.05 ** 2;
    const discounted = 1 / 1.1 + 1.05 / 1.21 + 1.05 ** 2 / 1.331;
    const varianceOf = (once: number, running: number) =>
      once ** 2 * varianceOfRange(oneTime) +
      running ** 2 *
        (varianceOfRange(annual) + 1000 ** 2 * varianceOfRange(fte) + 40 ** 2 * varianceOfRange(unitPrice));
    for (const [column, variance] of [
      [cash, varianceOf(1, growth)],
      [present, varianceOf(1, discounted)],
      [yearly, varianceOf(1 / 4, 1)],
    ] as const) {
      const mean = column.reduce((sum, value) => sum + value, 0) / paths;
      const found = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / paths;
      expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(variance / paths));
      // The error of a variance: its kurtosis is below that of a normal, 3.
      expect(Math.abs(found / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / paths));
    }
    const other = costPaths(plan, plan.proposals[1], paths, 7)!.cash;
    expect(cash.every((value, path) => Math.abs(value - other[path]) < 1e-6)).toBe(true);
    expect(costPaths(planWith({ annual: 5 }), plan.proposals[0], paths, 7)).toBeNull();
  });

  test('widen the intervals of value and return, and move the chance of paying back', () => {
    // Losses certain but for counts that hardly vary: what spreads is the cost.
    const scenarios = [{ id: 's', frequency: 5000, losses: [{ id: 'l', form: 'response' as const, amount: 1 }] }];
    const wide = planWith({ annual: range(0, 2000, 8000), timing: 'arrears' }, { scenarios });
    const mean = meanOfRange(range(0, 2000, 8000));
    const narrow = planWith({ annual: mean, timing: 'arrears' }, { scenarios });
    const [a, b] = [wide, narrow].map((plan) => simulateInline(plan, { years: 40_000 }).proposals[0]);
    const width = ([low, high]: [number, number]) => high - low;
    expect(width(a.npvInterval)).toBeGreaterThan(10 * width(b.npvInterval));
    expect(width(a.rosiInterval!)).toBeGreaterThan(10 * width(b.rosiInterval!));
    // It pays back where a year's cost stays below the 2,500 avoided (growth and roll-out aside, of which there is none
    // in the ratio): the share of Beta(2, 4) below 2500/8000, by its distribution function.
    const x = 2500 / 8000;
    const below = 1 - (1 - x) ** 5 - 5 * x * (1 - x) ** 4;
    expect(b.probabilityOfPayback).toBeLessThan(0.5);
    expect(Math.abs(a.probabilityOfPayback! - below)).toBeLessThan(0.02);
  });

  test('have bars in the tornado, their ends worked out by hand', () => {
    const plan = planWith({ oneTime });
    const bar = tornado(plan, plan.proposals[0]).bars.find(({ field }) => field === 'oneTime')!;
    expect(bar.npv[0] - bar.npv[1]).toBeCloseTo(bar.high - bar.low, 8);
    expect(bar.annualLossSwing).toBe(0);
  });

  test('of what is there already cost nothing', () => {
    const plan = planWith(uncertain);
    plan.controls[0].existing = true;
    expect(costPaths(plan, plan.proposals[0], 100, 1)).toBeNull();
    expect(proposalCosts(plan, plan.proposals[0]).annualCost).toBe(0);
  });
});

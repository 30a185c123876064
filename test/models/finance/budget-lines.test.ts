import { expect, test } from 'vitest';
import { budgetLines } from '#models/finance/budget-lines';
import { budgetShare } from '#models/finance/budget-share';
import { planOf } from './plans';

const plan = planOf({
  organization: { employees: 2000, annualRevenue: 400e6 },
  budget: {
    itBudget: 16e6,
    securityShare: 0.05,
    itGrowth: 0.05,
    priceGrowth: 0.1,
    horizonYears: 2,
    commitments: [{ id: 'ehr', name: 'Records system', annual: 5e6 }],
  },
  controls: [{ id: 'c', costs: { oneTime: 300_000, annual: 100_000 } }],
  proposals: [{ id: 'p', controls: [{ control: 'c', startYear: 1 }] }],
});

test('today: 5 % of 16 m is 800,000, 400 per employee, 0.2 % of revenue', () => {
  expect(budgetShare(plan)).toEqual({
    itBudget: 16e6,
    securityBudget: 800_000,
    shareOfItBudget: 0.05,
    perEmployee: 400,
    shareOfRevenue: 0.002,
  });
  expect(budgetShare(planOf({}))).toEqual({
    itBudget: 0,
    securityBudget: 0,
    shareOfItBudget: null,
    perEmployee: null,
    shareOfRevenue: null,
  });
});

test('year by year with growth, the ask on top, and the way to the benchmark in money', () => {
  const [first, second] = budgetLines(plan, { low: 0.06, high: 0.08 });
  expect(first.today).toMatchObject({
    securityBudget: 800_000,
    ask: 0,
    leftForTheRest: 10.2e6,
    toBand: { low: 160_000, high: 480_000 },
  });
  // The purchase and the first running year both fall into plan year 1: 7.5 % of the IT budget.
  expect(first.proposals[0]).toMatchObject({
    id: 'p',
    ask: 400_000,
    securityBudget: 1.2e6,
    shareOfItBudget: 0.075,
    toBand: { low: -240_000, high: 80_000 },
  });
  expect(second.itBudget).toBeCloseTo(16.8e6, 6);
  expect(second.commitments[0].amount).toBeCloseTo(5.5e6, 6);
  expect(second.proposals[0].ask).toBeCloseTo(110_000, 6);
  expect(second.proposals[0].securityBudget).toBeCloseTo(840_000 + 110_000, 6);
  expect(budgetLines(plan, null)[0].today.toBand).toBeNull();
});

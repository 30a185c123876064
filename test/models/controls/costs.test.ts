import { expect, test } from 'vitest';
import { controlCosts, planYearCash, proposalCosts } from '#models/controls/costs';
import { planOf } from '../finance/plans';

const plan = planOf({
  organization: {
    employees: 100,
    endpoints: 250,
    servers: 10,
    medicalDevices: 40,
    iotDevices: 7,
    sites: 3,
    fteCost: 120_000,
    hourlyCost: 60,
  },
  records: [
    { id: 'a', count: 1000 },
    { id: 'b', count: 500 },
  ],
  budget: { horizonYears: 3, amortizationYears: 5, priceGrowth: 0.1 },
  insurance: { retention: 0, limit: 1e6, premium: 9000 },
  controls: [
    {
      id: 'whole',
      costs: {
        oneTime: 700_000,
        annual: 180_000,
        perUnit: [
          { unit: 'employee', annual: 10 },
          { unit: 'endpoint', oneTime: 2 },
          { unit: 'server', annual: 100 },
          { unit: 'medicalDevice', annual: 5 },
          { unit: 'iotDevice', annual: 1 },
          { unit: 'site', oneTime: 1000 },
          { unit: 'record', annual: 0.1 },
        ],
        fte: 0.5,
        frictionMinutesPerUserWeek: 3,
      },
    },
    { id: 'plain', costs: { oneTime: 1000, annual: 200 } },
    { id: 'there', existing: true, costs: { oneTime: 5, annual: 5 } },
  ],
});

test('adds up unit prices, staff and friction by hand', () => {
  // Per year 180,000 + 1,000 + 1,000 + 200 + 7 + 150 + 60,000; once 700,000 + 500 + 3,000.
  // Friction: 3/60 h × 52 weeks × 100 users × 60.
  expect(controlCosts(plan, plan.controls[0])).toEqual({
    oneTime: 703_500,
    running: 242_357,
    staff: 60_000,
    amortized: 703_500 / 5 + 242_357,
    friction: 15_600,
  });
  expect(controlCosts(plan, plan.controls[2])).toEqual({ oneTime: 0, running: 0, staff: 0, amortized: 0, friction: 0 });
});

test('amortises as in the published example: 0.7 m over 5 years and 0.18 m a year make 0.32 m', () => {
  const example = planOf({
    budget: { amortizationYears: 5 },
    controls: [{ id: 'c', costs: { oneTime: 700_000, annual: 180_000 } }],
  });
  expect(controlCosts(example, example.controls[0]).amortized).toBe(320_000);
});

test('cash falls where it is paid: purchases a year before the first running costs, prices rising', () => {
  const costs = proposalCosts(plan, {
    controls: [
      { control: 'plain', startYear: 2 },
      { control: 'there', startYear: 1 },
    ],
    insurance: true,
  });
  expect(costs.cashByYear.map((cash) => +cash.toFixed(6))).toEqual([0, 1100 + 9000, 220 + 9000, 242 + 9000]);
  expect(planYearCash(costs).map((cash) => +cash.toFixed(6))).toEqual([9000, 1100 + 220 + 9000, 242 + 9000]);
  expect(costs.annualCost).toBe(1000 / 5 + 200 + 9000);
  expect(costs.annualCostLines).toEqual([
    { controlId: 'plain', amount: 400 },
    { controlId: 'insurance', amount: 9000 },
  ]);
});

test('friction is a line of its own, and in the ask only where the plan says so', () => {
  const controls = [{ control: 'whole', startYear: 1 }];
  const apart = proposalCosts(plan, { controls, insurance: false });
  const counted = proposalCosts(
    { ...plan, budget: { ...plan.budget, frictionInAsk: true } },
    { controls, insurance: false },
  );
  expect(apart.frictionCost).toBe(15_600);
  expect(counted.annualCost - apart.annualCost).toBeCloseTo(15_600, 6);
  expect(counted.cashByYear.map((cash, year) => +(cash - apart.cashByYear[year]).toFixed(6))).toEqual([
    0, 15_600, 17_160, 18_876,
  ]);
});

test('insurance bought already costs nothing extra; none on offer costs nothing', () => {
  const bought = { ...plan, insurance: { ...plan.insurance!, existing: true } };
  expect(proposalCosts(bought, { controls: [], insurance: true }).annualCost).toBe(0);
  expect(proposalCosts({ ...plan, insurance: null }, { controls: [], insurance: true }).annualCost).toBe(0);
});

import { expect, test } from 'vitest';
import { controlWorths } from '#models/finance/control-worth';
import { planOf } from './plans';

/** One threat of 100,000 a year; two controls that each halve it, one of them uncertain. Arithmetic by hand. */
const plan = planOf({
  budget: { horizonYears: 1, discountRate: 0 },
  scenarios: [{ id: 's', frequency: 1, losses: [{ id: 'l', form: 'response', amount: 100_000 }] }],
  controls: [
    { id: 'sure', costs: { annual: 10_000 }, effects: [{ scenario: 's', frequency: 0.5 }] },
    {
      id: 'unsure',
      costs: { annual: 10_000 },
      effects: [{ scenario: 's', frequency: { kind: 'range', low: 0.2, likely: 0.5, high: 0.8 } }],
    },
    { id: 'in-place', existing: true },
  ],
});

test('alone each halves the loss; beside the other it halves what is left', () => {
  const worths = controlWorths(plan, { controls: [{ control: 'sure', startYear: 1 }], insurance: false });
  expect(worths.map(({ controlId, chosen }) => [controlId, chosen])).toEqual([
    ['sure', true],
    ['unsure', false],
  ]);
  for (const { alone } of worths) expect(alone.riskReduction).toBeCloseTo(50_000, 4);
  expect(worths[0].givenTheRest.riskReduction).toBeCloseTo(50_000, 4);
  expect(worths[1].givenTheRest.riskReduction).toBeCloseTo(25_000, 4);
  expect(worths[1].givenTheRest.npv).toBeCloseTo(15_000, 4);
});

test('the range is that of the control’s own estimates: a point where it is sure, symmetric where the estimate is', () => {
  const [sure, unsure] = controlWorths(plan, { controls: [], insurance: false });
  expect(sure.aloneRange[0]).toBeCloseTo(50_000, 4);
  expect(sure.aloneRange[1]).toBeCloseTo(50_000, 4);
  const [low, high] = unsure.aloneRange;
  expect(low + high).toBeCloseTo(100_000, 2);
  // 5th percentile of a symmetric PERT (beta 3, 3) on [0.2, 0.8]: 0.2 + 0.6 × 0.1893 (tables of the beta distribution).
  expect(low).toBeCloseTo(100_000 * (0.2 + 0.6 * 0.18926), -2);
});

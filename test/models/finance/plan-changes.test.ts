import { expect, test } from 'vitest';
import { actualsAgainstPlan } from '#models/finance/actuals';
import { planChanges } from '#models/finance/plan-changes';
import { planOf } from './plans';

const scenario = (id: string, amount: number) => ({
  id,
  frequency: 1,
  losses: [{ id: 'l', form: 'response' as const, amount }],
});
const interval = (low: number, high: number) => ({ kind: 'interval' as const, low, high });

test('names what was added, removed and changed, by id and whatever the order', () => {
  const before = planOf({
    budget: { itBudget: 1e6 },
    scenarios: [scenario('a', 10), scenario('b', 20), { ...scenario('c', 1), frequency: interval(0.1, 0.5) }],
    controls: [{ id: 'mfa', requires: [] }, { id: 'edr' }],
  });
  const after = planOf({
    name: 'Renamed',
    budget: { itBudget: 2e6 },
    scenarios: [{ ...scenario('c', 1), frequency: interval(0.2, 0.5) }, scenario('a', 15), scenario('d', 5)],
    controls: [{ id: 'mfa', existing: true, requires: ['edr'] }, { id: 'edr' }],
    report: { accent: '#000000' },
  });
  const found = planChanges(before, after).map(({ kind, path, before: from, after: to }) => [
    kind,
    path.join('/'),
    from,
    to,
  ]);
  expect(found).toHaveLength(8);
  expect(found).toEqual(
    expect.arrayContaining([
      ['changed', 'name', 'Test', 'Renamed'],
      ['changed', 'budget/itBudget', 1e6, 2e6],
      ['changed', 'scenarios/a/losses/l/amount', 10, 15],
      ['removed', 'scenarios/b', expect.objectContaining({ id: 'b' }), undefined],
      ['added', 'scenarios/d', undefined, expect.objectContaining({ id: 'd' })],
      // An estimate is one value, not its bounds one by one.
      ['changed', 'scenarios/c/frequency', interval(0.1, 0.5), interval(0.2, 0.5)],
      ['changed', 'controls/mfa/existing', false, true],
      ['changed', 'controls/mfa/requires', [], ['edr']],
    ]),
  );
  expect(planChanges(before, before)).toEqual([]);
});

test('past years stand beside what the plan expects', () => {
  const plan = planOf({
    budget: { itBudget: 1e6, securityShare: 0.05 },
    scenarios: [{ id: 's', frequency: 2, losses: [{ id: 'l', form: 'response', amount: 1000 }] }],
    actuals: [
      { year: 2024, securitySpend: 60_000, incidents: [{ loss: 100 }, { loss: 250 }, { loss: 50 }] },
      { year: 2025, securitySpend: 45_000, incidents: [] },
    ],
  });
  const [first, second] = actualsAgainstPlan(plan);
  expect(first).toMatchObject({
    spendOverPlan: 10_000,
    incidents: 3,
    expectedIncidents: 2,
    loss: 400,
    expectedLoss: 2000,
  });
  // Poisson table, mean 2: P(N ≤ 2) = 0.6767, P(N ≤ 3) = 0.8571, P(N = 0) = 0.1353.
  expect(first.chanceOfAsMany).toBeCloseTo(1 - 0.6767, 4);
  expect(first.chanceOfAsFew).toBeCloseTo(0.8571, 4);
  expect(second).toMatchObject({ spendOverPlan: -5000, chanceOfAsMany: 1 });
  expect(second.chanceOfAsFew).toBeCloseTo(0.1353, 4);
});

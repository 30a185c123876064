import { expect, it } from 'vitest';
import { openPlan, readPlan } from '#models/plan/parse';
import { serializePlan } from '#models/plan/serialize';

const old = { format: 'boardcase-plan', version: 1, name: 'Old', currency: 'USD', scenarios: [] };

it('says in a plan of version 1 what that version took for granted', () => {
  const reading = readPlan({
    ...old,
    controls: [{ id: 'mfa' }, { id: 'edr', costs: { annual: 5 } }],
    insurance: { limit: 100 },
  });
  expect(reading).toMatchObject({
    ok: true,
    plan: {
      version: 2,
      simulation: { unknownFrequencies: 'perYear' },
      controls: [{ costs: { timing: 'arrears' } }, { costs: { annual: 5, timing: 'arrears' } }],
      insurance: { limit: 100, timing: 'arrears' },
    },
  });
});

it('takes all types of record for the largest one’s people, and a penalty without severity for the greatest', () => {
  const loss = (more: object) => ({ id: 'fine', form: 'fines', basis: 'penalty', rule: 'gdpr', ...more });
  const reading = readPlan({
    ...old,
    records: [
      { id: 'staff', count: 300 },
      { id: 'medical', count: 4000 },
    ],
    scenarios: [
      { id: 'a', frequency: 1, losses: [loss({})] },
      { id: 'b', frequency: 1, losses: [loss({ severity: 0.2 })] },
    ],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.plan.records.map(({ peopleOf }) => peopleOf)).toEqual(['medical', undefined]);
  expect(reading.plan.scenarios.map(({ losses }) => losses[0].severity)).toEqual([1, 0.2]);
});

it('leaves a plan of version 2 to the defaults', () => {
  const reading = readPlan({ ...old, version: 2, controls: [{ id: 'mfa' }], insurance: { limit: 100 } });
  expect(reading).toMatchObject({
    ok: true,
    plan: {
      simulation: { unknownFrequencies: 'perPath' },
      controls: [{ costs: { timing: 'advance' } }],
      insurance: { timing: 'advance' },
    },
  });
});

it('makes no insurance, and loses nothing that is wrong', () => {
  const wrong = { ...old, simulation: 'much', controls: [5, { id: 'mfa', costs: null }], insurance: null };
  const opened = openPlan(JSON.stringify(wrong));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  expect(opened.plan.insurance).toBeNull();
  expect(JSON.parse(serializePlan(opened.plan))).toMatchObject({ ...wrong, version: 2 });
});

const interval = { kind: 'interval', low: 0.1, high: 0.6 };
const scenarios = [
  {
    id: 's',
    frequency: { annualProbability: interval },
    susceptibility: { kind: 'quantiles', p50: 0.2, p95: 0.7 },
    losses: [
      { id: 'hours', form: 'response', basis: 'hour', probability: interval, quantity: interval, amount: interval },
      { id: 'other', form: 'response', quantity: interval },
    ],
  },
];

it('names intervals of what ends by its nature the lognormals that they were, and leaves the others', () => {
  const controls = [{ id: 'c', effects: [{ scenario: 's', frequency: interval, magnitude: { response: interval } }] }];
  const named = { ...interval, shape: 'lognormal' };
  expect(readPlan({ ...old, scenarios, controls })).toMatchObject({
    ok: true,
    plan: {
      scenarios: [
        {
          frequency: { annualProbability: named },
          susceptibility: { shape: 'lognormal' },
          losses: [
            { probability: named, quantity: named, amount: expect.not.objectContaining({ shape: 'lognormal' }) },
            {},
          ],
        },
      ],
      controls: [{ effects: [{ frequency: named, magnitude: { response: named } }] }],
    },
  });
  const reading = readPlan({ ...old, scenarios, controls });
  const other = reading.ok ? reading.plan.scenarios[0].losses[1].quantity : null;
  expect(other).not.toHaveProperty('shape');
  const second = readPlan({ ...old, version: 2, scenarios });
  expect(second.ok && second.plan.scenarios[0].susceptibility).not.toHaveProperty('shape');
});

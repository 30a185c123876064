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

import { expect, it } from 'vitest';
import { openPlan } from '#models/plan/parse';
import { removeRecordType } from '#models/plan/remove';
import { baselineMoments } from '#models/simulation/moments';
import { exposedRecordsOf } from '#models/threats/exposed-records';
import { resolvedPlan } from './resolved-plan';

/** People of one incident that exposes all that is held of the types; a tenth of it where a count of records says so. */
function peopleOf(records: { id: string; count: number; peopleOf?: string }[], types: string[], count?: number) {
  const exposed = count === undefined ? { types, share: 1 } : { types, count };
  const plan = resolvedPlan({
    records,
    scenarios: [
      {
        id: 's',
        frequency: 1,
        recordsExposed: exposed,
        losses: [{ id: 'letter', form: 'response', basis: 'person', amount: 1 }],
      },
    ],
  });
  expect(exposedRecordsOf(plan, plan.scenarios[0])).not.toBeNull();
  return baselineMoments(plan).meanAnnualLoss;
}

const patients = { id: 'patients', count: 4000 };
const staff = { id: 'staff', count: 300 };
const cards = { id: 'cards', count: 3000, peopleOf: 'patients' };

it('are all different where types do not say that they are the same', () => {
  expect(peopleOf([patients, staff], ['patients', 'staff'])).toBeCloseTo(4300, 9);
  expect(peopleOf([patients, staff], ['staff', 'patients'])).toBeCloseTo(4300, 9);
});

it('are counted once where types are of the same people', () => {
  expect(peopleOf([patients, cards], ['patients', 'cards'])).toBeCloseTo(4000, 9);
  expect(peopleOf([patients, staff, cards], ['patients', 'staff', 'cards'])).toBeCloseTo(4300, 9);
  expect(peopleOf([patients, staff, cards], ['cards'])).toBeCloseTo(3000, 9);
});

it('are a share of those held where records are counted', () => {
  // 730 of 7,300 records held are a tenth, and so are the people.
  expect(peopleOf([patients, staff, cards], [], 730)).toBeCloseTo(430, 9);
});

it('stay as they are where a type that others name is deleted', () => {
  const opened = openPlan(
    JSON.stringify({
      format: 'boardcase-plan',
      version: 2,
      name: 'n',
      currency: 'USD',
      scenarios: [],
      records: [patients, cards, { id: 'mail', count: 1, peopleOf: 'patients' }],
    }),
  );
  if (!opened.ok) throw new Error('the plan is sound');
  const plan = structuredClone(opened.plan);
  removeRecordType(plan, 'patients');
  expect(plan.records.map(({ id, peopleOf: other }) => [id, other])).toEqual([
    ['cards', undefined],
    ['mail', 'cards'],
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '#models/plan/parse';
import { removeControl, removeProposal, removeRecordType, removeScenario } from '#models/plan/remove';
import type { Plan } from '#models/plan/schema';
import { planInput } from './plan-arbitrary';

const read = (value: unknown): Plan => {
  const reading = readPlan(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return structuredClone(reading.plan);
};
const rooms = {
  scenarios: removeScenario,
  records: removeRecordType,
  controls: removeControl,
  proposals: removeProposal,
} as const;

describe('removing a part of a plan', () => {
  it('takes every reference to it along: the plan stays valid', () => {
    fc.assert(
      fc.property(planInput, fc.constantFrom(...(Object.keys(rooms) as (keyof typeof rooms)[])), (input, room) => {
        const plan = read(input);
        const first = plan[room][0];
        fc.pre(first !== undefined);
        const formulas = JSON.stringify(plan).includes(`records_${first.id}`);
        rooms[room](plan, first.id);
        expect(plan[room].some(({ id }) => id === first.id)).toBe(false);
        // A formula that names the removed records is the user's to mend.
        if (!formulas) read(plan);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('leaves a scenario that exposed only the removed records without any', () => {
    const plan = read({
      format: 'boardcase-plan',
      version: 1,
      name: 'Two kinds',
      currency: 'USD',
      records: [
        { id: 'medical', count: 10 },
        { id: 'staff', count: 5 },
      ],
      scenarios: [
        { id: 'one', frequency: 1, recordsExposed: { types: ['medical'], share: 0.5 } },
        { id: 'both', frequency: 1, recordsExposed: { types: ['medical', 'staff'], share: 0.5 } },
      ],
    });
    removeRecordType(plan, 'medical');
    expect(plan.scenarios[0].recordsExposed).toBeUndefined();
    expect(plan.scenarios[1].recordsExposed?.types).toEqual(['staff']);
    expect(readPlan(plan).ok).toBe(true);
  });

  it('falls back to the usual proposal where the chosen one goes', () => {
    const plan = read({
      format: 'boardcase-plan',
      version: 1,
      name: 'Chosen',
      currency: 'USD',
      scenarios: [],
      proposals: [{ id: 'a' }, { id: 'b' }],
      chosenProposal: 'b',
    });
    removeProposal(plan, 'b');
    expect(plan.chosenProposal).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPlan, type PlanHistory, redo, startHistory, undo } from '#models/plan/history';
import { readPlan } from '#models/plan/parse';
import type { Plan } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { planInput } from './plan-arbitrary';

type Edit = (history: PlanHistory) => PlanHistory;

const number = fc.double({ min: 0, max: 1e6, noNaN: true });
const index = fc.nat({ max: 20 });
const at = <T>(list: T[], i: number): T | undefined => list[i % Math.max(1, list.length)];

/** Edits as screens make them: set, add, remove, reorder, delete an optional field, replace a whole part. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  number.map<Edit>(
    (value) => (history) =>
      editPlan(history, { name: 'IT budget', merge: 'itBudget' }, (plan) => {
        plan.budget.itBudget = value;
      }),
  ),
  fc.string().map<Edit>(
    (name) => (history) =>
      editPlan(history, { name: 'Name' }, (plan) => {
        plan.name = name;
      }),
  ),
  fc.tuple(index, number).map<Edit>(
    ([i, value]) =>
      (history) =>
        editPlan(history, { name: 'Frequency', merge: `frequency ${i}` }, (plan) => {
          const scenario = at(plan.scenarios, i);
          if (scenario) scenario.frequency = { kind: 'range', low: 0, likely: value, high: value * 2 };
        }),
  ),
  index.map<Edit>(
    (i) => (history) => editPlan(history, { name: 'Delete scenario' }, (plan) => void plan.scenarios.splice(i % 5, 1)),
  ),
  index.map<Edit>(
    (i) => (history) =>
      editPlan(history, { name: 'Delete records exposed' }, (plan) => {
        const scenario = at(plan.scenarios, i);
        if (scenario) delete scenario.recordsExposed;
      }),
  ),
  fc.constant<Edit>((history) =>
    editPlan(history, { name: 'Reverse controls' }, (plan) => void plan.controls.reverse()),
  ),
  index.map<Edit>(
    (i) => (history) =>
      editPlan(history, { name: 'Duplicate control' }, (plan) => {
        const control = at(plan.controls, i);
        if (control) plan.controls.push({ ...JSON.parse(JSON.stringify(control)), id: `copy-${plan.controls.length}` });
      }),
  ),
  fc.constant<Edit>((history) => editPlan(history, { name: 'Nothing' }, () => undefined)),
  fc.constant<Edit>(undo),
  fc.constant<Edit>(redo),
);

function planFrom(input: unknown): Plan {
  const reading = readPlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const repeat = (history: PlanHistory, step: Edit, times: number) =>
  Array.from({ length: times }).reduce<PlanHistory>(step, history);

describe('undo and redo', () => {
  it('take any sequence of edits back to the identical plan, and bring it back', () => {
    const plans = fc.sample(planInput, { numRuns: 25, seed: 7 }).map(planFrom);
    const texts = plans.map(serializePlan);
    fc.assert(
      fc.property(fc.nat({ max: plans.length - 1 }), fc.array(edit, { maxLength: 40 }), (which, edits) => {
        const edited = edits.reduce<PlanHistory>((history, step) => step(history), startHistory(plans[which]));
        const undone = repeat(edited, undo, edited.past.length);
        expect(undone.plan).toBe(plans[which]);
        expect(serializePlan(undone.plan)).toBe(texts[which]);
        expect(undone.past).toHaveLength(0);
        const redone = repeat(undone, redo, edited.past.length);
        expect(redone.plan).toBe(edited.plan);
        expect(redone.past.map(({ name }) => name)).toEqual(edited.past.map(({ name }) => name));
      }),
      { numRuns: 1000 },
    );
  });

  const plan = planFrom({ format: 'boardcase-plan', version: 1, name: 'a', currency: 'USD', scenarios: [] });
  const rename = (history: PlanHistory, name: string, merge?: string) =>
    editPlan(history, { name: `Rename to ${name}`, merge }, (draft) => {
      draft.name = name;
    });

  it('merges edits in a row that carry the same key, and only those', () => {
    const typed = ['b', 'bo', 'boa'].reduce((history, name) => rename(history, name, 'name'), startHistory(plan));
    expect(typed.past.map(({ name }) => name)).toEqual(['Rename to b']);
    expect(undo(typed).plan).toBe(plan);
    const parted = rename(rename(rename(startHistory(plan), 'b', 'name'), 'c'), 'd', 'name');
    expect(parted.past).toHaveLength(3);
    const afterUndo = rename(undo(rename(rename(startHistory(plan), 'b', 'name'), 'c')), 'd', 'name');
    expect(undo(afterUndo).plan.name).toBe('b');
  });

  it('forgets what could be redone once something else is done', () => {
    const other = rename(undo(rename(startHistory(plan), 'b')), 'c');
    expect(redo(other)).toBe(other);
  });

  it('ignores an edit that changes nothing', () => {
    const start = startHistory(plan);
    expect(rename(start, 'a')).toBe(start);
    expect(undo(start)).toBe(start);
  });

  it('does not grow without end', () => {
    const long = Array.from({ length: 600 }).reduce<PlanHistory>(
      (history, _, i) => rename(history, `n${i}`),
      startHistory(plan),
    );
    expect(long.past).toHaveLength(500);
  });
});

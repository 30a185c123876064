import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import example from '../../../examples/regional-hospital.boardcase.json';
import { readPlan } from '../../../models/plan/parse';
import {
  closePlan,
  edit,
  isEdited,
  markSaved,
  redoStep,
  showPlan,
  undoStep,
  useDocument,
} from '../../../renderer/document/document-store';

const file = { handle: 'h', name: 'plan.boardcase.json', revision: '1', readOnly: false, protected: false };
const reading = readPlan(example);
if (!reading.ok) throw new Error('The example does not read.');
const { plan } = reading;
const current = () => useDocument.getState().history!.plan;
const setBudget = (value: number) =>
  edit('Change the IT budget', (draft) => {
    draft.budget.itBudget = value;
  });

describe('the document store', () => {
  beforeEach(closePlan);

  it('counts an opened plan as saved, an edited one as edited, and one edited back by undo as saved again', () => {
    showPlan(plan, file);
    expect(isEdited(useDocument.getState())).toBe(false);
    setBudget(123);
    expect(current().budget.itBudget).toBe(123);
    expect(isEdited(useDocument.getState())).toBe(true);
    undoStep();
    expect(current()).toBe(plan);
    expect(isEdited(useDocument.getState())).toBe(false);
    redoStep();
    expect(current().budget.itBudget).toBe(123);
  });

  it('does not ask about a new plan nobody touched, but does once it was', () => {
    showPlan(plan, null);
    expect(isEdited(useDocument.getState())).toBe(false);
    setBudget(5);
    expect(isEdited(useDocument.getState())).toBe(true);
  });

  it('keeps edits made while saving unsaved', () => {
    showPlan(plan, file);
    setBudget(1);
    const written = current();
    setBudget(2);
    markSaved(written, { ...file, revision: '2' });
    expect(isEdited(useDocument.getState())).toBe(true);
    undoStep();
    expect(isEdited(useDocument.getState())).toBe(false);
  });

  it('merges edits in a row under one key into one step', () => {
    showPlan(plan, file);
    for (const accent of ['#000001', '#000002', '#000003']) {
      edit(
        'Change the accent colour',
        (draft) => {
          draft.report.accent = accent;
        },
        'accent',
      );
    }
    undoStep();
    expect(current()).toBe(plan);
  });

  it('gives the identical document back after any sequence of edits is undone, and redoes it to the same end', () => {
    const step = fc.oneof(
      fc.nat(1e9).map((value) => () => setBudget(value)),
      fc.nat(50).map(
        (index) => () =>
          edit('Delete a threat', (draft) => {
            draft.scenarios.splice(index % Math.max(1, draft.scenarios.length), 1);
          }),
      ),
      fc.string().map(
        (name) => () =>
          edit('Rename a control', (draft) => {
            draft.controls[0].name = name;
          }),
      ),
      fc.nat(9).map(
        (index) => () =>
          edit('Duplicate a commitment', (draft) => {
            const line = draft.budget.commitments[index % draft.budget.commitments.length];
            draft.budget.commitments.push({ ...line, id: `${line.id}-copy` });
          }),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        showPlan(plan, file);
        for (const apply of steps) apply();
        const end = JSON.stringify(current());
        const count = useDocument.getState().history!.past.length;
        for (let i = 0; i < count; i++) undoStep();
        expect(current()).toBe(plan);
        for (let i = 0; i < count; i++) redoStep();
        expect(JSON.stringify(current())).toBe(end);
      }),
      { numRuns: 1000 },
    );
  });
});

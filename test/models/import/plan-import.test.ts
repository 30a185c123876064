import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRows } from '#models/import/apply-rows';
import type { ImportTarget } from '#models/import/fields';
import { type ImportChoices, planImport } from '#models/import/plan-import';
import type { Cell, Sheet } from '#models/import/sheet';
import { editPlan, startHistory, undo } from '#models/plan/history';
import { readPlan } from '#models/plan/parse';
import type { Plan } from '#models/plan/schema';

const plan: Plan = (() => {
  const reading = readPlan({
    format: 'boardcase-plan',
    version: 1,
    name: 'Test',
    currency: 'USD',
    scenarios: [],
    budget: { commitments: [{ id: 'ehr', name: 'Health record', annual: { formula: '2*3' }, note: 'kept' }] },
    records: [{ id: 'patients', name: 'Patients', count: 10, resalePrice: 60, source: 'old' }],
    controls: [{ id: 'edr', name: 'EDR', costs: { oneTime: 5, annual: 7, perUnit: [] }, overlapGroup: 'endpoints' }],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
})();

const sheet = (...rows: Cell[][]): Sheet => ({ name: 'Sheet', rows });
const defaults: ImportChoices = { update: true, totals: false };
const propose = (table: Sheet, target: ImportTarget, choices = defaults) => planImport([table], target, plan, choices);

/** The plan after an import, through the history the app uses. */
function imported(table: Sheet, target: ImportTarget, choices = defaults) {
  const { placed } = propose(table, target, choices);
  const before = startHistory(plan);
  const history = editPlan(before, { name: 'Import' }, (draft) =>
    applyRows(draft as Plan, target, placed, (rows) => `file, row ${rows.join()}`),
  );
  return { history, before };
}

describe('an import', () => {
  it('is one step of undo, and leaves a valid plan', () => {
    const table = sheet(['Control', 'One-time', 'FTE', 'In place', 'NIST'], ['MFA', 10, 0.5, 'yes', 'PR.AA, PR.PS']);
    const { history, before } = imported(table, 'controls');
    expect(history.past).toHaveLength(1);
    expect(undo(history).plan).toBe(before.plan);
    expect(readPlan(structuredClone(history.plan)).ok).toBe(true);
    expect(history.plan.controls[1]).toMatchObject({
      id: 'mfa',
      name: 'MFA',
      existing: true,
      costs: { oneTime: 10, annual: 0, fte: 0.5, source: 'file, row 2' },
      frameworks: { csf: ['PR.AA', 'PR.PS'] },
    });
  });

  it('changes the entry of the same name and keeps what no cell speaks of', () => {
    const { plan: after } = imported(sheet(['Control', 'One-time', 'Annual'], ['edr ', 9, '']), 'controls').history;
    expect(after.controls).toHaveLength(1);
    expect(after.controls[0]).toMatchObject({ id: 'edr', overlapGroup: 'endpoints', costs: { oneTime: 9, annual: 7 } });
  });

  it('adds a second entry of the same name where rows are not to change entries', () => {
    const table = sheet(['Line', 'Annual'], ['Health record', 4]);
    const { budget } = imported(table, 'commitments', { ...defaults, update: false }).history.plan;
    expect(budget.commitments.map(({ id, annual }) => [id, annual])).toEqual([
      ['ehr', { formula: '2*3' }],
      ['health-record', 4],
    ]);
  });

  it('does not leave an old source standing for a new figure', () => {
    const { plan: after } = imported(sheet(['Type', 'Held'], ['Patients', 12]), 'records').history;
    expect(after.records[0]).toMatchObject({ id: 'patients', count: 12, resalePrice: 60, source: 'file, row 2' });
  });

  it('makes a range of three prices, an interval of two, a number of one', () => {
    const table = sheet(
      ['Type', 'Held', 'Low', 'Price', 'High'],
      ['A', 1, 1, 2, 5],
      ['B', 1, 1, '', 5],
      ['C', 1, '', 3, ''],
    );
    const { plan: after } = imported(table, 'records').history;
    expect(after.records.slice(1).map(({ resalePrice }) => resalePrice)).toEqual([
      { kind: 'range', low: 1, likely: 2, high: 5 },
      { kind: 'interval', low: 1, high: 5 },
      3,
    ]);
  });

  it('adds up rows of one name to the cent', () => {
    const table = sheet(['Line', 'Amount'], ['A', '0.10'], ['a', '0.20'], ['B', 1]);
    const { placed, repeated } = propose(table, 'commitments', { ...defaults, addUp: true });
    expect(repeated).toBe(1);
    expect(placed.map(({ row }) => [row.rows, row.values.annual])).toEqual([
      [[2, 3], 0.3],
      [[4], 1],
    ]);
  });

  it.each(['5', '5k', '5 thousand', '5 Tsd.', '5 tausend'])(
    'reads %s under a heading in thousands as 5,000',
    (cell) => {
      const { placed } = propose(sheet(['Line', 'Annual (k$)'], ['A', cell]), 'commitments');
      expect(placed[0].row.values.annual).toBe(5000);
    },
  );

  it('is refused where the plan could not hold the rows', () => {
    const rows = Array.from({ length: 201 }, (_, i): Cell[] => [`Line ${i}`, i]);
    expect(propose(sheet(['Line', 'Amount'], ...rows), 'commitments').tooMany).toBe(true);
  });

  it('says that a mark could be either where nothing shows the custom', () => {
    const table = sheet(['Line', 'Amount'], ['A', '1.250'], ['B', '3']);
    expect(propose(table, 'commitments').markFinding).toEqual({ mark: 'point', evidence: 'assumed', eitherWay: 1 });
    const comma = propose(table, 'commitments', { ...defaults, mark: 'comma' });
    expect(comma.placed[0].row.values.annual).toBe(1250);
  });

  it('takes 1 for all in a column of fractions and for one per cent in a column of per cents', () => {
    const coverage = (...cells: Cell[]) =>
      propose(
        sheet(['Control', 'Coverage'], ...cells.map((cell, i): Cell[] => [`C${i}`, cell])),
        'controls',
      ).placed.map(({ row }) => row.values.coverage);
    expect(coverage(1, 0.5)).toEqual([1, 0.5]);
    expect(coverage(1, 80)).toEqual([0.01, 0.8]);
    expect(coverage({ value: 0.07, mark: '%' }, '12,5 %')).toEqual([0.07, 0.125]);
  });

  it('never loses a row: each goes in, stays out with a reason, or is blank', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.double({ noNaN: true }),
      fc.constantFrom('', 'Total', '$1,000', '5 %', '=1', 'n/a', '1.250,5', '(3)'),
    );
    const table = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(table, fc.constantFrom<ImportTarget>('commitments', 'records', 'controls'), (cells, target) => {
        const full = sheet(['Name', 'Annual', 'Count', 'One-time'], ...cells);
        const { placed, left, headings } = propose(full, target, { ...defaults, headingRow: 0, addUp: false });
        const told = [...placed.flatMap(({ row }) => row.rows), ...left.map(({ row }) => row)].sort((a, b) => a - b);
        const filled = full.rows.flatMap((row, i) =>
          i > headings.row && row.some((one) => String(one).replace(/[\s\u200B\uFEFF]/gu, '') !== '') ? [i + 1] : [],
        );
        expect(told.filter((row) => filled.includes(row))).toEqual(filled);
        const { history } = imported(full, target, { ...defaults, headingRow: 0, addUp: false });
        expect(readPlan(structuredClone(history.plan))).toMatchObject({ ok: true });
      }),
      { numRuns: 100 },
    );
  });
});

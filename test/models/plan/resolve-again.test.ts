import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type Draft, produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '#models/plan/parse';
import { resolvePlan } from '#models/plan/resolve';
import { createPlanResolver } from '#models/plan/resolve-again';
import type { Plan } from '#models/plan/schema';

const file = fileURLToPath(new URL('../../../examples/regional-hospital.boardcase.json', import.meta.url));
const reading = parsePlan(readFileSync(file, 'utf8'));
if (!reading.ok) throw new Error('the example plan is not valid');
const example = reading.plan;

type Edit = (draft: Draft<Plan>) => void;

/** Edits of every kind: within bounds and beyond, of figures that formulas use, and of the plan's shape. */
const edits: Record<string, Edit> = {
  budget: (plan) => {
    plan.budget.itBudget = 17_000_000;
  },
  negativeBudget: (plan) => {
    plan.budget.itBudget = -1;
  },
  budgetByFormula: (plan) => {
    plan.budget.itBudget = { formula: 'employees * 9000' };
  },
  employees: (plan) => {
    plan.organization.employees = 1234;
  },
  employeesInCircles: (plan) => {
    plan.organization.employees = { formula: 'itBudget / 9000' };
  },
  unknownName: (plan) => {
    plan.organization.sites = { formula: 'nowhere * 2' };
  },
  frequency: (plan) => {
    plan.scenarios[1].frequency = { kind: 'range', low: 0.1, likely: 0.2, high: 0.4 };
  },
  reversed: (plan) => {
    plan.scenarios[1].frequency = { kind: 'range', low: 3, likely: 2, high: 1 };
  },
  mend: (plan) => {
    plan.scenarios[1].frequency = 0.3;
  },
  removeScenario: (plan) => void plan.scenarios.splice(3, 1),
  moveScenario: (plan) => void plan.scenarios.unshift(...plan.scenarios.splice(2, 1)),
  addRecords: (plan) =>
    void plan.records.push({ id: `type-${plan.records.length}`, name: '', count: 5, resalePrice: 1 }),
  sameId: (plan) => {
    plan.controls[1].id = plan.controls[0].id;
  },
  noInsurance: (plan) => {
    plan.insurance = null;
  },
  chosen: (plan) => {
    plan.chosenProposal = 'nothing';
  },
  name: (plan) => {
    plan.name = 'Another';
  },
  nameless: (plan) => {
    plan.name = '';
  },
  locale: (plan) => {
    plan.locale = 'de-DE';
  },
  unknownKey: (plan) => void Object.assign(plan, { 'x-mine': { formula: 'nowhere' } }),
};

describe('resolving one version of a plan after the other', () => {
  it('says of each what resolving it alone says, after any edits', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, (chosen) => {
        const resolve = createPlanResolver();
        let plan = example;
        resolve(plan);
        for (const name of chosen) {
          plan = produce(plan, edits[name]);
          expect(resolve(plan)).toEqual(resolvePlan(plan));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('works nothing out again that an edit did not touch', () => {
    const resolve = createPlanResolver();
    const before = resolve(example);
    const after = resolve(produce(example, edits.frequency));
    if (!before.ok || !after.ok) throw new Error('the plans are valid');
    expect(after.resolved.scenarios[1].frequency).toEqual({ kind: 'range', low: 0.1, likely: 0.2, high: 0.4 });
    expect(after.resolved.scenarios[0]).toBe(before.resolved.scenarios[0]);
    expect(after.resolved.controls.every((control, i) => control === before.resolved.controls[i])).toBe(true);
  });

  it('follows a figure into the formulas that use it', () => {
    const resolve = createPlanResolver();
    const scaled = produce(example, (plan) => {
      plan.records[0].count = { formula: 'employees * 100' };
    });
    resolve(scaled);
    const after = resolve(produce(scaled, edits.employees));
    expect(after.ok && after.resolved.records[0].count).toBe(123_400);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlan, readPlan } from '#models/plan/parse';
import { formatPath } from '#models/plan/problem';
import { findReferenceProblems } from '#models/plan/references';
import { resolvePartly } from '#models/plan/resolve-partly';
import { planSchema } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { faultyPlans } from './faulty-plans';
import { file, mistaken } from './mutations';
import { planInput } from './plan-arbitrary';

function open(value: unknown) {
  const opened = openPlan(JSON.stringify(value));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.plan;
}

const saved = (value: unknown): unknown => JSON.parse(serializePlan(open(value)));

/** A list longer than a plan can have is a file that is refused. */
const isOpened = (value: unknown) => openPlan(JSON.stringify(value)).ok;

describe('a plan without mistakes', () => {
  it('opens to the same as it is read', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const written = JSON.parse(JSON.stringify(input));
        const reading = readPlan(written);
        if (!reading.ok) throw new Error('the plan is sound');
        const plan = open(written);
        expect(plan).toEqual(reading.plan);
        expect(resolvePartly(plan)).toMatchObject({ mistakes: [], without: [] });
        expect(resolvePartly(plan).resolved).toEqual(reading.resolved);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a plan with mistakes anywhere', () => {
  it('opens, and is saved as it was written: nothing is lost, and what is saved opens to the same', () => {
    fc.assert(
      fc.property(mistaken.filter(isOpened), (written) => {
        const again = saved(written);
        expect(again).toMatchObject(written as object);
        expect(saved(again)).toEqual(again);
        expect(open(again)).toEqual(open(written));
      }),
      { numRuns: 400 },
    );
  });

  it('has its mistakes told, exactly where it has some, and is worked out as far as it goes', () => {
    fc.assert(
      fc.property(mistaken.filter(isOpened), (written) => {
        const { resolved, mistakes, without } = resolvePartly(open(written));
        expect(mistakes.length === 0).toBe(readPlan(written).ok);
        if (without.length > 0) expect(mistakes.filter(({ weighs }) => weighs)).not.toEqual([]);
        if (resolved === null) throw new Error(`nothing can be worked out: ${JSON.stringify(mistakes)}`);
        expect(planSchema.safeParse(resolved).success).toBe(true);
        expect(findReferenceProblems(resolved).filter(({ ofRule }) => !ofRule)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(faultyPlans)('%s: opens and is saved as it was', (_, value, expected) => {
    const written = JSON.parse(JSON.stringify(value));
    if (!isOpened(written)) return;
    expect(saved(written)).toMatchObject(written);
    expect(resolvePartly(open(written)).mistakes.length).toBeGreaterThan(0);
    expect(expected.length).toBeGreaterThan(0);
  });
});

const at = (paths: readonly (readonly (string | number)[])[]) => paths.map((path) => formatPath(path));

describe('what is left out of the figures', () => {
  const plan = file as { [key: string]: unknown };

  it('is told once, at its cause', () => {
    const organization = { ...(plan.organization as object), employees: { formula: 'employees * 2' } };
    const { mistakes, without } = resolvePartly(open({ ...plan, organization }));
    expect(at(mistakes.map(({ path }) => path))).toEqual(['organization.employees']);
    expect(mistakes[0].message).toMatch(/refers back to itself/);
    expect(without.length).toBeGreaterThan(0);
  });
});

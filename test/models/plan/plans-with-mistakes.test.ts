import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlan, readPlan } from '#models/plan/parse';
import { formatPath } from '#models/plan/problem';
import { findReferenceProblems } from '#models/plan/references';
import { resolvePartly } from '#models/plan/resolve-partly';
import { planSchema } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { isCountedAsUsual } from '#models/plan/units';
import { canKeepStandIn, keepStandIn } from '#models/plan/withheld';
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

interface FrozenPlan {
  organization: Record<string, unknown>;
  budget: Record<string, unknown>;
  records: Record<string, unknown>[];
  scenarios: (Record<string, unknown> & { losses: Record<string, unknown>[] })[];
  controls: (Record<string, unknown> & { costs: Record<string, unknown> })[];
  proposals: { controls: Record<string, unknown>[] }[];
  [key: string]: unknown;
}

/** The frozen plan with mistakes made in it: what is told, what is left out, and what it is resolved to. */
function withMistakes(make: (plan: FrozenPlan) => void) {
  const plan = structuredClone(file) as FrozenPlan;
  make(plan);
  const { resolved, mistakes, without } = resolvePartly(open(plan));
  if (!resolved) throw new Error('nothing can be worked out');
  return { resolved, told: at(mistakes.map(({ path }) => path)), left: at(without), mistakes };
}

describe('what is left out of the figures', () => {
  it('is the threat whose frequency cannot be read, and nothing else', () => {
    const { resolved, told, left } = withMistakes(({ scenarios }) => {
      scenarios[0].frequency = 'often';
      scenarios[1].enabled = true;
    });
    expect(told).toEqual(['scenarios[0].frequency']);
    expect(left).toEqual(['scenarios[0]']);
    expect(resolved.scenarios.map(({ enabled }) => enabled)).toEqual([false, true]);
  });

  it('is the part of a loss alone where it is wrong, the others in their places', () => {
    const { resolved, left } = withMistakes(({ scenarios }) => {
      scenarios[0].losses[0].amount = { kind: 'range', low: 3, likely: 2, high: 1 };
    });
    expect(left).toEqual(['scenarios[0].losses[0]']);
    expect(resolved.scenarios[0].losses.map(({ id, amount }) => [id, amount !== 0])).toEqual([
      ['response', false],
      ['downtime', true],
      ['fine', false],
    ]);
    expect(resolved.scenarios[0].enabled).toBe(true);
  });

  it('is a control whose price cannot be worked out, from every proposal and from what requires it', () => {
    const { resolved, told, left } = withMistakes(({ controls }) => {
      controls[0].costs.annual = 'dear';
    });
    expect(told).toEqual(['controls[0].costs.annual']);
    expect(left).toEqual(['controls[0]']);
    expect(resolved.controls.map(({ id }) => id)).toEqual(['directory', 'passwords']);
    expect(resolved.proposals[0].controls).toEqual([]);
  });

  it('is whatever rests on a figure of the organization, told once at its cause', () => {
    const { told, left, mistakes } = withMistakes(({ organization }) => {
      organization.employees = { formula: 'employees * 2' };
    });
    expect(told).toEqual(['organization.employees']);
    expect(mistakes[0].message).toMatch(/refers back to itself/);
    // By formula: endpoints, the count of staff records and so their threat (off), users of friction.
    expect(at(mistakes[0].follows)).toEqual(expect.arrayContaining(['organization.endpoints', 'records[1].count']));
    // By its price per employee.
    expect(left).toContain('controls[0]');
    expect(left).not.toContain('scenarios[0]');
  });

  it('tells of a circle of two where it begins', () => {
    const { told } = withMistakes(({ organization }) => {
      organization.sites = { formula: 'servers' };
      organization.servers = { formula: 'sites' };
    });
    expect(told).toEqual(['organization.sites']);
  });

  it('is fines by revenue where the revenue is wrong', () => {
    const { left } = withMistakes(({ organization }) => {
      organization.annualRevenue = -5;
    });
    expect(left).toEqual(expect.arrayContaining(['scenarios[0].losses[1]', 'scenarios[0].losses[2]']));
  });

  it('is every threat that exposes records whose number is wrong', () => {
    const { told, left } = withMistakes(({ records }) => {
      records[0].count = 'many';
    });
    expect(told).toEqual(['records[0].count']);
    expect(left).toContain('scenarios[0]');
  });

  it('is nothing for what no figure depends on', () => {
    const { left, mistakes } = withMistakes((plan) => {
      plan.report = { paper: 'A3' };
      plan.scenarios[0].name = 5;
    });
    expect(mistakes.map(({ weighs }) => weighs)).toEqual([false, false]);
    expect(left).toEqual([]);
  });

  it('is no discount rate: the usual one takes its place, and that is told', () => {
    const { left, resolved } = withMistakes(({ budget }) => {
      budget.discountRate = 'low';
    });
    expect(left).toEqual(['budget.discountRate']);
    expect(isCountedAsUsual(['budget', 'discountRate'])).toBe(true);
    expect(resolved.budget.discountRate).toBe(0.08);
  });

  it('is the second of two threats with one id', () => {
    const { told, left, resolved } = withMistakes(({ scenarios }) => {
      scenarios[1].id = 'ransomware';
      scenarios[1].enabled = true;
    });
    expect(told).toContain('scenarios[1].id');
    expect(left).toContain('scenarios[1]');
    expect(new Set(resolved.scenarios.map(({ id }) => id)).size).toBe(2);
  });

  it('is no entry but those that rest on ids where several of one list cannot be read', () => {
    const { told, left, resolved } = withMistakes(({ records }) => {
      records[0].id = 5;
      delete records[1].id;
    });
    expect(told).toEqual(expect.arrayContaining(['records[0].id', 'records[1].id']));
    expect(left).toContain('scenarios[0]');
    expect(new Set(resolved.records.map(({ id }) => id)).size).toBe(2);
  });

  it('is not a proposal that breaks a rule: it is told, and worked out', () => {
    const { told, left, resolved } = withMistakes(({ controls }) => {
      controls[1].existing = false;
    });
    expect(told).toEqual(['proposals[0].controls[0].control']);
    expect(left).toEqual([]);
    expect(resolved.proposals[0].controls).toHaveLength(1);
  });

  it('stands in the plan where placeOf says', () => {
    const plan = structuredClone(file) as FrozenPlan;
    plan.controls[0].costs.annual = 'dear';
    expect(resolvePartly(open(plan)).placeOf(['controls', 0, 'reliability'])).toEqual(['controls', 1, 'reliability']);
  });
});

describe('what stands in for what a file says', () => {
  const drones = { name: 'Drones', frequency: 0.1 };
  const written = { ...(file as object), scenarios: [drones] };

  it('is kept when the user says so', () => {
    const plan = open(written);
    expect(canKeepStandIn(plan, ['scenarios', 0, 'id'])).toBe(true);
    keepStandIn(plan, ['scenarios', 0, 'id']);
    const again = JSON.parse(serializePlan(plan));
    expect(again.scenarios[0]).toMatchObject({ ...drones, id: 'scenarios-1' });
  });

  it('gives way to what the user types, and moves with its entry', () => {
    const plan = open({
      ...written,
      scenarios: [
        { ...drones, frequency: 'rare' },
        { id: 'x', frequency: null },
      ],
    });
    plan.scenarios.reverse();
    plan.scenarios[1].frequency = 0.2;
    expect(JSON.parse(serializePlan(plan)).scenarios).toMatchObject([{ frequency: null }, { frequency: 0.2 }]);
  });

  it('is no number that could be kept in place of an estimate', () => {
    expect(
      canKeepStandIn(open({ ...written, scenarios: [{ ...drones, frequency: 'rare' }] }), [
        'scenarios',
        0,
        'frequency',
      ]),
    ).toBe(false);
  });

  it('keeps a number too large for this computer as the file says it', () => {
    const opened = openPlan(JSON.stringify(written).replace('"frequency":0.1', '"frequency":1e999'));
    if (!opened.ok) throw new Error('the plan opens');
    expect(serializePlan(opened.plan)).toContain('"frequency": 1e999');
  });
});

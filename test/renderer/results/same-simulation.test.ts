import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import { haveSameSimulation } from '../../../renderer/results/same-simulation';

const file = fileURLToPath(new URL('../../../examples/regional-hospital.boardcase.json', import.meta.url));
const reading = parsePlan(readFileSync(file, 'utf8'));
if (!reading.ok) throw new Error('the example plan is not valid');
const plan = { ...reading.resolved, simulation: { ...reading.resolved.simulation, seed: 1, years: 100 } };

type Fields = Record<string, unknown>;

/** Each text and number of a plan: its place, and the plan with another in its stead. */
function* otherPlans(value: unknown, path: string): Generator<{ path: string; key: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) {
    const key = path.split('.').at(-1) ?? '';
    yield { path, key, value: typeof value === 'number' ? value * 1.01 + 0.001 : `${value} too` };
    return;
  }
  for (const [key, part] of Object.entries(value)) yield* otherPlans(part, path === '' ? key : `${path}.${key}`);
}

function withOther(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Fields | unknown[] = Array.isArray(whole) ? [...whole] : { ...(whole as Fields) };
  (copy as Fields)[key] = withOther((whole as Fields)[key], rest, value);
  return copy;
}

const differing = [...otherPlans(plan, '')].map(({ path, value }) => ({
  path,
  other: withOther(plan, path.split('.'), value) as ResolvedPlan,
}));

/** What came of a simulation, without how long it took and what the plan is called. */
const figuresOf = (of: ResolvedPlan) => JSON.stringify({ ...simulateInline(of), timing: null, plan: null });

describe('plans that have the same simulation', () => {
  it('have the same figures, wherever one of their texts or numbers differs', () => {
    const same = differing.filter(({ other }) => haveSameSimulation(plan, other));
    expect(same.length).toBeGreaterThan(100);
    const figures = figuresOf(plan);
    // Each simulated: all of them would take long, and lists repeat the same fields.
    const fields = new Map(same.map((one) => [one.path.replace(/\..*\./, ' … '), one]));
    for (const [field, { other }] of fields) expect(figuresOf(other), field).toBe(figures);
  });

  it('are never told from others by what changes the figures', () => {
    for (const path of [
      'scenarios.0.frequency.high',
      'budget.discountRate',
      'budget.horizonYears',
      'simulation.seed',
    ]) {
      const { other } = differing.find((one) => one.path === path) ?? { other: plan };
      expect(haveSameSimulation(plan, other), path).toBe(false);
    }
    expect(haveSameSimulation(plan, { ...plan, scenarios: plan.scenarios.slice(1) })).toBe(false);
    expect(haveSameSimulation(plan, { ...plan, scenarios: [] })).toBe(false);
  });

  it('are told by what their words say alone', () => {
    const other = { ...plan, name: 'Another', report: { ...plan.report, preparedBy: 'IT' } };
    expect(haveSameSimulation(plan, other)).toBe(true);
  });
});

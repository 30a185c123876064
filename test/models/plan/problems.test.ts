import { describe, expect, it } from 'vitest';
import { parsePlan, readPlan } from '#models/plan/parse';
import { control, faultyPlans, loss, plan, proposal, withScenario } from './faulty-plans';

function problemsOf(value: unknown): string[] {
  const reading = readPlan(value);
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('problems of a plan, in words', () => {
  it('has none to tell of a plan with the required fields only', () => {
    expect(problemsOf(plan)).toEqual([]);
  });

  it.each(faultyPlans)('%s', (_, value, expected) => {
    expect(problemsOf(value)).toEqual(expected);
  });

  it('accepts a requirement that is in place already', () => {
    const controls = [control('a', { requires: ['b'] }), control('b', { existing: true })];
    expect(problemsOf({ ...plan, controls, proposals: [proposal('a')] })).toEqual([]);
  });

  it('tells every problem at once, and no more than a hundred', () => {
    expect(problemsOf({ ...plan, name: 5, currency: 'x', scenarios: 0 })).toHaveLength(3);
    const amounts = [{ formula: 'x' }, { kind: 'range', low: 3, likely: 2, high: { formula: '1' } }];
    const losses = amounts.map((amount, i) => ({ ...loss, id: `loss-${i}`, amount }));
    expect(problemsOf(withScenario({ losses }))).toEqual([
      expect.stringMatching(/losses\[0\]\.amount\.formula: uses "x"/),
      expect.stringMatching(/losses\[1\]\.amount: needs low ≤ likely ≤ high \(got 3, 2, 1\)/),
    ]);
    const many = problemsOf({ ...plan, scenarios: Array.from({ length: 150 }, () => ({})) });
    expect(many).toHaveLength(101);
    expect(many[100]).toBe('plan: has 200 more problems');
  });
});

describe('the text of a plan file', () => {
  const text = JSON.stringify(plan);
  const problemOf = (written: string) => {
    const reading = parsePlan(written);
    return reading.ok ? 'read' : reading.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
  };

  it('may begin with a byte order mark and repeat a key', () => {
    expect(problemOf(`\uFEFF${text}`)).toBe('read');
    expect(parsePlan(text.replace('"name":"Plan"', '"name":"First","name":"Second"'))).toMatchObject({
      ok: true,
      plan: { name: 'Second' },
    });
  });

  it('is refused in words where it is no plan', () => {
    expect(problemOf('')).toMatch(/^plan: the file is empty/);
    expect(problemOf(' \n ')).toMatch(/^plan: the file is empty/);
    expect(problemOf(text.slice(0, -20))).toMatch(
      /^plan: is not JSON: line 1, column \d+: the text ends too early; it seems to have been cut off$/,
    );
    expect(problemOf(text.replace('0.1', '1e999'))).toBe('scenarios[0].frequency: must be a finite number');
    expect(problemOf(text.replace('0.1', `${'['.repeat(50_000)}${']'.repeat(50_000)}`))).toMatch(
      /nested deeper than 60 levels/,
    );
    expect(problemOf(`${text.slice(0, -1)},"x":"${'a'.repeat(20_000_000)}"}`)).toMatch(
      /longer than 20,000,000 characters/,
    );
  });

  it('takes keys such as __proto__ and constructor without harm', () => {
    const hostile = text
      .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      .replace('"losses"', '"__proto__":{"polluted":1},"losses"');
    const reading = parsePlan(hostile);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(reading.plan).not.toHaveProperty('polluted');
    expect(reading.resolved.scenarios[0]).not.toHaveProperty('polluted');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan, readPlan } from '#models/plan/parse';
import { referenceById } from '#models/reference/lookup';
import { sourceRegister } from '#models/report/source-register';

function planOf(fields: object) {
  const reading = readPlan({
    format: 'boardcase-plan',
    version: 1,
    name: 'P',
    currency: 'USD',
    scenarios: [],
    ...fields,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

/** Every `source` of a JSON text, by a search that knows nothing of plans. */
const writtenSources = (json: string) => new Set([...json.matchAll(/"source":\s*"([^"]+)"/g)].map(([, id]) => id));

describe('the register of sources', () => {
  it('has every source that the example names, each with a place', () => {
    const json = readFileSync('examples/regional-hospital.boardcase.json', 'utf8');
    const reading = parsePlan(json);
    if (!reading.ok) throw new Error('The example does not open.');
    const register = sourceRegister(reading.plan);
    const known = new Map(register.sources.map((entry) => [entry.source, entry]));
    for (const source of writtenSources(json)) expect(known.get(source)?.uses.length, source).toBeGreaterThan(0);
    for (const { source, figure } of register.sources) expect(figure).toBe(referenceById(source) ?? null);
  });

  it('says where: the threat and the part of it, once, with the remark', () => {
    const plan = planOf({
      scenarios: [
        {
          id: 'r',
          name: 'Ransomware',
          frequency: 1,
          losses: [
            { id: 'a', name: 'Downtime', form: 'productivity', source: 'our log', note: 'three outages' },
            { id: 'b', name: 'Letters', form: 'response', amount: { kind: 'constant', value: 2, source: 'our log' } },
          ],
        },
      ],
      controls: [{ id: 'c', name: 'Backup', effects: [{ scenario: 'r', frequency: 0.2, source: 'our log' }] }],
    });
    const own = sourceRegister(plan).sources.find(({ source }) => source === 'our log');
    expect(own?.figure).toBeNull();
    expect(own?.uses).toEqual([
      { room: 'scenarios', id: 'r', name: 'Ransomware', part: 'Downtime', note: 'three outages' },
      { room: 'scenarios', id: 'r', name: 'Ransomware', part: 'Letters', note: null },
      { room: 'controls', id: 'c', name: 'Backup', part: 'Ransomware', note: null },
    ]);
  });

  it('lists remarks without a source as assumptions, and only those', () => {
    const plan = planOf({
      budget: {
        itBudget: { formula: '2 + 2', note: 'a guess' },
        itGrowth: { formula: '0.01', source: 's', note: 'read' },
      },
    });
    const { assumptions } = sourceRegister(plan);
    expect(assumptions.map(({ note, uses }) => [note, uses[0].room])).toEqual([['a guess', 'budget']]);
  });

  it('brings the legal sources of a penalty rule', () => {
    const loss = { id: 'p', form: 'fines', basis: 'penalty', rule: 'gdpr', severity: 1 };
    const plan = planOf({ scenarios: [{ id: 's', frequency: 1, losses: [loss] }] });
    const uses = sourceRegister(plan).sources.find(({ source }) => source === 'E-gdpr-cap')?.uses;
    expect(uses).toMatchObject([{ room: 'scenarios', id: 's', part: 'p' }]);
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '#models/plan/parse';
import { planSchema } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { schemaFields } from './schema-fields';

const text = readFileSync(fileURLToPath(new URL('frozen/plan-v1.boardcase.json', import.meta.url)), 'utf8');
const file: unknown = JSON.parse(text);

function fileFields(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fileFields(item, place));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [`${place}.${name}`, ...fileFields(part, `${place}.${name}`)]);
}

/** What may be said of any figure of where it comes from, and the figure that it replaced with the same. */
const saidOfFigure = /\.(?:source|link|date|note|checked|replaced(?:\..+)?)$/;

/** Below a number: any of the kinds of estimate, each with its own source, note and mark, may stand in any place. */
const estimateParts = ['formula', 'value', 'likely', 'low', 'p50', 'p90', 'p95', 'mu', 'sigma', 'lower', 'upper'];
const insideEstimate = /\.(?:formula|kind|value|low|likely|high|p50|p90|p95|mu|sigma|lower|upper)$/;

describe('the frozen plan of version 1', () => {
  it('uses every field there is, and every kind of estimate somewhere', () => {
    const used = new Set(fileFields(file));
    const numbers = new Set(
      schemaFields(planSchema)
        .filter((field) => insideEstimate.test(field))
        .map((field) => field.replace(insideEstimate, '')),
    );
    const missing = schemaFields(planSchema)
      .filter((field) => !insideEstimate.test(field))
      .filter((field) => !(saidOfFigure.test(field) && numbers.has(field.replace(saidOfFigure, ''))))
      .filter(
        (field) => !used.has(field) && !used.has(field.replace(/^\.report\.sections\./, '.report.sections.decision.')),
      );
    expect(missing).toEqual([]);
    for (const part of [...estimateParts, 'checked'])
      expect([...used].filter((field) => field.endsWith(`.${part}`))).not.toEqual([]);
  });

  it('reads, and saving loses nothing of it', () => {
    const reading = parsePlan(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(JSON.parse(serializePlan(reading.plan))).toMatchObject(file as object);
  });

  it('means what it meant', () => {
    const reading = parsePlan(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { resolved } = reading;
    expect(resolved.organization.endpoints).toBe(3000);
    expect(resolved.budget.amortizationYears).toBe(3);
    expect(resolved.records[1]).toMatchObject({ count: 2400, name: '', resalePrice: 0 });
    expect(resolved.scenarios[0].losses[1].amount).toBeCloseTo(9360.730593607306, 9);
    expect(resolved.scenarios[0].losses[2]).toMatchObject({ basis: 'penalty', quantity: 1, amount: 0 });
    expect(resolved.scenarios[1]).toMatchObject({ susceptibility: 1, recordsExposed: { count: { upper: 422_400 } } });
    expect(resolved.scenarios[1].losses[2]).toMatchObject({ order: 'primary', probability: 1, basis: 'event' });
    expect(resolved.drivers[1]).toMatchObject({ enabled: false, exposure: 45 });
    expect(resolved.controls[0].costs.frictionUsers).toBe(1920);
    expect(resolved.controls[2]).toMatchObject({
      existing: false,
      mustHave: false,
      coverage: [1],
      reliability: 1,
      overlapGroup: null,
    });
    expect(resolved.proposals[1]).toMatchObject({ controls: [], insurance: false });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, readPlan } from '#models/plan/parse';
import { serializePlan } from '#models/plan/serialize';
import { planInput } from './plan-arbitrary';

function read(value: unknown) {
  const reading = readPlan(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const holdsFormula = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('formula' in value && typeof value.formula === 'string') || Object.values(value).some(holdsFormula));

describe('saving and opening a plan', () => {
  it('gives the same plan, to the byte', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const { plan, resolved } = read(input);
        const text = serializePlan(plan);
        const again = parsePlan(text);
        if (!again.ok) throw new Error(JSON.stringify(again.problems));
        expect(again.plan).toEqual(plan);
        expect(again.resolved).toEqual(resolved);
        expect(serializePlan(again.plan)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps everything that was written, known or not', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        // JSON has neither undefined nor -0, so what a file can hold is compared.
        const written = JSON.parse(JSON.stringify(input));
        expect(JSON.parse(serializePlan(read(written).plan))).toMatchObject(written);
      }),
      { numRuns: 200 },
    );
  });

  it('resolves every formula to a number', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const { scenarios, controls, records, budget, organization } = read(input).resolved;
        const known = scenarios.map(({ frequency, susceptibility, losses, recordsExposed }) => ({
          frequency,
          susceptibility,
          losses,
          recordsExposed,
        }));
        expect(holdsFormula([known, controls, records, budget, organization])).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a formula under a key it does not know as it is', () => {
    const extra = { nested: { formula: 'this is not arithmetic(' } };
    const { plan, resolved } = read({
      format: 'boardcase-plan',
      version: 1,
      name: 'n',
      currency: 'USD',
      scenarios: [],
      future: extra,
    });
    expect(plan.future).toEqual(extra);
    expect(resolved.future).toEqual(extra);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { readPlan } from '#models/plan/parse';
import { planInput } from '../models/plan/plan-arbitrary';

/** Places of numbers that are none, such as `.baseline.quantiles.p95`. */
function notFinite(value: unknown, place = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${place}.${key}`));
}

describe('any valid plan', () => {
  it('simulates to finite numbers', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const reading = readPlan(input);
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        expect(notFinite(simulateInline(reading.resolved, { years: 100 }))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

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
  it('simulates to finite numbers, in a time that its size explains', () => {
    fc.assert(
      fc.property(planInput, (input) => {
        const reading = readPlan(input);
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        const started = performance.now();
        expect(notFinite(simulateInline(reading.resolved, { years: 100 }))).toEqual([]);
        expect(performance.now() - started).toBeLessThan(5000);
      }),
      { numRuns: 120 },
    );
  });
});

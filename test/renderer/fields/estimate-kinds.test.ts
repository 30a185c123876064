import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolvedEstimate } from '../../../models/plan/resolved';
import { asKind, shortened, writtenOut } from '../../../renderer/fields/estimate-kinds';
import { estimateProblem } from '../../../renderer/fields/estimate-problem';
import { estimateShape } from '../../../renderer/fields/estimate-shape';
import { text as en } from '../../../renderer/text/en';

const kinds = ['constant', 'range', 'interval', 'quantiles'] as const;

describe('estimates in the field', () => {
  it('can be said in any kind without breaking its rules, shares staying within 100 %', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.constantFrom(...kinds),
        fc.constantFrom(...kinds),
        (a, b, c, first, second) => {
          const [low, likely, high] = [a, b, c].sort((x, y) => x - y);
          let estimate = writtenOut({ kind: 'range', low, likely, high });
          for (const kind of [first, second]) {
            estimate = asKind(estimate, kind, estimateShape(estimate as ResolvedEstimate, 1), 1);
            expect(estimateProblem(estimate as ResolvedEstimate, String, en)).toBeNull();
            for (const value of Object.values(estimate)) {
              if (typeof value === 'number') expect(value).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
    );
  });

  it('keeps source and note through every kind, and drops the wrapping of a bare number', () => {
    const estimate = writtenOut({ kind: 'interval', low: 1, high: 10, source: 'S', note: 'N' });
    const shape = estimateShape(estimate as ResolvedEstimate);
    for (const kind of kinds) expect(asKind(estimate, kind, shape)).toMatchObject({ source: 'S', note: 'N' });
    expect(shortened({ kind: 'constant', value: 5 })).toBe(5);
    expect(shortened({ kind: 'constant', value: 5, note: 'N' })).toEqual({ kind: 'constant', value: 5, note: 'N' });
  });

  it('shows the mean and 90 % range of the distributions as the books have them', () => {
    // PERT(0, 1, 4): mean (0 + 4 + 4)/6. Interval 1..100: ln-symmetric, mean exp(σ²/2) × 10 with σ = ln 100 / 3.2897.
    expect(estimateShape({ kind: 'range', low: 0, likely: 1, high: 4 }).mean).toBeCloseTo(8 / 6, 10);
    const interval = estimateShape({ kind: 'interval', low: 1, high: 100 });
    expect(interval.low).toBeCloseTo(1, 6);
    expect(interval.high).toBeCloseTo(100, 4);
    expect(interval.mean).toBeCloseTo(10 * Math.exp((Math.log(100) / 3.2897072539) ** 2 / 2), 4);
    expect(estimateShape(7)).toMatchObject({ mean: 7, low: 7, high: 7, curve: null });
  });

  it('says in words why numbers do not go together', () => {
    expect(estimateProblem({ kind: 'range', low: 12, likely: 4, high: 1 }, String, en)).toContain('(got 12, 4, 1)');
    expect(estimateProblem({ kind: 'interval', low: 0, high: 4 }, String, en)).not.toBeNull();
    expect(estimateProblem({ kind: 'interval', low: 5, high: 4 }, String, en)).toContain('(got 5, 4)');
  });
});

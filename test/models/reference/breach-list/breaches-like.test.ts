import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachesLike, percentileOfSize } from '#models/reference/breach-list/breaches-like';

const all = breachesLike({})!;

describe('breaches like this one', () => {
  it('gives the percentiles published for the list', () => {
    const observed = Object.fromEntries(all.percentiles.map((x) => [x.p, x.observed]));
    // Median 3,630, p90 85,534, p95 269,818, p99 1.74 million, by interpolation between order statistics.
    expect(observed[0.5]).toBe(3630);
    expect(observed[0.9] / 85_534).toBeCloseTo(1, 2);
    expect(observed[0.95] / 269_818).toBeCloseTo(1, 2);
    expect(observed[0.99] / 1.74e6).toBeCloseTo(1, 2);
  });

  it('places a size among them', () => {
    expect(percentileOfSize(all, 499)).toBe(0);
    expect(percentileOfSize(all, 3630)).toBeGreaterThanOrEqual(0.5);
    expect(percentileOfSize(all, 3629)).toBeLessThan(0.5);
    expect(percentileOfSize(all, 1e9)).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), (size) => {
        const count = all.sizes.filter((x) => x <= size).length;
        expect(percentileOfSize(all, size)).toBe(count / all.count);
      }),
      { numRuns: 50 },
    );
  });

  it('knows when there is nothing like it', () => {
    expect(breachesLike({ years: [1990, 1991] })).toBeNull();
    const few = breachesLike({ kinds: ['clearingHouse'] })!;
    expect(few.fit).toBeNull();
    expect(few.fitHolds).toBe(false);
  });

  it('counts placeholder sizes', () => {
    expect(all.placeholderShare).toBe(107 / 5907);
    expect(breachesLike({ years: [2023, 2023] })!.placeholderShare).toBe(23 / 748);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRateOfReturn } from '#models/finance/irr';
import { noReturn } from '#models/finance/no-return';

/** Σ coefficient · x^power of a product of factors, constants first. */
const product = (factors: readonly number[][]): number[] =>
  factors.reduce(
    (all, factor) => {
      const next = new Array<number>(all.length + factor.length - 1).fill(0);
      for (const [i, a] of all.entries()) for (const [j, b] of factor.entries()) next[i + j] += a * b;
      return next;
    },
    [1],
  );

/** x = q/p, which is the rate p/q − 1, as the factor q − p·x; and factors that are nil at no x above 0. */
const rate = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
const nowhere = fc
  .oneof(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => [a, b]),
    // b² < 4ac.
    fc.tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: -7, max: 7 }), fc.integer({ min: 4, max: 9 })),
  )
  .map((factor) => [...factor]);

describe('the internal rate of return', () => {
  it('of flows that turn three times is found where it is the only one', () => {
    const found = findRateOfReturn([-2000, 999, -1500, 2599, 2599, 2601]);
    // 50-digit arithmetic.
    expect(found.irr).toBeCloseTo(0.4111042959067498, 12);
  });

  it('is shown where exactly one fits, whatever else the flows do', () => {
    let only = 0;
    fc.assert(
      fc.property(
        fc.array(rate, { maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
        fc.array(nowhere, { maxLength: 2 }),
        (rates, repeats, others) => {
          const factors = rates.flatMap(([p, q], i) => Array.from({ length: repeats[i] }, () => [q, -p]));
          const flows = product([...factors, ...others]).map((flow) => -flow);
          if (flows.length > 11) return;
          const different = [...new Set(rates.map(([p, q]) => p / q - 1))];
          const found = findRateOfReturn(flows);
          if (different.length === 1) {
            only++;
            expect(found.irr).not.toBeNull();
            expect(Math.abs((found.irr ?? 0) - different[0])).toBeLessThan(1e-9 * (1 + Math.abs(different[0])));
          } else {
            const irrReason = different.length === 0 ? noReturn.noRate : noReturn.severalRates;
            expect(found).toEqual({ irr: null, irrReason });
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(only).toBeGreaterThan(200);
  });

  it('of two rates closer than a rounding is still not one', () => {
    // (x − 1)² − 2⁻⁴⁰, and then exactly (x − 1)².
    expect(findRateOfReturn([-(1 - 2 ** -40), 2, -1])).toMatchObject({ irrReason: noReturn.severalRates });
    expect(findRateOfReturn([-1, 2, -1]).irr).toBeCloseTo(0, 12);
    expect(findRateOfReturn([-(1 + 2 ** -40), 2, -1])).toMatchObject({ irrReason: noReturn.noRate });
  });

  it('of flows that begin with a gain is that of a loan, and none', () => {
    expect(findRateOfReturn([100, -40, -42])).toEqual({ irr: null, irrReason: noReturn.turned });
    expect(findRateOfReturn([0, 100, -300, 250])).toEqual({ irr: null, irrReason: noReturn.turned });
  });

  it('takes amounts of any size', () => {
    const flows = [-2000, 999, -1500, 2599, 2599, 2601];
    for (const scale of [1e-300, 1e-9, 1e12, 1e300])
      expect(findRateOfReturn(flows.map((flow) => flow * scale)).irr).toBeCloseTo(0.41110429590675, 9);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossStatistics } from '#models/finance/loss-statistics';
import { lossHistogram, orderStatistics } from '#models/simulation/loss-histogram';
import { pathSample, quantileRank } from '#models/simulation/path-sample';
import { roomWith } from '#models/simulation/sample-room';

const loss = fc.oneof(
  fc.constant(0),
  fc.constantFrom(1000, 2000, 1024, 4096),
  fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
);
const samples = fc.array(loss, { minLength: 1, maxLength: 400 }).map((values) => Float64Array.from(values));

test('order statistics equal those of the sorted sample', () => {
  fc.assert(
    fc.property(samples, fc.array(fc.nat(399), { minLength: 1, maxLength: 8 }), (values, picks) => {
      const sorted = values.slice().sort();
      const ranks = picks.map((pick) => pick % values.length);
      const room = roomWith(values);
      const thresholds = [-1, 0, 1000, 1024, 1500, sorted[0], sorted[sorted.length - 1], 1e13];
      const histogram = lossHistogram(room, values.length);
      const found = orderStatistics(room, histogram, ranks, ranks[0], thresholds);
      expect(found.values).toEqual(ranks.map((rank) => sorted[rank]));
      const above = Array.from(sorted).filter((x) => x > sorted[ranks[0]]);
      expect(found.countAbove).toBe(above.length);
      expect(found.above).toEqual(thresholds.map((x) => values.filter((value) => value > x).length));
      const mean = values.reduce((sum, x) => sum + x / values.length, 0);
      expect(Math.abs(histogram.mean - mean)).toBeLessThanOrEqual(1e-12 * mean);
      const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      expect(Math.abs(histogram.squares - squares)).toBeLessThanOrEqual(1e-9 * squares + 1e-12 * mean * mean);
      expect(found.sumAbove).toBeCloseTo(
        above.reduce((sum, x) => sum + x, 0),
        0,
      );
    }),
  );
});

test('quantiles are the smallest x with F(x) ≥ p, exceedance is strict, the tail mean is that of the worst 5 %', () => {
  fc.assert(
    fc.property(samples, (values) => {
      const n = values.length;
      const sorted = Array.from(values).sort((a, b) => a - b);
      const statistics = lossStatistics(roomWith(values), n);
      for (const [name, p] of [
        ['p50', 0.5],
        ['p90', 0.9],
        ['p95', 0.95],
        ['p99', 0.99],
        ['p999', 0.999],
      ] as const) {
        const q = statistics.quantiles[name];
        expect(sorted.filter((x) => x <= q).length / n).toBeGreaterThanOrEqual(p - 1e-9);
        expect(sorted.filter((x) => x < q).length / n).toBeLessThan(p);
        const [low, high] = statistics.quantileIntervals[name];
        expect(low).toBeLessThanOrEqual(q);
        expect(high).toBeGreaterThanOrEqual(q);
      }
      for (const point of statistics.exceedance) {
        expect(point.probability).toBe(sorted.filter((x) => x > point.loss).length / n);
      }
      expect(statistics.probabilityOfLoss).toBe(values.filter((x) => x > 0).length / n);
      // The worst 5 % by hand: whole years from the top, then the fraction of the next.
      let left = 0.05 * n;
      let sum = 0;
      for (let i = n - 1; left > 1e-12; i--) {
        const take = Math.min(1, left);
        sum += take * sorted[i];
        left -= take;
      }
      const worst = sum / (0.05 * n);
      expect(Math.abs(statistics.tailMean95 - worst)).toBeLessThanOrEqual(1e-9 * worst);
    }),
    { numRuns: 200 },
  );
});

test('a sample of paths, of either sign, answers as the sorted values do', () => {
  // Adding zero leaves no −0, which sorting tells from 0 and money does not.
  const value = fc.oneof(fc.constantFrom(-5, 0, 5), fc.double({ min: -1e9, max: 1e9, noNaN: true })).map((x) => x + 0);
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 300 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, p) => {
        const values = Float64Array.from(list);
        const sorted = values.slice().sort();
        const n = values.length;
        const sample = pathSample(values);
        expect(sample.mean()).toBe(values.reduce((sum, x) => sum + x, 0) / n);
        expect(sample.quantile(p)).toBe(sorted[quantileRank(p, n)]);
        for (const x of [...list.slice(0, 3), -5, 0, 5]) {
          expect(sample.shareAbove(x)).toBe(list.filter((y) => y > x).length / n);
          expect(sample.shareFrom(x)).toBe(list.filter((y) => y >= x).length / n);
        }
      },
    ),
  );
});

test('ranks of round probabilities do not slip by one', () => {
  expect(quantileRank(0.99, 100_000)).toBe(98_999);
  expect(quantileRank(0.95, 20)).toBe(18);
  expect(quantileRank(0.5, 1)).toBe(0);
});

test('the 95 % interval of a quantile covers it about 95 times in 100', () => {
  // Uniform samples from a fixed sequence: the interval of p90 should cover 0.9.
  let state = 12345;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let covered = 0;
  for (let round = 0; round < 400; round++) {
    const [low, high] = lossStatistics(roomWith(Float64Array.from({ length: 2000 }, uniform)), 2000).quantileIntervals
      .p90;
    if (low <= 0.9 && high >= 0.9) covered++;
  }
  expect(covered).toBeGreaterThan(366);
  expect(covered).toBeLessThan(396);
});

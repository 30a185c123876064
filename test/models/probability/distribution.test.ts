import { describe, expect, test } from 'vitest';
import type { ResolvedEstimate } from '#models/plan/resolved';
import {
  cdf,
  type Distribution,
  distributionOf,
  distributionWithin,
  meanOf,
  rawMoment,
  tailQuantiles,
} from '#models/probability/distribution';
import { normalTail, upperNormalQuantile } from '#models/probability/normal';
import { expectation, nodesOf } from '#models/probability/quadrature';
import { columnMemory } from '#models/simulation/column-memory';
import { createDrawRegistry } from '#models/simulation/draw-registry';
import { loadDraws } from '#models/simulation/draws';

const draws = 1_000_000;

/** A million draws as the engine makes them. */
function sample(d: Distribution, seed: number): Float64Array {
  const registry = createDrawRegistry();
  const index = registry.add(d);
  const memory = columnMemory();
  const quantity = loadDraws(memory, registry.finish())(index);
  const [state, words, column] = [64, 4 * draws, 8 * draws].map(memory.take);
  memory.run.openStream(state, seed, 0, 0);
  memory.run.drawColumn(quantity, 1, state, words, column, draws);
  return memory.doubles(column, draws).slice();
}

/** Mean, variance and third central moment of a sample, each with its own standard error from the sample. */
function sampleMoments(values: Float64Array, centre: number) {
  const sums = new Float64Array(7);
  for (const value of values) {
    let power = 1;
    for (let k = 1; k <= 6; k++) {
      power *= value - centre;
      sums[k] += power;
    }
  }
  const moment = (k: number) => {
    const mean = sums[k] / draws;
    return { mean, error: Math.sqrt((sums[2 * k] / draws - mean ** 2) / draws) };
  };
  return { first: moment(1), second: moment(2), third: moment(3) };
}

/** Share of an ascending sample at or below x. */
function shareUpTo(ascending: Float64Array, x: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low / ascending.length;
}

const estimates: [string, ResolvedEstimate, number?][] = [
  ['symmetric PERT', { kind: 'range', low: 2, likely: 6, high: 10 }],
  ['PERT with its mode at the low end', { kind: 'range', low: 0, likely: 0, high: 10 }],
  ['PERT with its mode at the high end', { kind: 'range', low: 0, likely: 10, high: 10 }],
  ['skewed PERT', { kind: 'range', low: 2000, likely: 8000, high: 30000 }],
  ['PERT cut at a limit', { kind: 'range', low: 2, likely: 6, high: 10 }, 7],
  ['lognormal by interval', { kind: 'interval', low: 1e5, high: 1e6 }],
  ['lognormal by median and p95', { kind: 'quantiles', p50: 100, p95: 250 }],
  ['lognormal cut at 1', { kind: 'interval', low: 0.2, high: 1.5 }, 1],
  ['left-truncated lognormal', { kind: 'truncatedLognormal', mu: 1, sigma: 0.8, lower: 5 }],
  [
    'doubly truncated lognormal cut at a limit',
    { kind: 'truncatedLognormal', mu: 7.5, sigma: 2.8, lower: 500, upper: 1e6 },
    2e5,
  ],
];

const distributions: [string, Distribution, number?][] = [
  ...estimates.map(([name, estimate, most]): [string, Distribution, number?] => [
    name,
    distributionOf(estimate, most),
    most,
  ]),
  ['logit-normal by interval', distributionWithin({ kind: 'interval', low: 0.02, high: 0.7 }, 1)],
  ['logit-normal of hours', distributionWithin({ kind: 'interval', low: 24, high: 2000 }, 8760)],
];

describe.each(distributions)('%s', (_, d, most) => {
  test('a million draws have its mean, variance, skew and tails', () => {
    const mean = meanOf(d);
    const variance = rawMoment(d, 2) - mean ** 2;
    const third = expectation(nodesOf(d), (x) => (x - mean) ** 3);
    const values = sample(d, 11);
    const moments = sampleMoments(values, mean);
    const ascending = values.sort();
    expect(Math.abs(moments.first.mean)).toBeLessThan(4 * moments.first.error);
    expect(Math.abs(moments.second.mean - variance)).toBeLessThan(4 * moments.second.error);
    expect(Math.abs(moments.third.mean - third)).toBeLessThan(4 * moments.third.error + 1e-3 * Math.abs(third));
    for (const tail of [0.5, 0.25, 0.1, 0.05, 0.01, 0.001, 0.0001]) {
      const [lower] = tailQuantiles(d, [tail], false);
      const [upper] = tailQuantiles(d, [tail], true);
      const error = 4 * Math.sqrt((tail * (1 - tail)) / draws) + 1e-6;
      const below = shareUpTo(ascending, lower);
      const above = 1 - shareUpTo(ascending, upper);
      if (cdf(d, lower) < 1) expect(Math.abs(below - cdf(d, lower))).toBeLessThan(error);
      expect(Math.abs(above - (1 - cdf(d, upper)))).toBeLessThan(error);
    }
  });

  test('its quantiles invert its distribution function, and quadrature gives its moments', () => {
    for (const tail of [0.4, 0.1, 0.003, 1e-5]) {
      const [lower] = tailQuantiles(d, [tail], false);
      const [upper] = tailQuantiles(d, [tail], true);
      if (lower < (most ?? Number.POSITIVE_INFINITY)) expect(cdf(d, lower) / tail).toBeCloseTo(1, 8);
      if (upper < (most ?? Number.POSITIVE_INFINITY)) expect((1 - cdf(d, upper)) / tail).toBeCloseTo(1, 6);
    }
    // A cut bends the quantile function within a panel: three digits there.
    expect(expectation(nodesOf(d), (x) => x) / meanOf(d)).toBeCloseTo(1, most ? 2.9 : 4);
    expect(expectation(nodesOf(d), (x) => x * x) / rawMoment(d, 2)).toBeCloseTo(1, most ? 2.4 : 3);
  });
});

test('a symmetric PERT has variance (high − low)²/28 and is no uniform', () => {
  const d = distributionOf({ kind: 'range', low: 2, likely: 6, high: 10 });
  const values = sample(d, 3);
  expect(rawMoment(d, 2) - meanOf(d) ** 2).toBeCloseTo(64 / 28, 12);
  const { second } = sampleMoments(values, 6);
  expect(Math.abs(second.mean - 64 / 28)).toBeLessThan(4 * second.error);
});

test('worked examples: PERT means and lognormals from published calculators', () => {
  expect(meanOf(distributionOf({ kind: 'range', low: 2000, likely: 8000, high: 30000 }))).toBeCloseTo(10666.67, 2);
  expect(0.1 * meanOf(distributionOf({ kind: 'interval', low: 100000, high: 1000000 }))).toBeCloseTo(40400.12826945, 6);
  expect(distributionOf({ kind: 'quantiles', p50: 1.3e6, p90: 7.4e6 })).toMatchObject({
    sigma: expect.closeTo(1.357, 3),
  });
});

test('equal bounds are a constant', () => {
  expect(distributionOf({ kind: 'range', low: 3, likely: 3, high: 3 })).toEqual({ kind: 'constant', value: 3 });
  expect(distributionOf({ kind: 'interval', low: 3, high: 3 })).toEqual({ kind: 'constant', value: 3 });
});

test('a limit at or below a range is a constant, one above it changes nothing', () => {
  const range = { kind: 'range', low: 2, likely: 6, high: 10 } as const;
  expect(distributionOf(range, 2)).toEqual({ kind: 'constant', value: 2 });
  expect(distributionOf(range, 1)).toEqual({ kind: 'constant', value: 1 });
  expect(distributionOf(range, 10)).toEqual(distributionOf(range));
});

test('a truncated lognormal far from its bulk lies at the bound that is nearer to it', () => {
  const at = (bounds: { lower?: number; upper?: number }, most?: number) =>
    distributionOf({ kind: 'truncatedLognormal', mu: 8, sigma: 0.1, ...bounds }, most);
  expect(at({ lower: 1e9, upper: 1e10 })).toEqual({ kind: 'constant', value: 1e9 });
  expect(at({ lower: 1e9 }, 500)).toEqual({ kind: 'constant', value: 500 });
  expect(at({ lower: 1, upper: 10 })).toEqual({ kind: 'constant', value: 10 });
  // Far out, but still to be computed: between exp(8 + 2.8) and the quantile next to it.
  const mean = meanOf(at({ lower: 50_000 }));
  expect(mean).toBeGreaterThan(50_000);
  expect(mean).toBeLessThan(50_300);
});

test('the normal quantile inverts the normal tail, and both have their tabulated values', () => {
  expect(upperNormalQuantile(0.05)).toBeCloseTo(1.6448536269514722, 13);
  expect(upperNormalQuantile(0.1)).toBeCloseTo(1.2815515655446004, 13);
  expect(upperNormalQuantile(1e-9)).toBeCloseTo(5.997807015007687, 10);
  expect(normalTail(5) / 2.866515718791939e-7).toBeCloseTo(1, 10);
  for (const p of [0.49, 0.2, 0.07, 1e-3, 1e-8, 1e-15])
    expect(normalTail(upperNormalQuantile(p)) / p).toBeCloseTo(1, 10);
});

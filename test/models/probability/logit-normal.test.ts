import { describe, expect, test } from 'vitest';
import { hoursOfYear, mostProbable } from '#models/plan/natural-end';
import { cdf, distributionOf, distributionWithin, rawMoment, tailQuantiles } from '#models/probability/distribution';
import { expectation, nodesOf } from '#models/probability/quadrature';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { baselineMoments } from '#models/simulation/moments';
import { rateMoments } from '#models/threats/frequency';
import { planOf } from '../simulation/plans';

const interval = (low: number, high: number) => ({ kind: 'interval', low, high }) as const;

/** Low, high, end, limit, and E[min(X, limit)], E[min(X, limit)²] by mpmath's quadrature at 30 digits. */
const moments: [number, number, number, number | null, number, number][] = [
  [0.2, 0.8, 1, null, 0.5, 0.2835969471911557],
  [0.01, 0.3, 1, null, 0.09544106007047078, 0.01899406011422691],
  [0.001, 0.999, 1, 0.6, 0.359788433745027, 0.1957791419451786],
  [8, 240, 8760, null, 74.651995262555, 15243.7229114722],
  [12, 4000, 8760, 2000, 620.9611975056691, 871646.0245710426],
  [1e-9, 0.9, 1, null, 0.0990551891272058, 0.0748559952715143],
];

describe.each(moments)('from %d to %d of at most %d', (low, high, end, limit, mean, square) => {
  const d = distributionWithin(interval(low, high), end);

  test('what was stated are exactly the 5th and 95th percentile, and nothing lies beyond the end', () => {
    expect(tailQuantiles(d, [0.05], false)[0] / low).toBeCloseTo(1, 12);
    expect(tailQuantiles(d, [0.05], true)[0] / high).toBeCloseTo(1, 12);
    expect(cdf(d, low)).toBeCloseTo(0.05, 12);
    expect(cdf(d, high)).toBeCloseTo(0.95, 12);
    expect(tailQuantiles(d, [2 ** -32], true)[0]).toBeLessThanOrEqual(end);
    expect(cdf(d, end)).toBe(1);
  });

  test('its moments, also below a limit', () => {
    const limited = limit === null || d.kind === 'constant' ? d : { ...d, most: limit };
    expect(rawMoment(limited, 1) / mean).toBeCloseTo(1, 11);
    expect(rawMoment(limited, 2) / square).toBeCloseTo(1, 11);
    if (limit === null) expect(expectation(nodesOf(d), (x) => x) / mean).toBeCloseTo(1, 3.8);
  });
});

test('median and percentile are met as well, by the 90th too', () => {
  const d95 = distributionWithin({ kind: 'quantiles', p50: 0.1, p95: 0.7 }, 1);
  expect(cdf(d95, 0.1)).toBeCloseTo(0.5, 12);
  expect(cdf(d95, 0.7)).toBeCloseTo(0.95, 12);
  expect(cdf(distributionWithin({ kind: 'quantiles', p50: 0.1, p90: 0.7 }, 1), 0.7)).toBeCloseTo(0.9, 12);
});

test('one that says so is the lognormal, cut; so is one that reaches the end, where no other has these percentiles', () => {
  const named = { ...interval(0.2, 0.8), shape: 'lognormal' } as const;
  expect(distributionWithin(named, 1)).toEqual(distributionOf(interval(0.2, 0.8), 1));
  expect(distributionWithin(interval(0.2, 1), 1)).toEqual(distributionOf(interval(0.2, 1), 1));
  const range = { kind: 'range', low: 0, likely: 0.5, high: 1 } as const;
  expect(distributionWithin(range, 1)).toEqual(distributionOf(range, 1));
});

/** A plan whose every bounded estimate is an interval. */
const bounded = (shape: object) =>
  planOf({
    version: 2,
    scenarios: [
      {
        id: 's',
        frequency: { annualProbability: { ...interval(0.02, 0.5), ...shape } },
        susceptibility: { ...interval(0.3, 0.9), ...shape },
        losses: [
          {
            id: 'down',
            form: 'productivity',
            basis: 'hour',
            probability: { ...interval(0.1, 0.6), ...shape },
            quantity: { ...interval(12, 4000), ...shape },
            amount: 100,
          },
        ],
      },
    ],
  });

test('closed form and exact grid take the bounded shape of probability, susceptibility, chance and hours', () => {
  const plan = bounded({});
  const within = (low: number, high: number, end: number) => rawMoment(distributionWithin(interval(low, high), end), 1);
  // E[−ln(1 − p)] of the logit-normal below 0.999999 from 0.02 to 0.5, by mpmath.
  const mean = 0.21524257712469 * within(0.3, 0.9, 1) * within(0.1, 0.6, 1) * within(12, 4000, hoursOfYear) * 100;
  expect(baselineMoments(plan).meanAnnualLoss / mean).toBeCloseTo(1, 5);
  const exact = exactAggregate(plan);
  expect('refused' in exact ? exact.refused : exact.meanAnnualLoss / mean).toBeCloseTo(1, 3);
  expect(baselineMoments(bounded({ shape: 'lognormal' })).meanAnnualLoss / mean).toBeGreaterThan(1.3);
});

/** Low, high of a stated annual probability, and E[−ln(1 − min(p, 0.999999))] of the cut lognormal, by mpmath. */
test.each([
  [0.02, 0.5, 0.31624777811522],
  [0.1, 0.9, 0.97263117927533],
  [0.3, 0.95, 1.3779438841699],
])('a lognormal probability from %d to %d has its rate without error at the cut', (low, high, rate) => {
  const { mean } = rateMoments({
    estimate: distributionOf(interval(low, high), mostProbable),
    isProbability: true,
    commonCause: 0,
    susceptibility: { kind: 'constant', value: 1 },
    factor: 1,
    uncertain: [],
    perPath: false,
  });
  expect(mean / rate).toBeCloseTo(1, 4.7);
});

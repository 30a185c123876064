import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { baselineMoments } from '#models/simulation/moments';
import { probabilityAt, risingProbability } from '#models/threats/rising-probability';
import { planOf } from './plans';

const interval = { low: 500, high: 200_000 };
const draw = {
  kind: 'lognormal',
  mu: Math.log(interval.low * interval.high) / 2,
  sigma: Math.log(interval.high / interval.low) / (2 * 1.6448536269514722),
  most: Number.POSITIVE_INFINITY,
} as const;
const shape = { at: 22_000, slope: 2 };

/** E[g(R)] of the records, by the trapezium rule over a normal number. */
function overRecords(g: (records: number) => number): number {
  let [sum, mass] = [0, 0];
  for (let z = -10; z <= 10; z += 1 / 256) {
    const weight = Math.exp((-z * z) / 2);
    sum += weight * g(Math.exp(draw.mu + draw.sigma * z));
    mass += weight;
  }
  return sum / mass;
}
const logistic = (records: number) => 1 / (1 + (records / shape.at) ** -shape.slope);

describe('a probability that rises with the records exposed', () => {
  test('is the logistic function of their logarithm where that has the mean asked for', () => {
    const rising = risingProbability({ ...shape, mean: overRecords(logistic) }, draw, 1)!;
    expect(rising.power).toBeCloseTo(1, 4);
    for (const records of [100, 5000, 22_000, 100_000, 1e6])
      expect(probabilityAt(rising, records)).toBeCloseTo(logistic(records), 4);
    expect(probabilityAt(rising, 0)).toBe(0);
  });

  test('has the mean asked for, and rises', () => {
    for (const mean of [0.02, 0.25, 0.9]) {
      const rising = risingProbability({ ...shape, mean }, draw, 1)!;
      expect(overRecords((records) => probabilityAt(rising, records))).toBeCloseTo(mean, 4);
      const along = [1, 100, 5000, 22_000, 100_000, 1e6].map((records) => probabilityAt(rising, records));
      expect(along).toEqual([...along].sort((a, b) => a - b));
    }
  });

  test('is what the page on the plan file says of its example', () => {
    const rising = risingProbability({ ...shape, mean: 0.2 }, draw, 1)!;
    expect(rising.power).toBeCloseTo(0.334, 3);
    for (const [records, p] of [
      [1000, 0.0007],
      [22_000, 0.206],
      [200_000, 0.772],
    ])
      expect(Math.abs(probabilityAt(rising, records) / p - 1)).toBeLessThan(0.02);
  });

  test('is the mean in every incident where the records are certain', () => {
    expect(risingProbability({ ...shape, mean: 0.3 }, { kind: 'constant', value: 900 }, 1)).toBeNull();
  });
});

const probability = { logistic: { ...shape, mean: 0.2 } };
const planWith = (...losses: object[]) => planOver({ kind: 'interval', ...interval }, losses);
const planOver = (count: object, losses: object[]) =>
  planOf({
    version: 2,
    scenarios: [{ id: 's', frequency: 1.2, recordsExposed: { types: [], count }, losses }],
  });
const settlement = { id: 'settlement', form: 'fines', basis: 'record', amount: 3, probability };

describe('what follows the records', () => {
  test('costs as much on average for a fixed sum, and more for what is paid per record', () => {
    const p = (records: number) => probabilityAt(risingProbability(probability.logistic, draw, 1)!, records);
    const defence = { id: 'defence', form: 'fines', amount: 90_000, probability };
    const { byScenario, meanAnnualLoss, standardDeviation } = baselineMoments(planWith(defence, settlement));
    const paid = overRecords((records) => p(records) * 3 * records);
    expect(paid).toBeGreaterThan(2 * 0.2 * overRecords((records) => 3 * records));
    expect(byScenario[0].meanSeverity / (0.2 * 90_000 + paid)).toBeCloseTo(1, 4);
    // Var[S] = λ E[X²], X the sum of both, each by itself given the records.
    const square = overRecords(
      (records) => p(records) * (90_000 ** 2 + 9 * records * records) + 2 * p(records) ** 2 * 90_000 * 3 * records,
    );
    expect(standardDeviation / Math.sqrt(1.2 * square)).toBeCloseTo(1, 4);
    const { baseline } = simulateInline(planWith(defence, settlement), { years: 400_000 });
    expect(Math.abs(baseline.simulatedMean - meanAnnualLoss)).toBeLessThan(4 * baseline.standardError);
  });

  test('has an exact distribution where no other part depends on the records', () => {
    const plan = planWith(settlement);
    const exact = exactAggregate(plan);
    if ('refused' in exact) throw new Error(exact.refused);
    const { baseline, analytic } = simulateInline(plan, { years: 1_000_000 });
    expect(exact.meanAnnualLoss / analytic.meanAnnualLoss).toBeCloseTo(1, 3);
    for (const name of ['p90', 'p95', 'p99'] as const)
      expect(Math.abs(baseline.quantiles[name] / exact.quantiles[name] - 1)).toBeLessThan(0.01);
    expect(Math.abs(exact.probabilityOfLoss - (1 - Math.exp(-0.24)))).toBeLessThan(1e-5);
    expect(
      exactAggregate(planWith(settlement, { id: 'notice', form: 'response', basis: 'record', amount: 2 })),
    ).toEqual({
      refused: 'Scenario "s": several parts of its loss depend on the same uncertain number of records.',
    });
  });

  test('goes with the other parts also where it is a penalty with a limit on the year', () => {
    const penalty = { id: 'fine', form: 'fines', basis: 'penalty', rule: 'hipaa-tier-2', severity: 1, probability };
    const bounded = { kind: 'range', low: 0, likely: 10_000, high: 200_000 };
    const plan = planOver(bounded, [penalty, { id: 'notice', form: 'response', basis: 'record', amount: 2 }]);
    const { standardDeviation } = baselineMoments(plan);
    const { baseline } = simulateInline(plan, { years: 1_000_000 });
    expect(baseline.standardDeviation / standardDeviation).toBeCloseTo(1, 2);
  });
});

test('a scenario that exposes no records has no such probability, and is told so', () => {
  expect(() =>
    planOf({ version: 2, scenarios: [{ id: 's', frequency: 1, losses: [{ ...settlement, amount: 1 }] }] }),
  ).toThrow('rises with the records that an incident exposes');
});

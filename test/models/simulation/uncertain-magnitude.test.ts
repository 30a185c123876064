import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { baselineMoments } from '#models/simulation/moments';
import { planOf, simpleScenario } from './plans';

/** Makes incidents as many times as dear as its strength says: all of the organisation is exposed, none of the others. */
const driver = (scenario: string, strength: object) => ({
  id: `on ${scenario}`,
  enabled: true,
  exposure: 1,
  neutral: 0,
  effects: [{ scenario, on: 'magnitude' as const, strength: strength as never }],
});

/** A PERT of mean 2 and variance 4 × the variance of Beta(3, 3), 1/28. */
const strength = { kind: 'range', low: 1, likely: 2, high: 3 };
const spread = 1 / 7;

describe('a driver of magnitude whose strength is not known', () => {
  const two = (on: string, simulation: object = { unknownFrequencies: 'perPath' }) =>
    planOf({
      scenarios: [simpleScenario('a', 2, 100), simpleScenario('b', 0.5, 300)],
      drivers: [driver(on, strength)],
      simulation,
    });

  test('is one truth of the path: the deviation has λE[F²]x² + λ²Var[F]x², and what threats share', () => {
    // Incidents apart: 2·100²·(4 + 1/7) and 0.5·300²; of the truth: (2·100)²/7; of both: (2·100 + 0.5·300)²/7.
    const alone = 2 * 100 ** 2 * (4 + spread) + (2 * 100) ** 2 * spread;
    const own = baselineMoments(two('a'));
    expect(own.meanAnnualLoss).toBeCloseTo(2 * 200 + 0.5 * 300, 6);
    expect(own.standardDeviation ** 2 / (alone + 0.5 * 300 ** 2)).toBeCloseTo(1, 5);
    const both = baselineMoments(two('*'));
    const apart = (2 * 100 ** 2 + 0.5 * 300 ** 2) * (4 + spread);
    expect(both.standardDeviation ** 2 / (apart + (2 * 100 + 0.5 * 300) ** 2 * spread)).toBeCloseTo(1, 5);
  });

  test('counts with its mean where frequencies are drawn each year', () => {
    const { standardDeviation } = baselineMoments(two('a', { unknownFrequencies: 'perYear' }));
    expect(standardDeviation ** 2).toBeCloseTo(2 * 200 ** 2 + 0.5 * 300 ** 2, 6);
  });

  test.each([
    ['one threat', 'a', 0],
    ['all threats', '*', 0],
    ['all threats, with bad years in common', '*', 0.3],
  ])('has the closed form’s mean and deviation in a million years, caps and yearly caps among them: %s', (_, on, v) => {
    const plan = planOf({
      simulation: { unknownFrequencies: 'perPath' },
      commonCause: { variance: v },
      drivers: [driver(on, strength), driver('b', { kind: 'range', low: 1, likely: 1, high: 4 })],
      scenarios: [
        {
          ...simpleScenario('a', 1.5, { kind: 'range', low: 50, likely: 100, high: 400 }),
          losses: [
            { id: 'x', form: 'response', amount: { kind: 'range', low: 50, likely: 100, high: 400 }, cap: 300 },
            { id: 'y', form: 'fines', amount: { kind: 'range', low: 0, likely: 20, high: 90 } },
          ],
        },
        simpleScenario('b', { kind: 'range', low: 0.1, likely: 0.4, high: 1.5 } as never, 300),
        {
          ...simpleScenario('c', 0.4, 1),
          losses: [{ id: 'z', form: 'fines', basis: 'penalty', rule: 'hipaa-tier-1', severity: 0.02 }],
        },
      ],
    });
    const { baseline, analytic } = simulateInline(plan, { years: 1_000_000 });
    expect(Math.abs(baseline.simulatedMean - analytic.meanAnnualLoss)).toBeLessThan(4 * baseline.standardError);
    expect(baseline.standardDeviation / analytic.standardDeviation).toBeCloseTo(1, 2);
  });

  test('has no exact distribution, and the program says why', () => {
    expect(exactAggregate(two('a'))).toMatchObject({ refused: expect.stringContaining('how much dearer') });
  });
});

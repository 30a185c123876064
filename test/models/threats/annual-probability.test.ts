import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { readPlan } from '#models/plan/parse';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { baselineMoments } from '#models/simulation/moments';
import { probabilityOfRate, rateOfProbability } from '#models/threats/annual-probability';
import { mulberry32 } from '../../support/mulberry32';
import { pathsOf } from '../reference-model/paths';
import { type PlanFields, planOf } from '../simulation/plans';

const planWith = (p: number, variance: number, more: PlanFields = {}) =>
  planOf({
    commonCause: { variance },
    scenarios: [{ id: 's', frequency: { annualProbability: p }, losses: [{ id: 'l', form: 'response', amount: 100 }] }],
    ...more,
  });

const years = 200_000;

describe.each([0, 0.2, 1, 5])('with a common cause of variance %d', (variance) => {
  test.each([0.02, 0.5, 0.7])('a stated probability of %d is that of a year with an event', (p) => {
    const plan = planWith(p, variance);
    const { baseline } = simulateInline(plan, { seed: 3, years });
    expect(Math.abs(baseline.probabilityOfLoss - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / years));
    const exact = exactAggregate(plan);
    expect('refused' in exact ? exact.refused : exact.probabilityOfLoss).toBeCloseTo(p, 9);
    // Mean of a negative binomial with that probability of none: ((1 − p)^−v − 1)/v.
    const mean = 100 * (variance > 0 ? ((1 - p) ** -variance - 1) / variance : -Math.log(1 - p));
    expect(baselineMoments(plan).meanAnnualLoss / mean).toBeCloseTo(1, 9);
    expect(Math.abs(baseline.meanAnnualLoss - mean)).toBeLessThan(4 * baseline.standardError);
  });
});

test('the plain simulator agrees where the probability itself is uncertain', () => {
  const frequency = { annualProbability: { kind: 'range', low: 0.05, likely: 0.3, high: 0.8 } };
  const plan = planWith(0, 2, {
    scenarios: [
      {
        id: 's',
        frequency,
        susceptibility: { kind: 'range', low: 0.2, likely: 0.5, high: 1 },
        losses: [{ id: 'l', form: 'response', amount: 100 }],
      },
    ],
  });
  const { baseline } = simulateInline(plan, { seed: 3, years });
  const next = pathsOf(plan, mulberry32(7));
  const plain = Array.from({ length: 60_000 }, () => next().gross[0]);
  const mean = plain.reduce((sum, x) => sum + x, 0) / plain.length;
  const deviation = Math.sqrt(plain.reduce((sum, x) => sum + (x - mean) ** 2, 0) / plain.length);
  expect(Math.abs(baseline.meanAnnualLoss - mean)).toBeLessThan((4 * deviation) / Math.sqrt(plain.length));
  expect(Math.abs(baselineMoments(plan).meanAnnualLoss - mean)).toBeLessThan((4 * deviation) / Math.sqrt(plain.length));
});

test('a rate and its probability lead back to each other', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 0.99, noNaN: true }),
      fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 1.5, noNaN: true })),
      (p, v) => {
        expect(probabilityOfRate(rateOfProbability(p, v), v) / p).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('a probability that no rate can reach is named, and counts as the most events there may be', () => {
  const plan = {
    format: 'boardcase-plan',
    version: 1,
    name: 'n',
    currency: 'USD',
    commonCause: { variance: 20 },
    scenarios: [{ id: 's', frequency: { annualProbability: 0.9 } }],
  };
  const reading = readPlan(plan);
  expect(reading).toMatchObject({
    ok: true,
    notices: [
      {
        path: 'scenarios[0].frequency.annualProbability',
        message: expect.stringMatching(/^0\.9 would take more than 10,000/),
      },
    ],
  });
  expect(rateOfProbability(0.9, 20)).toBe(10_000);
  expect(readPlan({ ...plan, commonCause: { variance: 1 } })).toMatchObject({ ok: true, notices: [] });
});

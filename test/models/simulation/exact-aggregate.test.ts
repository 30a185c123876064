import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { aggregateMasses } from '#models/simulation/aggregate-transform';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { panjerNegativeBinomial, panjerPoisson, roundedLognormal, spreadQuantile } from './panjer';
import { fullPlan, planOf, simpleScenario, tenScenarioPlan } from './plans';

type Quantile = 'p50' | 'p90' | 'p95' | 'p99';
const levels: [Quantile, number][] = [
  ['p50', 0.5],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
];

function exactOf(plan: ReturnType<typeof planOf>, points?: number) {
  const exact = exactAggregate(plan, points);
  if ('refused' in exact) throw new Error(exact.refused);
  return exact;
}

const lognormal = (id: string, rate: unknown, low: number, high: number) =>
  simpleScenario(id, rate, { kind: 'interval', low, high });

describe('within 0.2 % of Panjer’s recursion', () => {
  const steps = 16_000;

  test('three Poisson scenarios', () => {
    const rows: [number, number, number][] = [
      [1.5, 5e3, 8e4],
      [0.5, 2e4, 1e5],
      [0.8, 1e4, 6e4],
    ];
    const h = 50;
    const rate = rows.reduce((sum, row) => sum + row[0], 0);
    const severity = new Float64Array(steps);
    for (const [frequency, low, high] of rows) {
      roundedLognormal(low, high, h, steps).forEach((mass, k) => {
        severity[k] += (frequency / rate) * mass;
      });
    }
    const witness = panjerPoisson(rate, severity);
    const exact = exactOf(planOf({ scenarios: rows.map(([f, low, high], i) => lognormal(`s${i}`, f, low, high)) }));
    for (const [name, p] of levels) expect(exact.quantiles[name] / spreadQuantile(witness, h, p)).toBeCloseTo(1, 2.7);
    expect(exact.probabilityOfLoss).toBeCloseTo(1 - Math.exp(-rate), 12);
    expect(exact.error).toBeLessThan(1e-4);
  });

  test('a common cause makes counts negative binomial', () => {
    const h = 40;
    const witness = panjerNegativeBinomial(2, 0.7, roundedLognormal(5e3, 6e4, h, steps));
    const exact = exactOf(planOf({ commonCause: { variance: 0.7 }, scenarios: [lognormal('a', 2, 5e3, 6e4)] }));
    for (const [name, p] of levels) expect(exact.quantiles[name] / spreadQuantile(witness, h, p)).toBeCloseTo(1, 2.7);
    expect(exact.probabilityOfLoss).toBeCloseTo(1 - (1 + 2 * 0.7) ** (-1 / 0.7), 12);
  });

  test('an uncertain rate is a mixture of Poisson counts', () => {
    const n = 2500;
    const h = 150;
    const severity = roundedLognormal(5e3, 6e4, h, n);
    // PERT(0.5, 1, 2.5) has α = 2, β = 4 on [0.5, 2.5]: density 20 x (1−x)³, by Simpson's rule.
    const nodes = 41;
    const witness = new Float64Array(n);
    for (let i = 0; i < nodes; i++) {
      const x = i / (nodes - 1);
      const weight = (20 * x * (1 - x) ** 3 * (i % 2 === 1 ? 4 : 2)) / (3 * (nodes - 1));
      if (weight === 0) continue;
      panjerPoisson(0.5 + 2 * x, severity).forEach((mass, k) => {
        witness[k] += weight * mass;
      });
    }
    const rate = { kind: 'range', low: 0.5, likely: 1, high: 2.5 };
    const exact = exactOf(planOf({ scenarios: [lognormal('a', rate, 5e3, 6e4)] }));
    for (const [name, p] of levels) expect(exact.quantiles[name] / spreadQuantile(witness, h, p)).toBeCloseTo(1, 2.7);
  });
});

test('a compound Poisson from a textbook, exactly and simulated', () => {
  // Bowers, Gerber, Hickman, Jones and Nesbitt, Actuarial Mathematics (2nd ed.), chapter 12: λ = 0.8, claims of 1, 2
  // and 3 with probability 0.25, 0.375 and 0.375. Here as three scenarios, each with its share of the rate.
  const published = [0.449329, 0.089866, 0.143785, 0.162358, 0.049905, 0.04736, 0.030923];
  const plan = planOf({
    scenarios: [simpleScenario('one', 0.2, 1000), simpleScenario('two', 0.3, 2000), simpleScenario('three', 0.3, 3000)],
    budget: { riskAppetite: published.map((_, k) => ({ probability: 0.5, loss: 1000 * k })) },
  });
  const { appetite } = simulateInline(plan, { years: 1_000_000 }).baseline;
  let upTo = 0;
  published.forEach((mass, k) => {
    upTo += mass;
    const error = Math.sqrt((upTo * (1 - upTo)) / 1e6);
    expect(Math.abs(appetite[k].probability - (1 - upTo))).toBeLessThan(4 * error + 1e-6);
  });
  const exact = exactOf(plan);
  expect(exact.probabilityOfLoss).toBeCloseTo(1 - published[0], 6);
  expect(exact.meanAnnualLoss).toBeCloseTo(1700, 8);
  expect(exact.quantiles.p50 / 1000).toBeCloseTo(1, 2);
  expect(exact.quantiles.p90 / 5000).toBeCloseTo(1, 2);
});

test('counts of any distribution: the transform gives a textbook’s table', () => {
  // Bowers et al., Actuarial Mathematics (2nd ed.), example 12.2.2; the table as printed, with R's actuar, in Avanzi's
  // course "Topics in Insurance, Risk, and Finance" (2023), module 1.
  const published = [0.1, 0.15, 0.22, 0.215, 0.164, 0.095, 0.0408, 0.0126, 0.0024, 0.0002];
  const at = Float64Array.of(1, 2, 3);
  const severity = { from: at, to: at, mass: Float64Array.of(0.5, 0.4, 0.1) };
  const probabilities = Float64Array.of(0.1, 0.3, 0.4, 0.2);
  const scenario = { counts: { probabilities }, meanCount: 1.7, parts: [{ chance: 1, pieces: severity }] };
  const masses = aggregateMasses([scenario], 0, 1, 32);
  for (const [k, mass] of masses.entries()) expect(mass).toBeCloseTo(published[k] ?? 0, 9);
  expect(masses.reduce((mean, mass, k) => mean + k * mass, 0)).toBeCloseTo(2.72, 9);
});

test('a common cause of variance 1 and a constant loss is a geometric distribution', () => {
  // N | G ~ Poisson(λG) with G exponential: P(N > k) = (λ/(1+λ))^(k+1).
  const plan = planOf({
    commonCause: { variance: 1 },
    scenarios: [simpleScenario('a', 1.5, 1000)],
    budget: { riskAppetite: [0, 1, 2, 5, 9].map((k) => ({ probability: 0.5, loss: 1000 * k })) },
  });
  const { appetite } = simulateInline(plan, { years: 400_000 }).baseline;
  for (const { loss, probability } of appetite) {
    const p = 0.6 ** (loss / 1000 + 1);
    expect(Math.abs(probability - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 400_000));
  }
});

test('the ten scenarios: simulated quantiles within 1 % of the exact ones at a million years, means within 3 errors', () => {
  const plan = tenScenarioPlan();
  const exact = exactOf(plan);
  const { baseline, analytic } = simulateInline(plan, { years: 1_000_000, seed: 1 });
  for (const [name] of levels)
    expect(Math.abs(baseline.quantiles[name] / exact.quantiles[name] - 1)).toBeLessThan(0.01);
  expect(Math.abs(baseline.meanAnnualLoss - analytic.meanAnnualLoss)).toBeLessThan(3 * baseline.standardError);
  expect(exact.meanAnnualLoss / analytic.meanAnnualLoss).toBeCloseTo(1, 6);
  expect(Math.abs(baseline.probabilityOfLoss - exact.probabilityOfLoss)).toBeLessThan(2e-4);
  for (const { loss, probability } of baseline.exceedance.filter((point) => point.probability > 0.001)) {
    expect(loss).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(baseline.probabilityOfLoss);
  }
});

test('parts with a chance, hours, records and yearly insurance agree with simulation', () => {
  const plan = planOf({
    records: [{ id: 'r', count: 10_000 }],
    scenarios: [
      {
        id: 'a',
        frequency: { kind: 'interval', low: 0.2, high: 1.5 },
        recordsExposed: { types: ['r'], share: { kind: 'range', low: 0, likely: 0.1, high: 0.5 } },
        losses: [
          { id: 'x', form: 'response', amount: { kind: 'interval', low: 1e4, high: 9e4 } },
          {
            id: 'y',
            form: 'productivity',
            basis: 'hour',
            quantity: { kind: 'range', low: 2, likely: 10, high: 60 },
            amount: 800,
          },
          {
            id: 'z',
            form: 'fines',
            probability: 0.3,
            basis: 'record',
            amount: { kind: 'range', low: 1, likely: 4, high: 20 },
            cap: 30_000,
          },
        ],
      },
    ],
    controls: [
      { id: 'c', existing: true, effects: [{ scenario: 'a', frequency: 0.3, magnitude: { productivity: 0.5 } }] },
    ],
    insurance: { basis: 'annual', retention: 50_000, limit: 100_000, coinsurance: 0.8, premium: 0, existing: true },
  });
  const exact = exactOf(plan);
  const { baseline } = simulateInline(plan, { years: 400_000 });
  expect(Math.abs(exact.meanAnnualLoss - baseline.meanAnnualLoss)).toBeLessThan(4 * baseline.standardError);
  expect(Math.abs(exact.probabilityOfLoss - baseline.probabilityOfLoss)).toBeLessThan(0.003);
  for (const [name] of levels) {
    const [low, high] = baseline.quantileIntervals[name];
    expect(exact.quantiles[name]).toBeGreaterThanOrEqual(low * 0.99);
    expect(exact.quantiles[name]).toBeLessThanOrEqual(high * 1.01);
  }
});

const range = (low: number, likely: number, high: number) => ({ kind: 'range', low, likely, high });
const held = (types: object) => ({ types: ['r'], ...types });

test.each<[string, object, object]>([
  ['of a fixed amount', { basis: 'record', amount: 6.5 }, held({ share: range(0, 0.02, 0.4) })],
  ['of a narrow amount', { basis: 'record', amount: range(6.4, 6.5, 6.6) }, held({ share: range(0, 0.02, 0.4) })],
  ['at most all that are held', { basis: 'record', amount: 2 }, held({ count: range(0, 9000, 30_000) })],
  ['of hours at a fixed price', { basis: 'hour', quantity: range(8, 72, 500), amount: 22_000 }, held({ share: 0 })],
  [
    'of a penalty',
    { basis: 'penalty', rule: 'ocr-settlement', severity: range(0, 0.2, 1), quantity: 0.5 },
    held({ share: 0 }),
  ],
])('an uncertain number %s is spread as finely as an uncertain amount', (_, part, recordsExposed) => {
  const losses = [{ id: 'x', form: 'response', ...part }];
  const plan = planOf({
    records: [{ id: 'r', count: 10_000 }],
    scenarios: [{ id: 'a', frequency: 1, recordsExposed, losses }],
  });
  const exact = exactOf(plan);
  const { baseline } = simulateInline(plan, { years: 400_000 });
  for (const [name] of levels) {
    const [low, high] = baseline.quantileIntervals[name];
    expect(exact.quantiles[name], name).toBeGreaterThanOrEqual(low * 0.998);
    expect(exact.quantiles[name], name).toBeLessThanOrEqual(high * 1.002);
  }
});

test('a year whose whole loss the insurer pays is a year without a loss', () => {
  const insurance = { basis: 'annual', retention: 0, limit: 150, coinsurance: 1, existing: true };
  // One incident of 100 is paid in full; from two on a loss remains: 1 − e⁻¹(1 + 1).
  expect(exactOf(planOf({ insurance, scenarios: [simpleScenario('a', 1, 100)] })).probabilityOfLoss).toBeCloseTo(
    1 - 2 * Math.exp(-1),
    4,
  );
  const plan = planOf({
    insurance: { ...insurance, limit: 60_000 },
    scenarios: [lognormal('a', 1, 1e4, 9e4), lognormal('b', 0.4, 2e4, 2e5)],
  });
  const { baseline } = simulateInline(plan, { years: 400_000 });
  expect(Math.abs(exactOf(plan).probabilityOfLoss - baseline.probabilityOfLoss)).toBeLessThan(0.003);
});

test('refused with a reason where its assumptions fail', () => {
  expect(exactAggregate(fullPlan())).toEqual({ refused: expect.stringContaining('uncertain') });
  const perEvent = { basis: 'event', retention: 0, limit: 1, coinsurance: 1, premium: 0, existing: true } as const;
  expect(exactAggregate(planOf({ scenarios: [simpleScenario('a', 1, 5)], insurance: perEvent }))).toEqual({
    refused: expect.stringContaining('per event'),
  });
});

import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { baselineMoments } from '#models/simulation/moments';
import { fullPlan, type PlanFields, planOf, simpleScenario, tenScenarioPlan } from './plans';

test('worked examples: yearly loss from a 90 % interval', () => {
  // riskquant's README and unit tests (Netflix, Apache-2.0).
  const of = (frequency: number, low: number, high: number) =>
    baselineMoments(planOf({ scenarios: [simpleScenario('a', frequency, { kind: 'interval', low, high })] }))
      .meanAnnualLoss;
  expect(of(0.1, 100_000, 1_000_000)).toBeCloseTo(40400.12826945731, 6);
  expect(of(0.1, 1, 10)).toBeCloseTo(0.4040012826945727, 12);
  expect(of(3, 1, 10)).toBeCloseTo(12.12003848083718, 11);
});

test('worked examples: risk = frequency × magnitude, frequency = threat events × susceptibility', () => {
  // pyfair's documentation, "Calculation Details".
  const of = (frequency: unknown, susceptibility: unknown, amount: number) =>
    baselineMoments(planOf({ scenarios: [{ ...simpleScenario('a', frequency, amount), susceptibility }] }));
  expect(of(100, 1, 1000).meanAnnualLoss).toBe(100_000);
  expect(of(200, 1, 3000).meanAnnualLoss).toBe(600_000);
  expect(of(0.5, 0.5, 1).byScenario[0].meanFrequency).toBe(0.25);
  expect(of(200, 0.25, 1).byScenario[0].meanFrequency).toBe(50);
});

test('worked example: incidence to Poisson rate', () => {
  for (const [share, rate] of [
    [0.14, 0.151],
    [0.59, 0.892],
    [0.67, 1.109],
    [0.74, 1.347],
  ]) {
    const plan = planOf({ scenarios: [simpleScenario('a', { annualProbability: share }, 1)] });
    expect(baselineMoments(plan).byScenario[0].meanFrequency).toBeCloseTo(rate, 3);
  }
});

test('worked example: layered controls multiply', () => {
  // FAIR-CAM Knowledge Base, resistance measurement: 0.47 × 0.15 × 0.30 × 0.40 = 0.0085.
  const plan = planOf({
    scenarios: [simpleScenario('a', 1, 1000)],
    controls: [0.53, 0.85, 0.7, 0.6].map((frequency, i) => ({
      id: `c${i}`,
      existing: true,
      effects: [{ scenario: 'a', frequency }],
    })),
  });
  expect(baselineMoments(plan).byScenario[0].meanFrequency).toBeCloseTo(0.00846, 10);
  expect(simulateInline(plan, { years: 1_000_000 }).baseline.byScenario[0].meanFrequency).toBeCloseTo(0.00846, 3);
});

const cases: [string, PlanFields][] = [
  ['every kind of part and estimate', { controls: [], proposals: [] }],
  ['with a common cause', { controls: [], proposals: [], commonCause: { variance: 0.6 } }],
  [
    'with certain effects of controls in place',
    {
      controls: [
        {
          id: 'a',
          existing: true,
          effects: [
            { scenario: '*', frequency: 0.3 },
            { scenario: 'ransomware', magnitude: { productivity: 0.6 } },
          ],
        },
        { id: 'b', existing: true, reliability: 0.8, effects: [{ scenario: '*', frequency: 0.2, magnitude: 0.25 }] },
      ],
      proposals: [],
    },
  ],
];

describe.each(cases)('a million years, %s', (_, change) => {
  const plan = fullPlan(change);
  const analytic = baselineMoments(plan);
  const { baseline } = simulateInline(plan, { years: 1_000_000, seed: 8 });

  test('the mean and each scenario’s frequency lie within 3 standard errors of the closed form', () => {
    expect(Math.abs(baseline.meanAnnualLoss - analytic.meanAnnualLoss)).toBeLessThan(3 * baseline.standardError);
    for (const [i, { meanFrequency }] of analytic.byScenario.entries()) {
      // A Poisson count's standard error, doubled for the spread of its rate.
      const error = 2 * Math.sqrt(meanFrequency / 1e6);
      expect(Math.abs(baseline.byScenario[i].meanFrequency - meanFrequency)).toBeLessThan(3 * error);
    }
  });

  test('each form’s mean and the standard deviation agree', () => {
    for (const { form, meanAnnualLoss } of baseline.byForm) {
      const expected = analytic.byScenario.reduce((sum, row) => sum + row.meanFrequency * row.byForm[form], 0);
      if (expected > 0) expect(meanAnnualLoss / expected).toBeCloseTo(1, 1.8);
      else expect(meanAnnualLoss).toBe(0);
    }
    expect(baseline.standardDeviation / analytic.standardDeviation).toBeCloseTo(1, 1.8);
  });
});

test('uncertain effects of controls in place: the mean is exact, overlap and shared reliability included', () => {
  const range = (low: number, likely: number, high: number) => ({ kind: 'range', low, likely, high });
  const plan = planOf({
    scenarios: [simpleScenario('a', 3, 1000), simpleScenario('b', 2, { kind: 'interval', low: 500, high: 4000 })],
    controls: [
      { id: 'x', existing: true, overlapGroup: 'g', effects: [{ scenario: '*', frequency: range(0.1, 0.3, 0.8) }] },
      { id: 'y', existing: true, overlapGroup: 'g', effects: [{ scenario: '*', frequency: range(0, 0.4, 0.6) }] },
      {
        id: 'z',
        existing: true,
        reliability: range(0, 0.9, 1),
        coverage: [0.8],
        effects: [{ scenario: 'a', frequency: range(0.4, 0.6, 1), magnitude: range(0.5, 0.8, 1) }],
      },
    ],
  });
  const analytic = baselineMoments(plan);
  const { baseline } = simulateInline(plan, { years: 1_000_000, seed: 2 });
  expect(Math.abs(baseline.meanAnnualLoss - analytic.meanAnnualLoss)).toBeLessThan(3 * baseline.standardError);
  for (const [i, row] of analytic.byScenario.entries()) {
    expect(Math.abs(baseline.byScenario[i].meanFrequency - row.meanFrequency)).toBeLessThan(0.006);
    const mean = row.meanFrequency * row.meanSeverity;
    expect(baseline.byScenario[i].meanAnnualLoss / mean).toBeCloseTo(1, 1.9);
  }
});

test('the ten scenarios: each scenario’s mean yearly loss by the lognormal formula', () => {
  const { byScenario, standardDeviation } = baselineMoments(tenScenarioPlan());
  expect(byScenario[0].meanFrequency * byScenario[0].meanSeverity).toBeCloseTo(40400.12826945731, 6);
  expect(standardDeviation).toBeGreaterThan(4.9e6);
});

describe('a cap through the middle of a distribution', () => {
  const interval = { kind: 'interval' as const, low: 1000, high: 100_000 };
  const [mu, sigma] = [Math.log(10_000), Math.log(10) / 1.6448536269514722];
  /** Φ by Simpson's rule over the density: nothing of the project's. */
  const phi = (z: number) => {
    const steps = 4000;
    const h = z / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i++)
      sum += (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * Math.exp(-((i * h) ** 2) / 2);
    return 0.5 + ((h / 3) * sum) / Math.sqrt(2 * Math.PI);
  };
  /** E[min(X, c)] of the lognormal (Klugman, Panjer and Willmot, appendix A). */
  const limited = (c: number) => {
    const z = (Math.log(c) - mu) / sigma;
    return Math.exp(mu + (sigma * sigma) / 2) * phi(z - sigma) + c * (1 - phi(z));
  };
  const meanOf = (part: object, more: object = {}) =>
    baselineMoments(
      planOf({
        scenarios: [{ id: 's', frequency: 1, losses: [{ id: 'l', form: 'response', ...part }], ...more }],
        records: [{ id: 'r', count: 100_000, resalePrice: 1 }],
      } as never),
    ).meanAnnualLoss;

  test.each([2000, 10_000, 60_000])(
    'at %d it leaves the limited expected value, of amounts and of quantities',
    (cap) => {
      expect(meanOf({ amount: interval, cap }) / limited(cap)).toBeCloseTo(1, 9);
      expect(meanOf({ amount: 3, quantity: interval, cap: 3 * cap }) / (3 * limited(cap))).toBeCloseTo(1, 9);
      expect(meanOf({ amount: interval, quantity: 2, cap }) / (2 * limited(cap / 2))).toBeCloseTo(1, 9);
    },
  );

  test('of records exposed', () => {
    const exposed = { types: ['r'], count: { ...interval, high: 50_000 } };
    const [m, s] = [Math.log(Math.sqrt(1000 * 50_000)), Math.log(50) / (2 * 1.6448536269514722)];
    const z = (Math.log(8000) - m) / s;
    const expected = 5 * (Math.exp(m + (s * s) / 2) * phi(z - s) + 8000 * (1 - phi(z)));
    const part = { basis: 'record', amount: 5, cap: 40_000 };
    expect(meanOf(part, { recordsExposed: exposed }) / expected).toBeCloseTo(1, 9);
  });

  test('of products of two uncertain quantities, to one part in ten thousand', () => {
    // E over quantity by Simpson's rule on the uniform-like PERT(1, 2, 3): density ∝ (x − 1)²(3 − x)².
    const steps = 2000;
    let [sum, mass] = [0, 0];
    for (let i = 1; i < steps; i++) {
      const q = 1 + (2 * i) / steps;
      const weight = ((q - 1) * (3 - q)) ** 2;
      mass += weight;
      sum += weight * q * limited(15_000 / q);
    }
    const quantity = { kind: 'range', low: 1, likely: 2, high: 3 };
    expect(meanOf({ amount: interval, quantity, cap: 15_000 }) / (sum / mass)).toBeCloseTo(1, 4);
  });
});

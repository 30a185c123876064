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

import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { covarianceByMehler, hermiteCoefficients, valuesAlongScores } from '#models/probability/hermite';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { baselineMoments } from '#models/simulation/moments';
import { planOf } from './plans';

const z95 = 1.6448536269514722;
const interval = (low: number, high: number) => ({ kind: 'interval', low, high });
const lawOf = ({ low, high }: { low: number; high: number }) => ({
  mu: Math.log(low * high) / 2,
  sigma: Math.log(high / low) / (2 * z95),
});
const [first, second] = [interval(1000, 20_000), interval(2000, 90_000)];
const rate = 0.8;

const planWith = (dependence: object | undefined, ...losses: object[]) =>
  planOf({
    version: 2,
    records: [{ id: 'patients', count: 50_000 }],
    scenarios: [
      {
        id: 's',
        frequency: rate,
        recordsExposed: { types: ['patients'], share: { kind: 'range', low: 0, likely: 0.05, high: 0.6 } },
        dependence,
        losses,
      },
    ],
  });
const rebuilding = { id: 'rebuilding', form: 'replacement', amount: first };
const outage = { id: 'outage', form: 'productivity', basis: 'hour', quantity: second, amount: 1 };

describe('Mehler’s formula', () => {
  test('gives Sheppard’s share of pairs that are both above their medians', () => {
    // Sheppard 1899: P(X > 0, Y > 0) = ¼ + arcsin ρ / 2π.
    const lognormal = { kind: 'lognormal', mu: 0, sigma: 1, most: Number.POSITIVE_INFINITY } as const;
    const above = valuesAlongScores(lognormal).map((x) => (x > 1 + 1e-9 ? 1 : x < 1 - 1e-9 ? 0 : 0.5));
    const series = hermiteCoefficients(above);
    for (const rho of [0.2, 0.5, 0.8])
      expect(Math.abs(covarianceByMehler(series, series, rho) - Math.asin(rho) / (2 * Math.PI))).toBeLessThan(0.001);
  });

  test('gives the covariance of lognormals, e^(ρστ) − 1 of their means’ product', () => {
    const at = (sigma: number) =>
      hermiteCoefficients(valuesAlongScores({ kind: 'lognormal', mu: 0, sigma, most: Number.POSITIVE_INFINITY }));
    for (const [sigma, tau, rho] of [
      [0.5, 1.5, 0.3],
      [1, 1, 0.95],
      [2.5, 1.8, 0.6],
    ]) {
      const wanted = Math.exp((sigma * sigma + tau * tau) / 2) * (Math.exp(rho * sigma * tau) - 1);
      expect(covarianceByMehler(at(sigma), at(tau), rho) / wanted).toBeCloseTo(1, 6);
    }
  });
});

describe('parts that go together', () => {
  test('leave every mean as it is, to the last digit', () => {
    const losses = [
      rebuilding,
      outage,
      { id: 'notice', form: 'response', basis: 'person', quantity: first, amount: second, cap: 1e9 },
      {
        id: 'suits',
        form: 'fines',
        probability: { logistic: { at: 4000, slope: 2, mean: 0.2 } },
        amount: second,
      },
    ];
    const [apart, together] = [undefined, { rho: 0.6 }].map((rho) => baselineMoments(planWith(rho, ...losses)));
    expect(together.meanAnnualLoss).toBe(apart.meanAnnualLoss);
    expect(together.byScenario).toEqual(apart.byScenario);
    expect(together.standardDeviation).toBeGreaterThan(apart.standardDeviation);
  });

  test('have the covariance of lognormals in closed form', () => {
    const [a, b] = [lawOf(first), lawOf(second)];
    const mean = ({ mu, sigma }: typeof a) => Math.exp(mu + (sigma * sigma) / 2);
    const square = ({ mu, sigma }: typeof a) => Math.exp(2 * mu + 2 * sigma * sigma);
    for (const rho of [0.3, 0.9]) {
      const both = square(a) + square(b) + 2 * mean(a) * mean(b) * Math.exp(rho * a.sigma * b.sigma);
      const { standardDeviation } = baselineMoments(planWith({ rho }, rebuilding, outage));
      expect(standardDeviation / Math.sqrt(rate * both)).toBeCloseTo(1, 8);
    }
  });

  test('deviate in the simulation as in closed form, with records, prices per record and caps', () => {
    const losses = [
      { ...rebuilding, amount: { kind: 'range', low: 0, likely: 20_000, high: 300_000 }, cap: 120_000 },
      { ...outage, quantity: { kind: 'range', low: 1, likely: 30, high: 400 }, amount: 900 },
      { id: 'notice', form: 'response', basis: 'record', amount: { kind: 'range', low: 1, likely: 2, high: 20 } },
      { id: 'suits', form: 'fines', probability: { logistic: { at: 4000, slope: 2, mean: 0.3 } }, amount: 90_000 },
    ];
    const [apart, together] = [undefined, { rho: 0.7 }].map((rho) => {
      const plan = planWith(rho, ...losses);
      const { meanAnnualLoss, standardDeviation } = baselineMoments(plan);
      const { baseline } = simulateInline(plan, { years: 1_000_000 });
      expect(Math.abs(baseline.simulatedMean - meanAnnualLoss)).toBeLessThan(4 * baseline.standardError);
      expect(Math.abs(baseline.standardDeviation / standardDeviation - 1)).toBeLessThan(0.004);
      return { standardDeviation, ...baseline.quantiles };
    });
    expect(together.standardDeviation / apart.standardDeviation).toBeGreaterThan(1.05);
    expect(together.p99).toBeGreaterThan(1.04 * apart.p99);
  });

  test('exceed a sum as the bivariate normal law has it', () => {
    // In a year of one incident P(X + Y > t) is an integral over X of the normal tail of Y given X.
    const rho = 0.6;
    const [a, b] = [lawOf(first), lawOf(first)];
    const bound = 40_000;
    const tail = (z: number) => {
      // Abramowitz and Stegun 7.1.26: within 1.5e-7.
      const x = Math.abs(z) / Math.SQRT2;
      const t = 1 / (1 + 0.3275911 * x);
      const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
      const upper = (series * Math.exp(-x * x)) / 2;
      return z > 0 ? upper : 1 - upper;
    };
    let exceeds = 0;
    for (let z = -8; z <= 8; z += 1 / 512) {
      const rest = bound - Math.exp(a.mu + a.sigma * z);
      const given = rest <= 0 ? 1 : tail(((Math.log(rest) - b.mu) / b.sigma - rho * z) / Math.sqrt(1 - rho * rho));
      exceeds += (Math.exp((-z * z) / 2) / (512 * Math.sqrt(2 * Math.PI))) * given;
    }
    const seldom = 0.003;
    const plan = planOf({
      version: 2,
      scenarios: [
        { id: 's', frequency: seldom, dependence: { rho }, losses: [rebuilding, { ...outage, quantity: first }] },
      ],
      budget: { riskAppetite: [{ loss: bound, probability: 0.5 }] },
    });
    const years = 10_000_000;
    const { appetite } = simulateInline(plan, { years }).baseline;
    const p = 1 - Math.exp(-seldom * exceeds);
    // Years of two incidents exceed it a little oftener: at most by their own chance.
    expect(Math.abs(appetite[0].probability - p)).toBeLessThan(4 * Math.sqrt(p / years) + (seldom * seldom) / 2);
  });

  test('are independent where ρ is 0: the same bytes', () => {
    const of = (dependence: object | undefined, ...losses: object[]) =>
      simulateInline(planWith(dependence, ...losses), { years: 5000 }).baseline;
    expect(of({ rho: 0 }, rebuilding, outage)).toEqual(of(undefined, rebuilding, outage));
    expect(of({ rho: 0.5 }, rebuilding, outage)).not.toEqual(of(undefined, rebuilding, outage));
  });

  test('have no exact distribution, and it says so', () => {
    const plan = (...losses: object[]) =>
      planOf({ version: 2, scenarios: [{ id: 's', frequency: 1, dependence: { rho: 0.4 }, losses }] });
    expect(exactAggregate(plan(rebuilding, outage))).toEqual({
      refused: 'Scenario "s": the parts of its loss go together.',
    });
    expect(exactAggregate(plan(rebuilding))).not.toHaveProperty('refused');
  });
});

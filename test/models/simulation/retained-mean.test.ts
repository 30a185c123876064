import { expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { baselineMoments } from '#models/simulation/moments';
import { retainedMean } from '#models/simulation/retained-mean';
import { planOf, simpleScenario } from './plans';

type Plan = ReturnType<typeof planOf>;

const kept = (plan: Plan): number => {
  const found = retainedMean(plan, baselineMoments(plan).meanAnnualLoss);
  if (!found || 'refused' in found) throw new Error(found?.refused ?? 'no cover');
  return found.meanAnnualLoss;
};

const event = { basis: 'event', existing: true, premium: 0 };

/** Φ by Abramowitz and Stegun 7.1.26, to 1.5e-7: not the product's own. */
function normalCdf(x: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(x)) / Math.SQRT2);
  const poly = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const erf = 1 - poly * Math.exp((-x * x) / 2);
  return x < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
}

test('per event the layer of a lognormal is that of its textbook formula', () => {
  const [low, high] = [1e5, 4e6];
  const mu = (Math.log(low) + Math.log(high)) / 2;
  const sigma = Math.log(high / low) / (2 * 1.6448536269514722);
  // E[min(X, a)], Klugman, Panjer and Willmot, Loss Models, appendix A.
  const limited = (a: number) =>
    Math.exp(mu + sigma ** 2 / 2) * normalCdf((Math.log(a) - mu - sigma ** 2) / sigma) +
    a * (1 - normalCdf((Math.log(a) - mu) / sigma));
  const [retention, limit, coinsurance] = [2e5, 6e5, 0.6];
  const plan = planOf({
    insurance: { ...event, retention, limit, coinsurance },
    scenarios: [simpleScenario('a', 0.3, { kind: 'interval', low, high })],
  });
  const paid = coinsurance * (limited(retention + limit / coinsurance) - limited(retention));
  expect(kept(plan) / (0.3 * (Math.exp(mu + sigma ** 2 / 2) - paid))).toBeCloseTo(1, 5);
});

test.each([
  ['event', 50_000, 300_000, 0.8],
  ['event', 0, 1e12, 0.5],
  ['annual', 100_000, 400_000, 0.7],
])('several parts and scenarios, cover per %s from %d', (basis, retention, limit, coinsurance) => {
  const plan = planOf({
    insurance: { ...event, basis, retention, limit, coinsurance },
    scenarios: [
      {
        id: 'a',
        frequency: { kind: 'interval', low: 0.2, high: 1 },
        losses: [
          { id: 'x', form: 'response', amount: { kind: 'interval', low: 2e4, high: 3e5 } },
          {
            id: 'y',
            form: 'productivity',
            probability: 0.3,
            amount: { kind: 'range', low: 1e4, likely: 5e4, high: 4e5 },
          },
        ],
      },
      simpleScenario('b', 0.5, { kind: 'interval', low: 1e4, high: 8e5 }),
    ],
  });
  const { baseline, analytic } = simulateInline(plan, { years: 1_000_000, seed: 4, retained: true });
  expect(Math.abs(kept(plan) - baseline.meanAnnualLoss)).toBeLessThan(
    4 * baseline.meanStandardError + 2e-4 * baseline.meanAnnualLoss,
  );
  expect(analytic).toMatchObject({ retained: { meanAnnualLoss: kept(plan) } });
  expect(analytic.meanAnnualLoss).toBeGreaterThan(1.1 * kept(plan));
});

test('without cover in force it is the mean itself, and where no method applies it says why', () => {
  const bare = planOf({ scenarios: [simpleScenario('a', 1, 500)], insurance: { ...event, existing: false, limit: 1 } });
  expect(retainedMean(bare, 500)).toBeNull();
  expect(simulateInline(bare, { years: 100, retained: true }).analytic.retained).toEqual({
    meanAnnualLoss: simulateInline(bare, { years: 100 }).analytic.meanAnnualLoss,
  });
  const unsure = planOf({
    insurance: { ...event, retention: 0, limit: 100 },
    scenarios: [simpleScenario('a', 1, 500)],
    controls: [
      {
        id: 'c',
        existing: true,
        effects: [{ scenario: 'a', frequency: { kind: 'range', low: 0, likely: 0.5, high: 1 } }],
      },
    ],
  });
  expect(retainedMean(unsure, 250)).toEqual({ refused: expect.stringContaining('control in place is uncertain') });
  const { analytic, baseline } = simulateInline(unsure, { years: 1000, retained: true });
  expect(analytic.retained).toEqual({
    meanAnnualLoss: baseline.meanAnnualLoss,
    standardError: baseline.meanStandardError,
    refused: expect.stringContaining('control in place is uncertain'),
  });
});

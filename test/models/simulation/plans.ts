import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PlanInput } from '#models/plan/schema';

/** Fields of a plan file; reading the plan checks them. */
export type PlanFields = { [field in keyof PlanInput]?: unknown };

/** A resolved plan from what a file would say; fails the test where it is not valid. */
export function planOf(input: PlanFields): ResolvedPlan {
  const reading = readPlan({ format: 'boardcase-plan', version: 1, name: 'test', currency: 'USD', ...input });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.resolved;
}

/** A scenario with one loss per event. */
export const simpleScenario = (id: string, frequency: unknown, amount: unknown) => ({
  id,
  frequency,
  losses: [{ id: 'loss', form: 'response', amount }],
});

/** Events a year, 5th and 95th percentile of loss: a portfolio that other tools are timed on. */
export const tenScenarios: [number, number, number][] = [
  [0.1, 1e5, 1e6],
  [0.25, 5e4, 2e6],
  [0.05, 5e5, 2e7],
  [1.5, 5e3, 8e4],
  [0.5, 2e4, 9e5],
  [2.2, 2e3, 6e4],
  [0.02, 1e6, 5e7],
  [0.8, 1e4, 3e5],
  [0.3, 4e4, 7e5],
  [0.15, 1e5, 4e6],
];

export const tenScenarioPlan = (): ResolvedPlan =>
  planOf({
    name: 'ten scenarios',
    scenarios: tenScenarios.map(([frequency, low, high], i) =>
      simpleScenario(`s${i}`, frequency, { kind: 'interval', low, high }),
    ),
  });

/** A plan that uses every feature of the engine at once. */
export const fullPlan = (change: PlanFields = {}): ResolvedPlan =>
  planOf({
    records: [
      { id: 'medical', count: 40_000, resalePrice: { kind: 'range', low: 1, likely: 20, high: 80 } },
      { id: 'card', count: 10_000, resalePrice: 3 },
    ],
    resale: { liability: { enabled: true, multiple: 0.5 } },
    budget: { itBudget: 2_000_000, horizonYears: 3, discountRate: 0.08, priceGrowth: 0.03, threatGrowth: 0.1 },
    scenarios: [
      {
        id: 'ransomware',
        frequency: { kind: 'interval', low: 0.1, high: 1 },
        susceptibility: { kind: 'range', low: 0.3, likely: 0.6, high: 1 },
        recordsExposed: { types: ['medical', 'card'], share: { kind: 'range', low: 0, likely: 0.05, high: 0.6 } },
        losses: [
          { id: 'response', form: 'response', amount: { kind: 'interval', low: 1e4, high: 2e5 } },
          {
            id: 'downtime',
            form: 'productivity',
            basis: 'hour',
            quantity: { kind: 'range', low: 8, likely: 50, high: 300 },
            amount: 700,
          },
          { id: 'notice', form: 'response', basis: 'person', amount: 6.5, cap: 60_000 },
          {
            id: 'suits',
            form: 'fines',
            order: 'secondary',
            probability: 0.4,
            basis: 'record',
            amount: { kind: 'range', low: 1, likely: 4, high: 20 },
          },
        ],
      },
      simpleScenario(
        'fraud',
        { annualProbability: { kind: 'range', low: 0.2, likely: 0.5, high: 0.8 } },
        { kind: 'quantiles', p50: 20_000, p95: 90_000 },
      ),
      simpleScenario('outage', 1.3, { kind: 'truncatedLognormal', mu: 8, sigma: 1.2, lower: 1000, upper: 60_000 }),
    ],
    controls: [
      {
        id: 'mail',
        existing: true,
        effects: [{ scenario: '*', frequency: { kind: 'range', low: 0.1, likely: 0.2, high: 0.4 } }],
        reliability: 0.9,
      },
      {
        id: 'mfa',
        overlapGroup: 'login',
        costs: { oneTime: 20_000, annual: 10_000 },
        effects: [
          { scenario: 'ransomware', frequency: { kind: 'range', low: 0.2, likely: 0.4, high: 0.6 } },
          { scenario: 'fraud', frequency: 0.5 },
        ],
        coverage: [0.5, 1],
      },
      { id: 'keys', overlapGroup: 'login', effects: [{ scenario: 'ransomware', frequency: 0.45 }] },
      {
        id: 'backup',
        costs: { annual: 30_000 },
        effects: [
          {
            scenario: 'ransomware',
            magnitude: { productivity: { kind: 'range', low: 0.3, likely: 0.6, high: 0.9 }, response: 0.2 },
          },
          { scenario: 'outage', magnitude: 0.5 },
        ],
        reliability: { kind: 'range', low: 0.7, likely: 0.9, high: 1 },
      },
    ],
    insurance: { basis: 'annual', retention: 50_000, limit: 400_000, coinsurance: 0.8, premium: 20_000 },
    proposals: [
      { id: 'some', controls: [{ control: 'mfa' }, { control: 'backup', startYear: 2 }] },
      { id: 'all', controls: [{ control: 'mfa' }, { control: 'keys' }, { control: 'backup' }], insurance: true },
    ],
    ...change,
  });

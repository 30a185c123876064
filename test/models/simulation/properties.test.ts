import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SimulationResult } from '#models/finance/result';
import { simulateInline } from '#models/finance/simulate';
import { createCollector } from '#models/simulation/collect';
import { columnMemory } from '#models/simulation/column-memory';
import { compilePlan } from '#models/simulation/compile';
import { createKernel } from '#models/simulation/kernel';
import { chunksOf } from '#models/simulation/run-chunks';
import { fullPlan, type PlanFields, planOf, simpleScenario } from './plans';

const years = 5000;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.double({ min: 0, max: 1e8, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e7, noNaN: true });

const sorted3 = (value: fc.Arbitrary<number>) =>
  fc.tuple(value, value, value).map((three) => {
    const [low, likely, high] = three.sort((a, b) => a - b);
    return { kind: 'range' as const, low, likely, high };
  });
const interval = fc.tuple(positive, fc.double({ min: 1, max: 300, noNaN: true })).map(([low, ratio]) => ({
  kind: 'interval' as const,
  low,
  high: low * ratio,
}));
const amount = fc.oneof(money, sorted3(money), interval);
const effect = fc.oneof(share, sorted3(share));
const ids = ['a', 'b', 'c'];

const scenario = (id: string) =>
  fc.record({
    id: fc.constant(id),
    frequency: fc.oneof(
      fc.double({ min: 0, max: 8, noNaN: true }),
      sorted3(fc.double({ min: 0, max: 5, noNaN: true })),
      fc.record({ annualProbability: fc.double({ min: 0, max: 0.99, noNaN: true }) }),
    ),
    susceptibility: effect,
    recordsExposed: fc.record({ types: fc.constant(['r']), share: effect }),
    losses: fc
      .array(
        fc.record({
          id: fc.constant('part'),
          form: fc.constantFrom('productivity', 'response', 'fines'),
          probability: share,
          basis: fc.constantFrom('event', 'record', 'person', 'penalty'),
          rule: fc.constantFrom('hipaa-tier-1', 'hipaa-tier-4', 'ocr-settlement'),
          severity: share,
          amount,
        }),
        { maxLength: 3 },
      )
      .map((parts) => parts.map((part, i) => ({ ...part, id: `part${i}` }))),
  });

const control = (id: string) =>
  fc.record({
    id: fc.constant(id),
    existing: fc.boolean(),
    overlapGroup: fc.constantFrom(null, 'group'),
    reliability: effect,
    coverage: fc.array(share, { minLength: 1, maxLength: 3 }).map((steps) => steps.sort((x, y) => x - y)),
    effects: fc.uniqueArray(
      fc.record({ scenario: fc.constantFrom('*', ...ids), frequency: effect, magnitude: effect }),
      {
        selector: (row) => row.scenario,
        maxLength: 3,
      },
    ),
  });

const insurance = fc.record({
  basis: fc.constantFrom('event', 'annual'),
  retention: money,
  limit: money,
  coinsurance: share,
  premium: fc.constant(0),
  existing: fc.boolean(),
  excludes: fc.record({ forms: fc.constantFrom([], ['fines'], ['fines', 'response']) }),
});

/** Plans whose second proposal has all controls of the first, and more. */
const plans = fc.record({
  records: fc.constant([{ id: 'r', count: 5000, resalePrice: 10 }]),
  scenarios: fc.tuple(...ids.map(scenario)),
  controls: fc.tuple(control('x'), control('y'), control('z')),
  commonCause: fc.record({ variance: fc.constantFrom(0, 0, 0.5, 3) }),
  insurance: fc.oneof(fc.constant(null), insurance),
  budget: fc.record({
    horizonYears: fc.constantFrom(1, 3),
    priceGrowth: fc.constant(0.03),
    threatGrowth: fc.constantFrom(0, 0.1),
  }),
  simulation: fc.record({ unknownFrequencies: fc.constantFrom('perPath', 'perYear') }),
  drivers: fc
    .tuple(fc.constantFrom('*', 'a'), sorted3(fc.double({ min: 0, max: 9, noNaN: true })))
    .map(([scenario, strength]) => [
      { id: 'd', enabled: true, exposure: 0.7, neutral: 0.2, effects: [{ scenario, strength }] },
    ]),
  proposals: fc.constant([
    { id: 'less', controls: [{ control: 'x' }] },
    { id: 'more', controls: [{ control: 'x' }, { control: 'y' }, { control: 'z', startYear: 2 }] },
  ]),
}) as fc.Arbitrary<PlanFields & { scenarios: unknown[] }>;

function outcomeOf(plan: ReturnType<typeof planOf>, seed: number) {
  const model = compilePlan(plan);
  const collector = createCollector(model, years, columnMemory());
  const kernel = createKernel(model, seed, columnMemory());
  for (const { chunk, paths } of chunksOf(years)) collector.add(kernel(chunk, paths));
  const { losses, ...rest } = collector.finish();
  return { ...rest, losses: losses.map(({ memory, values }) => memory.doubles(values, years)) };
}

const numbersOf = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(numbersOf)
      : [];

const runs = { numRuns: 60 };

describe('for any valid plan', () => {
  test('no control makes any year worse, path by path, and more controls are never worse than fewer', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (input, seed) => {
        const { losses, reductions } = outcomeOf(planOf(input), seed);
        // With insurance the net loss is a difference of rounded numbers: equal years may differ in the last bits.
        const slack = (x: number) => 1e-12 * x;
        const [baseline, less, more] = losses;
        return (
          baseline.every((loss, i) => less[i] <= loss + slack(loss) && more[i] <= less[i] + slack(less[i])) &&
          reductions.every((row) => row.every((x) => x >= -1e-3))
        );
      }),
      runs,
    );
  });

  test('no figure is NaN or infinite, none of the shares leaves 0 … 1', () => {
    fc.assert(
      fc.property(plans, (input) => {
        const result = simulateInline(planOf(input), { years: 500 });
        return (
          numbersOf(result).every(Number.isFinite) &&
          [result.baseline, ...result.proposals].every(
            ({ exceedance, probabilityOfLoss: p }) =>
              exceedance.length >= 100 &&
              exceedance[0].probability === p &&
              exceedance.every(
                (point, i) =>
                  i === 0 ||
                  (point.loss > exceedance[i - 1].loss && point.probability <= exceedance[i - 1].probability),
              ),
          )
        );
      }),
      runs,
    );
  });

  test('a proposal leaves the baseline as it is, bit by bit', () => {
    fc.assert(
      fc.property(plans, (input) => {
        const [withProposals, without] = [input, { ...input, proposals: [] }].map(
          (p) => outcomeOf(planOf(p), 3).losses[0],
        );
        return withProposals.every((loss, i) => loss === without[i]);
      }),
      runs,
    );
  });

  test('the order of scenarios and controls does not matter', () => {
    fc.assert(
      fc.property(plans, (input) => {
        const turned = { ...input, scenarios: [...input.scenarios].reverse() };
        const [a, b] = [input, turned].map((p) => simulateInline(planOf(p), { years: 2000 }));
        const size = a.baseline.meanGrossLoss;
        const close = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(1, size, Math.abs(x));
        return (
          close(a.baseline.meanAnnualLoss, b.baseline.meanAnnualLoss) &&
          close(a.baseline.quantiles.p99, b.baseline.quantiles.p99) &&
          a.proposals.every((p, i) => close(p.riskReduction, b.proposals[i].riskReduction)) &&
          a.baseline.byScenario.every((row) => {
            const other = b.baseline.byScenario.find(({ id }) => id === row.id)!;
            return row.meanFrequency === other.meanFrequency && close(row.meanAnnualLoss, other.meanAnnualLoss);
          })
        );
      }),
      runs,
    );
  });
});

test('a currency twice as small doubles every amount and changes nothing else', () => {
  const scenarios = (factor: number) => [
    simpleScenario('a', 0.7, { kind: 'interval', low: 1e3 * factor, high: 1e5 * factor }),
    simpleScenario(
      'b',
      { kind: 'range', low: 0, likely: 1, high: 3 },
      { kind: 'range', low: 10 * factor, likely: 50 * factor, high: 700 * factor },
    ),
  ];
  const of = (factor: number) =>
    simulateInline(
      planOf({
        scenarios: scenarios(factor),
        insurance: {
          basis: 'annual',
          retention: 5000 * factor,
          limit: 50_000 * factor,
          coinsurance: 0.5,
          premium: 100 * factor,
          existing: true,
        },
      }),
      { years: 20_000 },
    );
  const [one, two] = [of(1), of(2)];
  expect(two.baseline.meanAnnualLoss / one.baseline.meanAnnualLoss).toBeCloseTo(2, 12);
  for (const name of ['p50', 'p90', 'p99', 'p999'] as const) {
    expect(two.baseline.quantiles[name]).toBeCloseTo(2 * one.baseline.quantiles[name], 6);
  }
  expect(two.baseline.probabilityOfLoss).toBe(one.baseline.probabilityOfLoss);
});

describe('edges', () => {
  const quiet = (result: SimulationResult) => {
    expect(result.baseline.meanAnnualLoss).toBe(0);
    expect(result.baseline.probabilityOfLoss).toBe(0);
    expect(result.baseline.quantiles.p999).toBe(0);
    expect(result.baseline.exceedance.length).toBeGreaterThanOrEqual(100);
    expect(result.baseline.exceedance.every((point) => point.probability === 0)).toBe(true);
  };

  test('no scenarios, no frequency, no loss, nothing enabled', () => {
    quiet(simulateInline(planOf({ scenarios: [] }), { years: 1000 }));
    quiet(simulateInline(planOf({ scenarios: [simpleScenario('a', 0, 1000)] }), { years: 1000 }));
    quiet(simulateInline(planOf({ scenarios: [simpleScenario('a', 2, 0)] }), { years: 1000 }));
    quiet(simulateInline(planOf({ scenarios: [{ ...simpleScenario('a', 2, 9), enabled: false }] }), { years: 1000 }));
  });

  test('a certain control prevents everything; the baseline keeps its losses', () => {
    const plan = planOf({
      scenarios: [simpleScenario('a', 2, 1000)],
      controls: [{ id: 'c', effects: [{ scenario: 'a', frequency: 1 }] }],
      proposals: [{ id: 'p', controls: [{ control: 'c' }] }],
    });
    const { baseline, proposals } = simulateInline(plan, { years: 10_000 });
    expect(proposals[0].meanAnnualLoss).toBe(0);
    expect(proposals[0].preventedIncidents).toBeCloseTo(baseline.byScenario[0].meanFrequency, 12);
    expect(proposals[0].riskReduction).toBe(baseline.meanAnnualLoss);
  });

  test('a control that never works changes nothing', () => {
    const plan = planOf({
      scenarios: [simpleScenario('a', 2, 1000)],
      controls: [{ id: 'c', reliability: 0, effects: [{ scenario: 'a', frequency: 1, magnitude: 1 }] }],
      proposals: [{ id: 'p', controls: [{ control: 'c' }] }],
    });
    const { baseline, proposals } = simulateInline(plan, { years: 2000 });
    expect(proposals[0].riskReduction).toBe(0);
    expect(proposals[0].meanAnnualLoss).toBe(baseline.meanAnnualLoss);
  });

  test('a constant loss gives whole multiples: strict exceedance and inverse-ECDF quantiles', () => {
    const { baseline } = simulateInline(
      planOf({
        scenarios: [simpleScenario('a', 0.1, 1000)],
        budget: {
          riskAppetite: [
            { probability: 0.1, loss: 1000 },
            { probability: 0.1, loss: 999 },
          ],
        },
      }),
      { years: 100_000 },
    );
    expect(baseline.quantiles).toMatchObject({ p50: 0, p90: 0, p95: 1000, p99: 1000, p999: 2000 });
    expect(baseline.appetite[0].probability).toBeCloseTo(1 - Math.exp(-0.1) * 1.1, 2.5);
    expect(baseline.appetite[1].probability).toBe(baseline.probabilityOfLoss);
  });

  test('an incident exposes no more records than are held, however the count is estimated', () => {
    for (const count of [
      5000,
      { kind: 'range', low: 0, likely: 5000, high: 10_000 },
      { kind: 'interval', low: 500, high: 50_000 },
      { kind: 'quantiles', p50: 900, p95: 9000 },
      { kind: 'truncatedLognormal', mu: 8, sigma: 2, lower: 100 },
    ]) {
      const plan = planOf({
        records: [
          { id: 'held', count: 1000, resalePrice: 2 },
          { id: 'other', count: 9000 },
        ],
        scenarios: [
          {
            id: 'a',
            frequency: 0.001,
            recordsExposed: { types: ['held'], count },
            losses: [{ id: 'l', form: 'fines', basis: 'record', amount: 1 }],
          },
        ],
      });
      const { baseline, analytic } = simulateInline(plan, { years: 100_000 });
      expect(baseline.exceedance.at(-1)!.loss).toBeLessThan(1050);
      expect(baseline.resale.meanStolenPerYear).toBeLessThanOrEqual(2.4);
      expect(analytic.meanAnnualLoss).toBeLessThanOrEqual(1);
      expect(Math.abs(baseline.meanAnnualLoss - analytic.meanAnnualLoss)).toBeLessThan(4 * baseline.standardError);
    }
  });

  test('one simulated year, and a last chunk of one path', () => {
    for (const count of [1, 4097]) {
      const result = simulateInline(fullPlan(), { years: count });
      expect(numbersOf(result).every(Number.isFinite)).toBe(true);
      expect(result.simulatedYears).toBe(count);
    }
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { controlReturns } from '#models/finance/control-returns';
import { expectedLoss } from '#models/finance/expected-loss';
import { simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import { sumLayout } from '#models/simulation/chunk-result';
import { runInline } from '#models/simulation/run-plan';
import { planOf } from './plans';

const threat = (id: string) => ({ id, frequency: 1, losses: [{ id: 'l', form: 'response' as const, amount: 1000 }] });
const starting = (...ids: string[]) => ids.map((control) => ({ control, startYear: 1 }));

test('layers multiply: published residual susceptibility 0.47 × 0.15 × 0.30 × 0.40 = 0.0085', () => {
  const plan = planOf({
    scenarios: [threat('s')],
    controls: [0.53, 0.85, 0.7, 0.6].map((frequency, index) => ({
      id: `c${index}`,
      effects: [{ scenario: 's', frequency }],
    })),
  });
  const loss = expectedLoss(plan).steadyLoss(starting('c0', 'c1', 'c2', 'c3'));
  expect(loss / 1000).toBeCloseTo(0.00846, 12);
  expect(loss / 1000).toBeCloseTo(0.0085, 4);
});

test('partial roll-out: four measures at a third protect 74 %, one complete 85 %', () => {
  const plan = planOf({
    scenarios: [threat('s')],
    controls: ['a', 'b', 'c', 'd', 'whole'].map((id) => ({
      id,
      effects: [{ scenario: '*', frequency: 0.85 }],
      coverage: [id === 'whole' ? 1 : 1 / 3],
    })),
  });
  const loss = expectedLoss(plan);
  expect(1 - loss.steadyLoss(starting('a', 'b', 'c', 'd')) / 1000).toBeCloseTo(0.7362, 4);
  expect(1 - loss.steadyLoss(starting('whole')) / 1000).toBeCloseTo(0.85, 12);
});

test('in an overlap group the strongest counts, existing members included', () => {
  const member = (id: string, frequency: number, magnitude: number, existing = false) => ({
    id,
    existing,
    overlapGroup: 'g',
    effects: [{ scenario: 's', frequency, magnitude }],
  });
  const plan = planOf({
    scenarios: [threat('s')],
    controls: [member('old', 0.2, 0.3, true), member('a', 0.5, 0), member('b', 0.1, 0.6)],
  });
  const loss = expectedLoss(plan);
  expect(loss.steadyLoss([])).toBeCloseTo(1000 * 0.8 * 0.7, 9);
  expect(loss.steadyLoss(starting('a'))).toBeCloseTo(1000 * 0.5 * 0.7, 9);
  expect(loss.steadyLoss(starting('a', 'b'))).toBeCloseTo(1000 * 0.5 * 0.4, 9);
});

test('the path has roll-out, prices and threats; nothing is avoided now', () => {
  const plan = planOf({
    budget: { horizonYears: 3, priceGrowth: 0.1, threatGrowth: 0.2 },
    scenarios: [threat('s')],
    controls: [{ id: 'c', effects: [{ scenario: 's', frequency: 0.4 }], coverage: [0.5, 1] }],
  });
  const reductions = expectedLoss(plan).reductionByYear([{ control: 'c', startYear: 2 }]);
  expect(reductions.map((amount) => +amount.toFixed(9))).toEqual([
    0,
    0,
    +(200 * 1.32).toFixed(9),
    +(400 * 1.32 ** 2).toFixed(9),
  ]);
});

test('agrees with the simulation within 3 standard errors, reliability shared by both effects', () => {
  const range = (low: number, likely: number, high: number) => ({ kind: 'range' as const, low, likely, high });
  const plan = planOf({
    budget: { horizonYears: 2, priceGrowth: 0.05, threatGrowth: 0.1 },
    scenarios: [
      { id: 's', frequency: range(0.5, 1, 3), losses: [{ id: 'l', form: 'response', amount: range(1e4, 3e4, 2e5) }] },
      {
        id: 't',
        frequency: 0.7,
        losses: [{ id: 'l', form: 'fines', amount: { kind: 'interval', low: 1e4, high: 1e5 } }],
      },
    ],
    controls: [
      {
        id: 'a',
        effects: [{ scenario: '*', frequency: range(0.2, 0.5, 0.9), magnitude: range(0.1, 0.5, 0.9) }],
        reliability: range(0.1, 0.6, 1),
        coverage: [0.4, 0.9],
      },
      {
        id: 'b',
        effects: [{ scenario: 's', frequency: 0.3, magnitude: { fines: 0.5, response: range(0, 0.2, 0.8) } }],
      },
    ],
    proposals: [
      { id: 'both', controls: starting('a', 'b') },
      { id: 'late', controls: [{ control: 'a', startYear: 2 }] },
    ],
  });
  const loss = expectedLoss(plan);
  const years = 200_000;
  const { baseline, proposals } = simulateInline(plan, { seed: 5, years });
  const simulatedByYear = runInline(
    plan,
    { seed: 5, years },
    ({ model, outcome: { sums, paths } }) =>
      (k: number) =>
        Array.from({ length: model.years }, (_, year) => sums[sumLayout(model).year(k) + year] / paths),
  );
  for (const [k, controls] of [[], ...plan.proposals.map((proposal) => proposal.controls)].entries()) {
    const { simulatedMean, standardError } = [baseline, ...proposals][k];
    expect(Math.abs(simulatedMean - loss.steadyLoss(controls))).toBeLessThan(3 * standardError);
    for (const [year, mean] of simulatedByYear(k).entries()) {
      // The spread of a path year is about the steady year's, or the baseline's where little is in place yet.
      expect(Math.abs(mean - loss.lossByYear(controls)[year])).toBeLessThan(4 * baseline.standardError);
    }
  }
});

test('agrees with the simulation on the example plan within 3 standard errors', () => {
  const reading = parsePlan(readFileSync('examples/regional-hospital.boardcase.json', 'utf8'));
  if (!reading.ok) throw new Error('the example plan does not open');
  const plan = { ...reading.resolved, insurance: null };
  const loss = expectedLoss(plan);
  const result = simulateInline(plan, { seed: 3, years: 40_000 });
  for (const proposal of plan.proposals) {
    const { simulatedMean, standardError } = result.proposals.find(({ id }) => id === proposal.id)!;
    expect(Math.abs(simulatedMean - loss.steadyLoss(proposal.controls))).toBeLessThan(3 * standardError);
  }
});

test('alone and given the rest: redundancy makes the last one in worth less, and the whole adds up in any order', () => {
  const plan = planOf({
    budget: { lossTiming: 'yearEnd' },
    scenarios: [threat('s')],
    controls: ['a', 'b'].map((id) => ({
      id,
      costs: { annual: 100, timing: 'arrears' as const },
      effects: [{ scenario: 's', frequency: 0.5 }],
    })),
  });
  const [a, b] = controlReturns(plan, { controls: starting('a'), insurance: false });
  expect(a.alone.riskReduction).toBeCloseTo(500, 9);
  expect(a.givenTheRest.riskReduction).toBeCloseTo(500, 9);
  expect(a.chosen).toBe(true);
  expect(b.chosen).toBe(false);
  expect(b.alone.riskReduction).toBeCloseTo(500, 9);
  expect(b.givenTheRest.riskReduction).toBeCloseTo(250, 9);
  expect(b.givenTheRest.rosi).toBeCloseTo(1.5, 9);
  expect(b.alone.breakEvenEffectiveness).toBeCloseTo(0.2, 9);
});

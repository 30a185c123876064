import { describe, expect, test } from 'vitest';
import { controlReturns } from '#models/finance/control-returns';
import { expectedLoss } from '#models/finance/expected-loss';
import { noReturn } from '#models/finance/no-return';
import { simulateInline } from '#models/finance/simulate';
import type { PlanInput } from '#models/plan/schema';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { baselineMoments } from '#models/simulation/moments';
import { planOf } from './plans';

type Control = NonNullable<PlanInput['controls']>[number];

const halves = (id: string, more: Partial<Control> = {}): Control => ({
  id,
  costs: { annual: 1000 },
  effects: [{ scenario: 's', magnitude: 0.5 }],
  ...more,
});

/** A thousand events a year of 100 each, so that means are known to a percent and controls halve them. */
const planWith = (
  controls: Control[],
  starts: Record<string, number> | null,
  budget: PlanInput['budget'] = { horizonYears: 3 },
) =>
  planOf({
    budget,
    scenarios: [{ id: 's', frequency: 1000, losses: [{ id: 'l', form: 'response', amount: 100 }] }],
    controls,
    proposals: starts
      ? [{ id: 'p', controls: Object.entries(starts).map(([control, startYear]) => ({ control, startYear })) }]
      : [],
  });

const run = (plan: ReturnType<typeof planOf>) => simulateInline(plan, { seed: 1, years: 2000 });
const reductions = (plan: ReturnType<typeof planOf>) =>
  run(plan).years.map(({ proposals }) => proposals[0].riskReduction);

/** Simulation and closed form say of each year what is expected, in thousands. */
function expectReductions(plan: ReturnType<typeof planOf>, expected: number[]) {
  const simulated = reductions(plan);
  const closed = expectedLoss(plan).reductionByYear(plan.proposals[0].controls);
  expected.forEach((thousands, year) => {
    expect(Math.abs(simulated[year] - 1000 * thousands)).toBeLessThan(1000);
    expect(closed[year + 1]).toBeCloseTo(1000 * thousands, 6);
  });
}

describe('a control that requires one that starts later', () => {
  test('is credited from that year on, and paid from its own start', () => {
    const plan = planWith([halves('base'), halves('top', { requires: ['base'] })], { base: 3, top: 1 });
    expectReductions(plan, [0, 0, 75]);
    expect(run(plan).proposals[0].cashByYear).toEqual([0, 1000, 1000, 2000]);
  });

  test('through another in between, too', () => {
    const controls = [halves('a'), halves('b', { requires: ['a'] }), halves('c', { requires: ['b'] })];
    expectReductions(planWith(controls, { a: 2, b: 1, c: 1 }), [0, 87.5, 87.5]);
  });

  test('keeps its own roll-out', () => {
    const top = halves('top', {
      requires: ['base'],
      coverage: [0.2, 0.6, 1],
      effects: [{ scenario: 's', frequency: 0.5 }],
    });
    const base = halves('base', { effects: [] });
    expectReductions(planWith([base, top], { base: 2, top: 1 }), [0, 30, 50]);
  });

  test('is worth by itself what it does once that is there', () => {
    const plan = planWith([halves('base'), halves('top', { requires: ['base'] })], { base: 1, top: 1 });
    const [base, top] = controlReturns(plan, plan.proposals[0]);
    for (const { alone, givenTheRest } of [base, top]) {
      expect(alone.riskReduction).toBeCloseTo(50_000, 6);
      expect(givenTheRest.riskReduction).toBeCloseTo(25_000, 6);
    }
  });
});

describe('a control in place', () => {
  const waiting = halves('top', { requires: ['base'], existing: true });

  test('does nothing while what it requires is not, in no way of computing', () => {
    const plan = planWith([halves('base'), waiting], null);
    expect(baselineMoments(plan).meanAnnualLoss).toBeCloseTo(100_000, 6);
    expect(Math.abs(run(plan).baseline.meanAnnualLoss - 100_000)).toBeLessThan(1000);
    const exact = exactAggregate(plan);
    expect('refused' in exact ? exact.refused : exact.meanAnnualLoss).toBeCloseTo(100_000, 6);
  });

  test('begins to work in full with it', () => {
    expectReductions(planWith([halves('base'), waiting], { base: 2 }), [0, 75, 75]);
  });

  test('counts for the best plan, which pays only with it', () => {
    const base = halves('base', { costs: { annual: 60_000 } });
    const alone = optimisePortfolio(planWith([base], null));
    expect(alone).toMatchObject({ proven: true, controls: [] });
    const best = optimisePortfolio(planWith([base, waiting], null));
    expect(best).toMatchObject({ proven: true, controls: [{ control: 'base', startYear: 1 }] });
    expect(best.reduction).toBeCloseTo(75_000, 6);
    // A tail of years that are all alike: the mean.
    const tail = optimisePortfolio(planWith([base, waiting], null), { objective: 'tail', tailYears: 400 });
    expect(tail.objective / tail.tailLossNow!).toBeCloseTo(0.25, 2);
  });
});

describe('a start after the horizon', () => {
  test('does and costs nothing, and has no return and no chance', () => {
    const plan = planWith([halves('a', { costs: { oneTime: 500, annual: 1000 } })], { a: 5 });
    expectReductions(plan, [0, 0, 0]);
    expect(run(plan).proposals[0]).toMatchObject({
      annualCost: 0,
      cashByYear: [0, 0, 0, 0],
      riskReduction: 0,
      npv: 0,
      rosi: null,
      rosiReason: noReturn.afterHorizon,
      rosiInterval: null,
      irr: null,
      irrReason: noReturn.afterHorizon,
      probabilityOfPayback: null,
      probabilityNpvPositive: null,
    });
  });

  test('leaves the rest of the proposal as it would be without', () => {
    const controls = [halves('a'), halves('late'), halves('needsLate', { requires: ['late'] })];
    const { id: _, ...whole } = run(planWith(controls, { a: 1, late: 4 })).proposals[0];
    const { id: __, ...without } = run(planWith(controls, { a: 1 })).proposals[0];
    expect(whole).toEqual(without);
    // What requires it never works.
    expectReductions(planWith(controls, { late: 4, needsLate: 1 }), [0, 0, 0]);
  });
});

test('a proposal without controls has no return and no chance', () => {
  for (const frictionInAsk of [false, true]) {
    const plan = planWith([halves('a', { existing: true })], {}, { horizonYears: 2, frictionInAsk });
    expect(run(plan).proposals[0]).toMatchObject({
      rosi: null,
      rosiReason: noReturn.noControls,
      probabilityOfPayback: null,
      probabilityNpvPositive: null,
      irr: null,
    });
  }
});

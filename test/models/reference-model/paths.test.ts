import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { mulberry32 } from '../../support/mulberry32';
import { combinations, features, generatedPlan } from './generated-plans';
import { billOf, gainsOf, presentValue } from './money';
import { normalQuantile } from './normal-law';
import { pathsOf } from './paths';
import { expectedAbove, type Standing, verdictOn, zOfMeans, zOfShares } from './standing';

const paths = 600;
/** What chance may do once in a million. */
const rarest = 1e-6;
const widest = -normalQuantile(rarest / 2);

/** The engine's figures of a generated plan against the reference's on as many paths of its own. */
function compare(on: readonly string[], seed: number): Standing[] {
  const plan = generatedPlan(on, seed);
  const engine = simulateInline(plan, { seed: seed + 1, years: paths });
  const drawn = Array.from({ length: paths }, pathsOf(plan, mulberry32(7919 * (seed + 1))));
  const found: Standing[] = [];
  const add = (figure: string, z: number | null) => {
    if (z !== null) found.push({ figure, z, plan: on.join(' and '), features: on });
  };
  const shareAbove = (numbers: readonly number[], least: number) => numbers.filter((x) => x > least).length / paths;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);

  for (const [k, got] of [engine.baseline, ...engine.proposals].entries()) {
    const losses = drawn.map(({ net }) => net[k]);
    add(`mean of ${k}`, zOfMeans(losses, got.simulatedMean));
    add(`any loss of ${k}`, zOfShares(shareAbove(losses, 0), got.probabilityOfLoss, paths));
    const { itBudget } = plan.budget;
    if (itBudget > 0)
      add(
        `loss above the IT budget of ${k}`,
        zOfShares(shareAbove(losses, itBudget), got.probabilityOverItBudget!, paths),
      );
    for (const [i, { loss, probability }] of got.appetite.entries())
      add(`exceedance ${i} of ${k}`, zOfShares(shareAbove(losses, loss), probability, paths));
    for (const p of [0.5, 0.9, 0.95]) {
      const value = got.quantiles[`p${100 * p}` as 'p50'];
      // Where losses come in steps a quantile is one of them, and more than its share lies at or below it.
      const isStep = losses.some((loss) => Math.abs(loss - value) <= 1e-9 * value);
      if (!isStep) add(`quantile ${p} of ${k}`, zOfShares(shareAbove(losses, value), expectedAbove(p, paths), paths));
    }
  }
  for (const [i, proposal] of plan.proposals.entries()) {
    const got = engine.proposals[i];
    const steady = drawn.map(({ net }) => net[0] - net[i + 1]);
    add(`difference of ${i}`, zOfMeans(steady, engine.baseline.simulatedMean - got.simulatedMean));
    const { discountRate } = plan.budget;
    const bills = drawn.map(({ costOf }) => billOf(plan, proposal, costOf));
    const avoided = drawn.map(({ byYear }) => byYear.map((net) => net[0] - net[i + 1]));
    const values = avoided.map(
      (gains, path) => presentValue(discountRate, gainsOf(plan, gains)) - presentValue(discountRate, bills[path].flows),
    );
    const positive = shareAbove(values, 0);
    add(`chance of a positive value of ${i}`, zOfShares(positive, got.probabilityNpvPositive!, paths));
    const back = shareAbove(
      avoided.map((gains, path) => sum(gains) - sum(bills[path].cash)),
      0,
    );
    add(`chance of payback of ${i}`, zOfShares(back, got.probabilityOfPayback!, paths));
    const top = shareAbove(values, got.npvInterval[1]);
    add(`upper end of value of ${i}`, zOfShares(top, expectedAbove(0.95, paths), paths));
  }
  return found;
}

describe('the engine against a plain simulation written from the documents', () => {
  const standings: Standing[] = [];

  test.each(Object.keys(features))('%s, alone and with each other feature: no figure far off', (name) => {
    const found = combinations
      .filter(([first]) => first === name)
      .flatMap((on) => compare(on, combinations.indexOf(on)));
    standings.push(...found);
    for (const { plan, figure, z } of found) expect(Math.abs(z), `${figure}: ${plan}`).toBeLessThan(5.5);
  });

  test('over all plans figures are as far apart as chance has them, and lean to no side', () => {
    const { apart, chanceOfOnePerPlan, chanceOfFarOnes, lean, ...told } = verdictOn(standings, 'mean of 0');
    expect(new Set(standings.map(({ plan }) => plan)).size).toBeGreaterThanOrEqual(300);
    const words = JSON.stringify({ apart, chanceOfOnePerPlan, chanceOfFarOnes, lean, ...told });
    expect(Math.abs(apart), words).toBeLessThan(widest);
    expect(chanceOfOnePerPlan, words).toBeGreaterThan(rarest);
    expect(chanceOfFarOnes, words).toBeGreaterThan(rarest);
    expect(Math.abs(lean.z), words).toBeLessThan(widest);
    expect(told.beyondTwo, words).toBeGreaterThan(0.04);
    expect(told.beyondTwo, words).toBeLessThan(0.05);
  });

  test('a figure that is a third of a standard error too great everywhere would be noticed', () => {
    const biased = standings.map((one) => ({ ...one, z: one.z + (one.figure === 'mean of 1' ? 1 / 3 : 0) }));
    expect(Math.abs(verdictOn(biased, 'mean of 0').lean.z)).toBeGreaterThan(widest);
  });

  test('so would figures that spread by a fifth more than chance has them', () => {
    const wide = standings.map((one) => ({ ...one, z: 1.2 * one.z }));
    expect(verdictOn(wide, 'mean of 0').apart).toBeGreaterThan(widest);
  });
});

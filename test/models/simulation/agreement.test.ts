import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { mulberry32 } from '../../support/mulberry32';
import { type Path, pathsOf } from '../reference-model/paths';
import { fullPlan, type PlanFields } from './plans';

const fastYears = 300_000;
const plainYears = 60_000;

const cases: [string, PlanFields][] = [
  ['uncertain effects, overlap, yearly insurance bought by a proposal', {}],
  ['common cause', { commonCause: { variance: 0.8 } }],
  [
    'insurance per event in place, all controls existing or not',
    { insurance: { basis: 'event', retention: 20_000, limit: 150_000, coinsurance: 0.7, premium: 0, existing: true } },
  ],
];

describe.each(cases)('%s', (_, change) => {
  const plan = fullPlan(change);
  const fast = simulateInline(plan, { seed: 5, years: fastYears });
  const years: Path[] = Array.from({ length: plainYears }, pathsOf(plan, mulberry32(99)));
  const results = [fast.baseline, ...fast.proposals];

  /** The plain simulator's mean of something, held against the fast one's within joint standard errors. */
  const agrees = (value: number, of: (year: Path) => number) => {
    const values = years.map(of);
    const mean = values.reduce((sum, x) => sum + x, 0) / plainYears;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / plainYears;
    const error = Math.sqrt(variance / plainYears + variance / fastYears);
    expect(Math.abs(value - mean), `${value} against ${mean} ± ${error}`).toBeLessThan(4 * error + 1e-9);
  };

  test.each([0, 1, 2])('strategy %i has the plain simulator’s means', (k) => {
    const result = results[k];
    agrees(result.meanAnnualLoss, (year) => year.net[k]);
    agrees(result.simulatedMean, (year) => year.net[k]);
    agrees(result.meanGrossLoss, (year) => year.gross[k]);
    agrees(
      result.byScenario.reduce((sum, row) => sum + row.meanFrequency, 0),
      (year) => year.incidents[k],
    );
    agrees(result.resale.meanStolenPerYear, (year) => year.stolen[k]);
    agrees(result.recordsExposedPerYear, (year) => year.records[k]);
    agrees(result.probabilityOfLoss, (year) => (year.net[k] > 0 ? 1 : 0));
    agrees(result.standardDeviation ** 2 + result.meanAnnualLoss ** 2, (year) => year.net[k] ** 2);
  });

  test.each([0, 1, 2])('strategy %i has the plain simulator’s tail', (k) => {
    for (const p of [0.5, 0.9, 0.99] as const) {
      const q = results[k].quantiles[`p${100 * p}` as 'p50'];
      agrees(1 - p, (year) => (year.net[k] > q ? 1 : 0));
    }
  });

  test('the differences between strategies agree too: the pairing is the same', () => {
    for (const [i, proposal] of fast.proposals.entries()) {
      agrees(proposal.riskReduction, (year) => year.net[0] - year.net[i + 1]);
    }
  });
});

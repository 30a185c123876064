import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { distributionOf, meanOf } from '#models/probability/distribution';
import { annualLoss, oneScenario, planOf } from './plans';

describe('riskquant, SimpleLoss: frequency × mean of the lognormal between its 5th and 95th percentile', () => {
  it.each([
    ['WE-01', 0.1, 100_000, 1_000_000, 40_400.128269457266],
    ['WE-02', 0.1, 1, 10, 0.4040012826945718],
    ['WE-03', 3, 1, 10, 12.120038480837177],
  ])('%s: %d a year, %d to %d', (_, frequency, low, high, expected) => {
    expect(annualLoss(oneScenario(frequency, { kind: 'interval', low, high })) / expected).toBeCloseTo(1, 12);
  });

  it('WE-05: its PERT frequency counts by the mode, which is 0.3; ours counts by the mean, which is 1/3', () => {
    const loss = { kind: 'interval' as const, low: 1, high: 10 };
    expect(annualLoss(oneScenario(0.3, loss)) / 1.2120038962444237).toBeCloseTo(1, 7);
    const frequency = { kind: 'range' as const, low: 0.1, likely: 0.3, high: 0.7 };
    expect(annualLoss(oneScenario(frequency, loss)) / 1.2120038962444237).toBeCloseTo(1 / 0.9, 7);
  });

  it('WE-01 by simulation, within four standard errors', () => {
    const plan = oneScenario(0.1, { kind: 'interval', low: 100_000, high: 1_000_000 });
    const { meanAnnualLoss, standardError } = simulateInline(plan, { seed: 1, years: 100_000 }).baseline;
    expect(Math.abs(meanAnnualLoss - 40_400.128269457266)).toBeLessThan(4 * standardError);
  });
});

describe('FAIR, risk = loss event frequency × loss magnitude (pyfair, calculation details)', () => {
  it.each([
    ['WE-07a', 100, 1000, 100_000],
    ['WE-07b', 100, 2000, 200_000],
    ['WE-07c', 200, 3000, 600_000],
  ])('%s: %d × %d', (_, frequency, magnitude, expected) => {
    expect(annualLoss(oneScenario(frequency, magnitude))).toBeCloseTo(expected, 6);
  });
});

describe('annualised loss expectancy', () => {
  it('WE-20: asset value × exposure factor × rate, the first two as a formula (cyber-ale-calculator)', () => {
    expect(annualLoss(oneScenario(0.75, { formula: '2000000 * 0.4' }))).toBeCloseTo(600_000, 6);
  });

  it('WE-26: a table of ten threats, single loss × rate (solutionspile.com)', () => {
    const rows: [single: number, rate: number, annual: number][] = [
      [5000, 52, 260_000],
      [75_000, 1, 75_000],
      [500, 52, 26_000],
      [2500, 4, 10_000],
      [5000, 2, 10_000],
      [500, 12, 6000],
      [5000, 1, 5000],
      [1500, 52, 78_000],
      [2500, 4, 10_000],
      [250_000, 0.05, 12_500],
    ];
    for (const [single, rate, annual] of rows) expect(annualLoss(oneScenario(rate, single))).toBeCloseTo(annual, 6);
    const scenarios = rows.map(([amount, frequency], i) => ({
      id: `threat-${i}`,
      frequency,
      losses: [{ id: 'loss', form: 'response' as const, amount }],
    }));
    expect(annualLoss(planOf({ scenarios }))).toBeCloseTo(492_500, 6);
  });
});

describe('PERT mean (low + 4 likely + high) / 6 (FAIR-CAM, detection and response)', () => {
  it.each([
    ['WE-11a', 2000, 8000, 30_000, 10_667],
    ['WE-11b', 25_000, 75_000, 250_000, 95_833],
    ['WE-11c', 200_000, 500_000, 2_000_000, 700_000],
    ['WE-11d', 1_000_000, 3_000_000, 5_000_000, 3_000_000],
    ['WE-11e', 2000, 5000, 15_000, 6167],
  ])('%s: %d, %d, %d', (_, low, likely, high, expected) => {
    expect(Math.round(annualLoss(oneScenario(1, { kind: 'range', low, likely, high })))).toBe(expected);
  });
});

describe('lognormal by its quantiles (idraa, within-scenario sigma calibration)', () => {
  it('WE-28: sigma from median and 90th percentile', () => {
    expect(distributionOf({ kind: 'quantiles', p50: 1_300_000, p90: 7_400_000 })).toMatchObject({
      sigma: expect.closeTo(1.357, 4),
    });
  });

  it('WE-31: sigma 1.7 puts the 95th percentile at 16.383 medians and the mean at 4.2419', () => {
    const distribution = distributionOf({ kind: 'quantiles', p50: 1000, p95: 16_383 });
    expect(distribution).toMatchObject({ sigma: expect.closeTo(1.7, 4) });
    expect(meanOf(distribution) / 1000).toBeCloseTo(4.2419, 3);
    // The 5th percentile lies as far below the median as the 95th above it: a span of 268 times.
    expect(meanOf(distributionOf({ kind: 'interval', low: 1000 / 16.383, high: 16_383 })) / 1000).toBeCloseTo(
      4.2419,
      3,
    );
  });
});

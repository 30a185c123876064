import { describe, expect, test } from 'vitest';
import { controlReturns } from '#models/finance/control-returns';
import { controlWorths } from '#models/finance/control-worth';
import { outcomeModel } from '#models/finance/sensitivity/outcome';
import { rankCorrelations } from '#models/finance/sensitivity/rank-correlation';
import { tornado } from '#models/finance/sensitivity/tornado';
import { payingThreshold, twoWayWhatIf } from '#models/finance/sensitivity/what-if';
import { simulateInline } from '#models/finance/simulate';
import { mulberry32 } from '../../support/mulberry32';
import { planOf } from './plans';

const proposal = { controls: [{ control: 'backup', startYear: 1 }], insurance: false };
const effect = { kind: 'range', low: 0.2, likely: 0.5, high: 0.8 } as const;

/**
 * Every incident costs 1,000,000, of which the insurer pays half of what is above 200,000: 600,000 are kept, whatever
 * prevents the others. So every figure net of cover is 0.6 of that before it, by hand.
 */
const plan = planOf({
  budget: { horizonYears: 1, discountRate: 0 },
  insurance: { basis: 'event', retention: 200_000, limit: 1e9, coinsurance: 0.5, existing: true },
  scenarios: [
    {
      id: 'ransomware',
      frequency: { kind: 'range', low: 0.1, likely: 0.2, high: 0.3 },
      losses: [{ id: 'l', form: 'response', amount: 1e6 }],
    },
  ],
  controls: [
    { id: 'backup', costs: { annual: 40_000 }, effects: [{ scenario: 'ransomware', frequency: effect }] },
    { id: 'second', costs: { annual: 10_000 }, effects: [{ scenario: 'ransomware', frequency: 0.2 }] },
  ],
});
const frequency = ['scenarios', 0, 'frequency'] as const;

describe('cover in force', () => {
  test('returns of controls are of what is kept', () => {
    const [backup, second] = controlReturns(plan, proposal);
    expect(backup.alone.riskReduction).toBeCloseTo(0.2 * 0.5 * 600_000, 4);
    expect(backup.alone.npv).toBeCloseTo(60_000 - 40_000, 4);
    expect(second.alone.riskReduction).toBeCloseTo(0.2 * 0.2 * 600_000, 4);
    expect(second.givenTheRest.riskReduction).toBeCloseTo(0.2 * 0.5 * 0.2 * 600_000, 4);
    expect(second.givenTheRest.npv).toBeCloseTo(2_000, 4);
  });

  test('and so are the ends of their ranges', () => {
    const [backup] = controlWorths(plan, proposal);
    const [low, high] = backup.aloneRange;
    const bare = controlWorths({ ...plan, insurance: null }, proposal)[0];
    expect(low / (0.6 * bare.aloneRange[0])).toBeCloseTo(1, 6);
    expect(high / (0.6 * bare.aloneRange[1])).toBeCloseTo(1, 6);
  });

  test('bars, grid, threshold and ranks are of what is kept', () => {
    const { npv, annualLoss, bars } = tornado(plan, proposal);
    expect(annualLoss).toBeCloseTo(0.2 * 600_000, 4);
    expect(npv).toBeCloseTo(20_000, 4);
    const bar = bars.find(({ scenario }) => scenario === 'ransomware')!;
    const before = tornado({ ...plan, insurance: null }, proposal).bars.find(
      ({ path }) => path.join() === bar.path.join(),
    )!;
    expect(bar.annualLossSwing / before.annualLossSwing).toBeCloseTo(0.6, 6);
    expect(bar.npvSwing / before.npvSwing).toBeCloseTo(0.6, 6);
    expect(bars).toHaveLength(2);
    const [[cell]] = twoWayWhatIf(
      plan,
      proposal,
      { path: frequency, values: [0.5] },
      { path: ['controls', 0, 'effects', 0, 'frequency'], values: [0.4] },
    );
    expect(cell.annualLoss).toBeCloseTo(0.5 * 600_000, 4);
    expect(cell.npv).toBeCloseTo(0.5 * 0.4 * 600_000 - 40_000, 4);
    // 600,000 × ½ × frequency = 40,000.
    const threshold = payingThreshold(plan, proposal, frequency, 0.01, 2)!;
    expect(threshold.pays).toBe('above');
    expect(threshold.value / (40_000 / 300_000)).toBeCloseTo(1, 3);
    const ranks = rankCorrelations(plan, proposal, mulberry32(1), 60);
    expect(ranks.find(({ scenario }) => scenario === 'ransomware')!.annualLoss).toBeCloseTo(1, 9);
  });

  test('what is as it is has the figures of simulate', () => {
    const yearly = { ...plan, insurance: { ...plan.insurance!, basis: 'annual' as const, limit: 500_000 } };
    const { baseline, proposals } = simulateInline({
      ...yearly,
      proposals: [{ id: 'p', name: '', description: '', ...proposal }],
    });
    const { base } = outcomeModel(yearly, proposal);
    expect(base.annualLoss).toBeCloseTo(baseline.meanAnnualLoss, 6);
    expect(base.npv).toBeCloseTo(proposals[0].npv, 6);
  });
});

test('cover that a proposal buys counts for its sensitivity, premium and all, and beside it for its controls', () => {
  const offered = { ...plan, insurance: { ...plan.insurance!, existing: false, premium: 30_000 } };
  const insured = { ...proposal, insurance: true };
  // Kept before: 200,000 a year; with control and cover 0.1 × 600,000.
  expect(outcomeModel(offered, insured).base.npv).toBeCloseTo(200_000 - 60_000 - 40_000 - 30_000, 4);
  const [, second] = controlReturns(offered, insured);
  expect(second.alone.riskReduction).toBeCloseTo(0.2 * 0.2 * 1e6, 4);
  expect(second.givenTheRest.riskReduction).toBeCloseTo(0.2 * 0.5 * 0.2 * 600_000, 4);
});

test('waiting a year: the premium stays nominal, and retention does not rise with the prices of the later start', () => {
  const growing = planOf({
    budget: { horizonYears: 3, discountRate: 0.05, priceGrowth: 0.1, lossTiming: 'yearEnd' },
    insurance: {
      basis: 'event',
      retention: 200_000,
      limit: 1e9,
      coinsurance: 0.5,
      premium: 70_000,
      timing: 'arrears',
    },
    scenarios: [{ id: 's', frequency: 0.5, losses: [{ id: 'l', form: 'response', amount: 1e6 }] }],
    proposals: [{ id: 'p', insurance: true }],
  });
  const { proposals } = simulateInline(growing, { years: 20_000 });
  // Whoever waits misses the first year and nothing else: ½ × ½ × (1,000,000 − 200,000) less the premium.
  expect(proposals[0].costOfDelay).toBeCloseTo((200_000 - 70_000) / 1.05, 3);
});

test('waiting a year: a control beside cover in force starts with its roll-out in the later year, simulated', () => {
  const growing = planOf({
    budget: { horizonYears: 3, discountRate: 0, priceGrowth: 0.1 },
    insurance: { basis: 'event', retention: 200_000, limit: 1e9, coinsurance: 0.5, existing: true },
    scenarios: [{ id: 's', frequency: 0.5, losses: [{ id: 'l', form: 'response', amount: 1e6 }] }],
    controls: [{ id: 'c', coverage: [0.5, 1], effects: [{ scenario: 's', frequency: 0.4 }] }],
    proposals: [{ id: 'p', controls: [{ control: 'c', startYear: 1 }] }],
  });
  const { proposals } = simulateInline(growing, { years: 20_000 });
  const kept = (year: number) => 0.5 * (1e6 * 1.1 ** (year - 1)) + 100_000;
  const now = 0.5 * (0.2 * kept(1) + 0.4 * kept(2) + 0.4 * kept(3));
  const later = 0.5 * (0.2 * kept(2) + 0.4 * kept(3));
  // A shift by growth alone, as if the retention rose too, is 3,000 off.
  expect(Math.abs(proposals[0].costOfDelay - (now - later))).toBeLessThan(200);
});

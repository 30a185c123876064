import { describe, expect, it } from 'vitest';
import { controlCosts, proposalCosts } from '#models/controls/costs';
import { gordonLoebCeiling, gordonLoebClassOne } from '#models/finance/gordon-loeb';
import { returnOnSecurityInvestment } from '#models/finance/rosi';
import { simulateInline } from '#models/finance/simulate';
import { annualLoss, planOf } from './plans';

describe('return on security investment', () => {
  it.each([
    ['WE-18', 5_000_000, 0.6, 500_000, 5],
    ['WE-27', 500_000, 0.5, 100_000, 1.5],
    ['WE-22', 5_000_000, 1, 1_000_000, 4],
  ])('%s: %d of yearly loss, %d of it avoided, for %d', (_, loss, share, cost, expected) => {
    expect(returnOnSecurityInvestment(loss * share, cost)).toEqual({ rosi: expect.closeTo(expected, 12) });
  });

  it('WE-27 from a whole plan: the reduction over the cost, and the simulated years agree', () => {
    const plan = planOf({
      scenarios: [{ id: 's', frequency: 5, losses: [{ id: 'l', form: 'response', amount: 100_000 }] }],
      controls: [{ id: 'c', costs: { annual: 100_000 }, effects: [{ scenario: 's', frequency: 0.5 }] }],
      proposals: [{ id: 'p', controls: [{ control: 'c' }] }],
    });
    expect(annualLoss(plan)).toBeCloseTo(500_000, 6);
    const [{ rosi, simulatedMean, standardError }] = simulateInline(plan, { seed: 1, years: 50_000 }).proposals;
    expect(rosi).toBeCloseTo(1.5, 12);
    expect(Math.abs(simulatedMean - 250_000)).toBeLessThan(4 * standardError);
  });
});

describe('costs', () => {
  it('WE-24: 700,000 over five years and 180,000 a year are 320,000 a year', () => {
    const plan = planOf({
      budget: { amortizationYears: 5 },
      controls: [{ id: 'c', costs: { oneTime: 700_000, annual: 180_000 } }],
    });
    expect(controlCosts(plan, plan.controls[0]).amortized).toBeCloseTo(320_000, 9);
  });

  it('WE-47: support of a legacy system whose price doubles each year is 427 for three years (Windows 10 ESU)', () => {
    const plan = planOf({
      organization: { endpoints: 1 },
      budget: { horizonYears: 3, priceGrowth: 1 },
      controls: [{ id: 'c', costs: { perUnit: [{ unit: 'endpoint', annual: 61 }] } }],
      proposals: [{ id: 'p', controls: [{ control: 'c' }] }],
    });
    expect(proposalCosts(plan, plan.proposals[0]).cashByYear).toEqual([0, 61, 122, 244]);
  });
});

describe('Gordon–Loeb', () => {
  it('WE-17: the ceiling of an expected loss of 120,000 is a 1/e part of it', () => {
    const plan = planOf({
      scenarios: [
        { id: 's', frequency: 0.15, susceptibility: 0.8, losses: [{ id: 'l', form: 'response', amount: 1_000_000 }] },
      ],
    });
    expect(annualLoss(plan)).toBeCloseTo(120_000, 6);
    expect(gordonLoebCeiling(annualLoss(plan))).toBeCloseTo(44_145.53, 2);
  });

  it.each([
    ['WE-40', 1, 6.071068, 0.07071068, 36.857864],
    ['WE-42', 3, 2.499636, 0.01166545, 46.333819],
  ])('%s: class I with elasticity %d (Gordon, Loeb and Zhou 2016)', (_, elasticity, investment, remaining, benefit) => {
    expect(gordonLoebClassOne({ vulnerability: 0.5, loss: 100, productivity: 1, elasticity })).toEqual({
      investment: expect.closeTo(investment, 6),
      remainingVulnerability: expect.closeTo(remaining, 7),
      netBenefit: expect.closeTo(benefit, 5),
      ceiling: expect.closeTo(18.393972, 6),
    });
  });

  it.each([
    [0.3, 72.6, 4.6],
    [0.1, 15, 0],
    [0.5, 81, 7],
    [0.3, 135, 7],
  ])(
    'WE-45: class I with vulnerability halved by the first two million, v = %d, L = %d (Gordon, Loeb and Zhou 2020)',
    (vulnerability, loss, expected) => {
      expect(gordonLoebClassOne({ vulnerability, loss, productivity: 0.5, elasticity: 1 }).investment).toBeCloseTo(
        expected,
        9,
      );
    },
  );
});

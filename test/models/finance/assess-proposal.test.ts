import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposalCosts } from '#models/controls/costs';
import { assessProposal } from '#models/finance/assess-proposal';
import { quantilesInPlace } from '#models/probability/order-statistic';
import { planOf } from './plans';

const plan = planOf({
  budget: { horizonYears: 3, discountRate: 0.1, amortizationYears: 3, lossTiming: 'yearEnd' },
  controls: [{ id: 'c', costs: { oneTime: 900, annual: 100, timing: 'arrears' } }],
});
const costs = proposalCosts(plan, { controls: [{ control: 'c', startYear: 1 }], insurance: false });

/** Paths that avoid 0, 1000, 2000 … 9000 over three years, a third each year. */
const totals = Float64Array.from({ length: 10 }, (_, path) => path * 1000);
const annuity = (1 / 1.1 + 1 / 1.21 + 1 / 1.331) / 3;
const outcome = {
  plan,
  costs,
  steadyReduction: 1500,
  meanReductionByYear: [1500, 1500, 1500],
  pathReduction: totals,
  pathPresentValue: totals.map((total) => total * annuity),
  uncertain: null,
};

test('every field by hand', () => {
  const result = assessProposal(outcome);
  const presentCash = 900 + 100 * 3 * annuity;
  expect(result.annualCost).toBe(400);
  expect(result.rosi).toBeCloseTo(1100 / 400, 12);
  expect(result.npv).toBeCloseTo(1500 * 3 * annuity - presentCash, 9);
  // Flows −900, 1400, 1400, 1400; with x = 2.4497467, 1/x + 1/x² + 1/x³ = 900/1400.
  expect(result.paybackYears).toBeCloseTo(900 / 1400, 12);
  expect(result.discountedPaybackYears).toBeCloseTo(900 / (1400 / 1.1), 12);
  expect(result.irr).toBeCloseTo(1.4497467, 7);
  expect(result.benefitCostRatio).toBeCloseTo((1500 * 3 * annuity) / presentCash, 12);
  expect(result.breakEvenEffectiveness).toBeCloseTo(presentCash / (1500 * 3 * annuity), 12);
  // 1,200 of cash: paths of 2,000 and more pay back; discounted 1,148.7 against 829 a thousand: the same eight.
  expect(result.probabilityOfPayback).toBe(0.8);
  expect(result.probabilityNpvPositive).toBe(0.8);
  // Smallest x with F(x) ≥ 5 % is the lowest path, with F(x) ≥ 95 % the highest.
  expect(result.npvInterval[0]).toBeCloseTo(-presentCash, 9);
  expect(result.npvInterval[1]).toBeCloseTo(9000 * annuity - presentCash, 9);
  expect(result.rosiInterval?.[0]).toBe(-1);
  expect(result.rosiInterval?.[1]).toBeCloseTo((3000 - 400) / 400, 12);
});

test('the chance of paying back is of the undiscounted paths, that of being worth it of the discounted ones', () => {
  const none = assessProposal({ ...outcome, pathPresentValue: totals.map(() => 0) });
  expect(none).toMatchObject({ probabilityOfPayback: 0.8, probabilityNpvPositive: 0 });
});

test('waiting a year forgoes the first year, saves interest, and leaves a year of the purchase unused', () => {
  const { costOfDelay } = assessProposal(outcome);
  // (1,500 − 100)/1.1 − interest on 900 for a year − the unused third of the purchase at the end.
  expect(costOfDelay).toBeCloseTo(1400 / 1.1 - (900 - 900 / 1.1) - 900 / 3 / 1.331, 9);
});

test('what breaks even at a share of the effect has no net present value at that share', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (yearly) => {
      const share = assessProposal({ ...outcome, meanReductionByYear: [yearly, yearly, yearly] })
        .breakEvenEffectiveness!;
      const scaled = [yearly * share, yearly * share, yearly * share];
      expect(assessProposal({ ...outcome, meanReductionByYear: scaled }).npv).toBeCloseTo(0, 6);
    }),
  );
});

test('a free plan has no ROSI, ratio or rate, and says why', () => {
  const free = proposalCosts(plan, { controls: [], insurance: false });
  const result = assessProposal({ ...outcome, costs: free });
  expect(result).toMatchObject({ rosi: null, rosiInterval: null, irr: null, benefitCostRatio: null, paybackYears: 0 });
  expect(result.rosiReason).toMatch(/adds no control and no insurance: the cost is zero/);
  expect(result).toMatchObject({ probabilityOfPayback: null, probabilityNpvPositive: null });
  expect(result.irrReason).toBe(result.rosiReason);
});

test('quantiles are order statistics: the smallest value whose share of values at or below reaches p', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, p) => {
        const sorted = [...values].sort((a, b) => a - b);
        const expected = sorted.find((_, index) => index + 1 >= p * values.length - 1e-9);
        expect(quantilesInPlace(Float64Array.from(values), [p])).toEqual([expected]);
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRateOfReturn, internalRateOfReturn } from '#models/finance/irr';
import { noReturn } from '#models/finance/no-return';
import { netPresentValue } from '#models/finance/npv';
import { discountedPaybackYears, paybackYears } from '#models/finance/payback';
import { returnOnSecurityInvestment } from '#models/finance/rosi';

/** Equal to within 1e-9 of the value. */
const expectClose = (actual: number | null, expected: number) => {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

/**
 * Reference values from an independent computation: the sum Σ flow/(1+r)^t and 200 bisections of its root, with the
 * Python library mpmath at 40 digits.
 */
const witnesses: { rate: number; flows: number[]; npv: number; irr: number | null }[] = [
  {
    rate: 0.08,
    flows: [-70000, 12000, 15000, 18000, 21000, 26000],
    npv: 1390.9637856040185,
    irr: 0.08663094803653161,
  },
  { rate: 0.1, flows: [-1000, 300, 420, 680], npv: 130.72877535687454, irr: 0.1634056006889893 },
  {
    rate: 0.035,
    flows: [-250000, 90000, 95000.5, 101000.25, -12000, 88000],
    npv: 80373.27573860278,
    irr: 0.1564488308754903,
  },
  { rate: -0.02, flows: [-5000, 2500, 2600], npv: 258.225739275302, irr: 0.013216876123687401 },
  { rate: 0.12, flows: [-1e6, 50000, 50000, 50000, 2.5e6], npv: 708886.759423157, irr: 0.2882570877466119 },
  { rate: 0.08, flows: [-60000, 110000, -5000], npv: 37565.157750342936, irr: null },
];

describe('net present value and internal rate of return', () => {
  test.each(witnesses)('agree with 40-digit arithmetic to 1e-9: $flows at $rate', ({ rate, flows, npv, irr }) => {
    expectClose(netPresentValue(rate, flows), npv);
    if (irr === null) expect(internalRateOfReturn(flows)).toBeNull();
    else expectClose(internalRateOfReturn(flows), irr);
  });

  test('agree with the printed examples of spreadsheet manuals', () => {
    // Microsoft, "NPV function": NPV(10 %, −10000, 3000, 4200, 6800) = $1,188.44, the first flow a year from now;
    // NPV(8 %, 8000 … 14500) − 40000 = $1,922.06.
    expect(netPresentValue(0.1, [0, -10000, 3000, 4200, 6800])).toBeCloseTo(1188.44, 2);
    expect(netPresentValue(0.08, [-40000, 8000, 9200, 10000, 12000, 14500])).toBeCloseTo(1922.06, 2);
    // Microsoft, "IRR function": 8.7 % after five years, −2.1 % after four.
    expect(internalRateOfReturn([-70000, 12000, 15000, 18000, 21000, 26000])).toBeCloseTo(0.087, 3);
    expect(internalRateOfReturn([-70000, 12000, 15000, 18000, 21000])).toBeCloseTo(-0.021, 3);
    // numpy-financial, irr and npv.
    expect(internalRateOfReturn([-100, 39, 59, 55, 20])).toBeCloseTo(0.28095, 5);
    expect(internalRateOfReturn([-100, 0, 0, 74])).toBeCloseTo(-0.0955, 4);
    expect(netPresentValue(0.281, [-100, 39, 59, 55, 20])).toBeCloseTo(-0.00847859, 7);
  });

  test('there is no rate where flows do not change sign once', () => {
    expect(internalRateOfReturn([])).toBeNull();
    expect(internalRateOfReturn([0, 0])).toBeNull();
    expect(internalRateOfReturn([-1, -2])).toBeNull();
    expect(internalRateOfReturn([100, 50])).toBeNull();
    // Two rates would do (10 % and 20 %): neither is reported.
    expect(internalRateOfReturn([-100, 230, -132])).toBeNull();
  });

  test('at the internal rate the value is nil; borrowing has no return', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.array(fc.double({ min: 0.001, max: 2, noNaN: true }), { minLength: 1, maxLength: 10 }),
        (cost, shares) => {
          const flows = [-cost, ...shares.map((share) => share * cost)];
          const rate = internalRateOfReturn(flows);
          if (rate === null) return;
          const scale = netPresentValue(rate, flows.map(Math.abs));
          expect(Math.abs(netPresentValue(rate, flows)) / scale).toBeLessThan(1e-9);
          // Turned, it is the rate of a loan.
          expect(findRateOfReturn(flows.map((flow) => -flow))).toEqual({ irr: null, irrReason: noReturn.turned });
        },
      ),
      { seed: 1 },
    );
  });
});

describe('payback', () => {
  test('counts years with fractions', () => {
    // 5,000 out, 2,000 a year back: two and a half years.
    expect(paybackYears([-5000, 2000, 2000, 2000])).toBe(2.5);
    expect(paybackYears([-1000, 300, 420, 680])).toBeCloseTo(2 + 280 / 680, 12);
    expect(paybackYears([-1000, 300, 420])).toBeNull();
    expect(paybackYears([0, 10])).toBe(0);
    expect(paybackYears([])).toBe(0);
  });

  test('a later purchase has to be paid back too', () => {
    expect(paybackYears([-100, 150, -100, 100])).toBe(2.5);
    expect(paybackYears([-100, 150, -100])).toBeNull();
  });

  test('discounting moves it back by hand-computed fractions', () => {
    // 1000 at 10 %: 300/1.1 + 420/1.21 = 619.83; the third year brings 510.89 of the missing 380.17.
    expect(discountedPaybackYears(0.1, [-1000, 300, 420, 680])).toBeCloseTo(2 + 380.1652892562 / 510.8940646131, 9);
    expect(discountedPaybackYears(0.1, [-1200, 300, 420, 680])).toBeNull();
  });

  test('is where the cumulated flows, drawn as a line, cross nil', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 8 }), (flows) => {
        const years = paybackYears(flows);
        const total = (upTo: number) =>
          flows.reduce((sum, flow, year) => sum + flow * Math.max(0, Math.min(1, year === 0 ? 1 : upTo - year + 1)), 0);
        if (years === null) expect(total(flows.length - 1)).toBeLessThan(0);
        else if (years > 0) expect(total(years)).toBeCloseTo(0, 9);
      }),
      { seed: 2 },
    );
  });
});

describe('return on security investment', () => {
  test('reproduces published examples', () => {
    // Inventive HQ glossary: 5 m risk, 60 % mitigated, 500,000 spent: 500 %.
    expect(returnOnSecurityInvestment(5e6 * 0.6, 500_000)).toEqual({ rosi: 5 });
    // FAIR guide: ALE 500,000, reduction 50 %, cost 100,000: 150 %.
    expect(returnOnSecurityInvestment(500_000 * 0.5, 100_000)).toEqual({ rosi: 1.5 });
    // Sonnenreich, Albanese and Stout (2006): 1 m brings in 5 m: 400 %.
    expect(returnOnSecurityInvestment(5e6, 1e6)).toEqual({ rosi: 4 });
  });

  test('is blank with a reason at zero cost, and only there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (gain, cost) => {
          const result = returnOnSecurityInvestment(gain, cost);
          if (cost === 0) expect(result).toEqual({ rosi: null, rosiReason: expect.stringMatching(/zero/) });
          else expect(result.rosi).toBeGreaterThanOrEqual(-1);
        },
      ),
    );
    expect(returnOnSecurityInvestment(10, 0).rosi).toBeNull();
  });
});

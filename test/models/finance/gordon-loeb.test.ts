import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gordonLoebCeiling, gordonLoebClassOne, gordonLoebClassTwo } from '#models/finance/gordon-loeb';

test('class I reproduces published settings (Gordon, Loeb and Zhou 2016: α = 1, β = 1 and 3)', () => {
  const low = gordonLoebClassOne({ vulnerability: 0.5, loss: 100, productivity: 1, elasticity: 1 });
  expect(low.investment).toBeCloseTo(6.071068, 6);
  expect(low.remainingVulnerability).toBeCloseTo(0.07071068, 8);
  expect(low.netBenefit).toBeCloseTo(36.857864, 6);
  expect(low.ceiling).toBeCloseTo(18.393972, 6);
  const high = gordonLoebClassOne({ vulnerability: 0.5, loss: 100, productivity: 1, elasticity: 3 });
  expect(high.investment).toBeCloseTo(2.499636, 6);
  expect(high.remainingVulnerability).toBeCloseTo(0.01166545, 8);
  expect(high.netBenefit).toBeCloseTo(46.333819, 6);
});

test('class I with α = ½ is the √(2vL) − 2 of the NIST-tier paper (2020)', () => {
  const best = (vulnerability: number, loss: number) =>
    gordonLoebClassOne({ vulnerability, loss, productivity: 0.5 }).investment;
  expect(best(0.3, 72.6)).toBeCloseTo(4.6, 10);
  expect(best(0.1, 15)).toBe(0);
  expect(best(0.5, 81)).toBeCloseTo(7, 10);
  expect(best(0.3, 135)).toBeCloseTo(7, 10);
});

test('class II agrees with the root of its derivative in 40-digit arithmetic (mpmath)', () => {
  const best = gordonLoebClassTwo({ vulnerability: 0.6, loss: 400_000, productivity: 1e-5 });
  expect(best.investment).toBeCloseTo(39884.79351519611, 6);
  expect(best.remainingVulnerability).toBeCloseTo(0.4894037972428044, 12);
  expect(best.netBenefit).toBeCloseTo(4353.687587682128, 6);
});

test('the ceiling of the textbook example: 1,000,000 × 15 % × 80 %, printed as about 44,000', () => {
  expect(gordonLoebCeiling(1_000_000 * 0.15 * 0.8)).toBeCloseTo(44_145.53, 2);
});

test('no other spending does better, and the optimum stays below the ceiling', () => {
  const input = fc.record({
    vulnerability: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    loss: fc.double({ min: 1, max: 1e7, noNaN: true }),
    productivity: fc.double({ min: 1e-6, max: 10, noNaN: true }),
    elasticity: fc.double({ min: 1, max: 5, noNaN: true }),
  });
  fc.assert(
    fc.property(input, fc.double({ min: 0, max: 1, noNaN: true }), (setting, share) => {
      const { vulnerability: v, loss, productivity: a, elasticity: b } = setting;
      const z = share * v * loss;
      const one = gordonLoebClassOne(setting);
      const two = gordonLoebClassTwo(setting);
      const slack = 1e-9 * v * loss;
      expect((v - v / (a * z + 1) ** b) * loss - z).toBeLessThanOrEqual(one.netBenefit + slack);
      expect((v - v ** (a * z + 1)) * loss - z).toBeLessThanOrEqual(two.netBenefit + slack);
      expect(one.investment).toBeLessThanOrEqual(one.ceiling + slack);
      expect(two.investment).toBeLessThanOrEqual(two.ceiling + slack);
    }),
  );
});

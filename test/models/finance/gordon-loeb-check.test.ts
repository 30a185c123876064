import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gordonLoebCheck } from '#models/finance/gordon-loeb-check';

const money = fc.double({ min: 1000, max: 1e8, noNaN: true });
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });

/** Expected loss after investing z in class I (β = 1) or II, written from the paper's S(z), not from the code. */
const lossAfter = {
  classOne: (z: number, a: number, v: number, all: number) => (v / (a * z + 1)) * all,
  classTwo: (z: number, a: number, v: number, all: number) => v ** (a * z + 1) * all,
};

test('the productivity it assumes lets the plan’s cost leave the plan’s loss, and no other spending does better', () => {
  fc.assert(
    fc.property(money, share, money, share, (expected, left, cost, v) => {
      const found = gordonLoebCheck(expected, expected * left, cost, v)!;
      const all = expected / v;
      const productivity = {
        classOne: (1 / left - 1) / cost,
        classTwo: Math.log(left) / (cost * Math.log(v)),
      };
      for (const name of ['classOne', 'classTwo'] as const) {
        const total = (z: number) => z + lossAfter[name](z, productivity[name], v, all);
        expect(lossAfter[name](cost, productivity[name], v, all) / (expected * left)).toBeCloseTo(1, 9);
        const best = total(found[name].investment);
        for (const z of [0, cost / 2, cost, cost * 2, expected / Math.E])
          expect(best).toBeLessThanOrEqual(total(z) * (1 + 1e-9));
        expect(found[name].investment).toBeLessThanOrEqual(found.ceiling * (1 + 1e-9));
      }
    }),
  );
});

test('class I by hand: £100 of loss halved by £10 of spending', () => {
  // α = (2 − 1)/10; z* = (√(α·100) − 1)/α = 10·(√10 − 1).
  const found = gordonLoebCheck(100, 50, 10, 0.5)!;
  expect(found.classOne.investment).toBeCloseTo(10 * (Math.sqrt(10) - 1), 9);
  expect(found.ceiling).toBeCloseTo(100 / Math.E, 9);
});

test('says nothing where the plan costs nothing, lowers nothing, or no vulnerability is left to act on', () => {
  expect(gordonLoebCheck(100, 50, 0, 0.5)).toBeNull();
  expect(gordonLoebCheck(100, 100, 10, 0.5)).toBeNull();
  expect(gordonLoebCheck(0, 0, 10, 0.5)).toBeNull();
  expect(gordonLoebCheck(100, 50, 10, 1)).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '#models/report/format';
import { partsOfTotal } from '#models/report/parts-of-total';
import { asPrinted, printedStep } from '#models/report/printed-amount';

const { money } = createFormatter('en-US', 'USD');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('parts of a printed total', () => {
  it('add up: 129.4 + 57.4 + 12.6 is printed as 129 + 57 + 13 = 199', () => {
    expect(partsOfTotal([129_400, 57_400, 12_600], 1000)).toEqual([129_000, 57_000, 13_000]);
  });

  it('add up to the rounded sum, each less than one step from what it is', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(1, 10, 1000), (parts, step) => {
        const printed = partsOfTotal(parts, step);
        expect(Math.abs(sum(printed) - sum(parts))).toBeLessThanOrEqual(step / 2 + 1e-6);
        expect(printed.every((part) => part % step === 0)).toBe(true);
        for (const [at, part] of parts.entries()) expect(Math.abs(printed[at] - part)).toBeLessThan(step * 1.000001);
      }),
    );
  });

  it('by default add up to what money prints of the sum', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const printed = sum(partsOfTotal(parts));
        expect(money(printed)).toBe(money(printed === 0 ? 0 : Number(printed.toPrecision(3))));
        expect(Math.abs(printed - sum(parts))).toBeLessThanOrEqual(printedStep(sum(parts)) / 2 + 1e-6);
      }),
    );
  });

  it('take the step that money prints', () => {
    fc.assert(
      fc.property(fc.double({ min: 1000, max: 1e12, noNaN: true }), (amount) => {
        const step = printedStep(amount);
        expect(money(Math.round(amount / step) * step)).toBe(money(amount));
      }),
    );
  });

  it('an amount as printed is the one that money prints', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (amount) => {
        expect(money(asPrinted(amount))).toBe(money(amount));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '#models/report/format';
import { moneyStep, partsThatAdd } from '#models/report/parts-that-add';

const format = createFormatter('en-US', 'USD');

/** The amount that a text says, read back by nothing of ours. */
function amountIn(text: string): number {
  const [, sign, digits, unit = ''] = /^(−?)\$([\d.,]+)\u00a0?([a-z]*)$/.exec(text) ?? [];
  const scale = { '': 1, m: 1e6, bn: 1e9, tn: 1e12 }[unit] ?? Number.NaN;
  return (sign ? -1 : 1) * Number(digits.replaceAll(',', '')) * scale;
}

describe('parts of an amount', () => {
  it('add up to it as it is printed, each off by less than the last digit', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value ** 1.1);
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total >= 100);
        const step = moneyStep(total);
        const rounded = partsThatAdd(parts, step);
        for (const [at, part] of parts.entries()) expect(Math.abs(rounded[at] - part)).toBeLessThan(step);
        const sum = rounded.reduce((all, part) => all + part, 0);
        expect(sum / step).toBeCloseTo(Math.round(total / step), 3);
        expect(format.money(sum)).toBe(format.money(Math.round(total / step) * step));
      }),
    );
  });

  it('do so in the case that the board was shown', () => {
    const [loss, cost] = [128_960, 57_460];
    expect([loss, cost, loss + cost].map(format.money)).toEqual(['$129,000', '$57,500', '$186,000']);
    const printed = partsThatAdd([loss, cost], moneyStep(loss + cost)).map(format.money);
    expect(printed.map(amountIn).reduce((sum, part) => sum + part, 0)).toBe(amountIn(format.money(loss + cost)));
  });

  it('stay nothing where they are nothing, and may be cents', () => {
    expect(partsThatAdd([0, 0], 1)).toEqual([0, 0]);
    expect(partsThatAdd([0, 10.4, 10.4], 1)).toEqual([0, 11, 10]);
    expect(partsThatAdd([0.105, 0.205], moneyStep(0.31))).toEqual([0.11, 0.2]);
  });
});

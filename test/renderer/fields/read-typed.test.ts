import { describe, expect, it } from 'vitest';
import example from '../../../examples/regional-hospital.boardcase.json';
import type { Amount } from '../../../models/plan/estimate';
import { readPlan } from '../../../models/plan/parse';
import type { QuantityRules } from '../../../models/typed-number/parse-quantity';
import { amountAfter, echoOf, type HeldAmount, type Reader, readTyped } from '../../../renderer/fields/read-typed';
import { text as en } from '../../../renderer/text/en';

const reading = readPlan(example);
const plan = reading.ok ? reading.plan : null;
const rules: QuantityRules = { kind: 'amount', locale: 'en-US', currency: 'USD', min: 0 };
const reader = (more: Partial<Reader> = {}): Reader => ({ rules, plan, text: en, problems: undefined, ...more });

describe('a text typed into a number field', () => {
  it('is a number, said back as the field will show it', () => {
    const read = readTyped('17.5m', reader());
    expect(read).toEqual({ value: 17_500_000, question: undefined });
    expect(echoOf(read, reader())).toBe('= $17,500,000');
  });

  it('is a number with a question about it, said in place of what it comes to', () => {
    const doubtful = reader({ rules: { ...rules, kind: 'share', max: 1 } });
    const read = readTyped('0.5', doubtful);
    expect(read).toEqual({ value: 0.5, question: 'Read as 50%. Add % to say a smaller share.' });
    expect(echoOf(read, doubtful)).toBe('Read as 50%. Add % to say a smaller share.');
  });

  it('is a formula with what it comes to in the plan: the example has 2,400 employees', () => {
    const read = readTyped('=employees*45', reader());
    expect(read).toEqual({ value: 108_000, formula: 'employees*45' });
    expect(echoOf(read, reader())).toBe('= $108,000');
  });

  it('is refused in words, and nothing is said back', () => {
    const whole = reader({ rules: { ...rules, kind: 'count', integer: true, max: 1000 } });
    for (const [typed, problem, by] of [
      ['many', 'This is not a number. Try 1.2m, 4.5% or a formula such as =employees*45.', reader()],
      ['-1', 'Must be $0 or more.', reader()],
      ['=employees*-1', 'Formula: Must be $0 or more.', reader()],
      ['=employees', 'Formula: Must be 1,000 or less.', whole],
      ['=employees/7', 'Formula: A whole number is needed here.', whole],
      ['=1+1', 'Formula: a number is needed here; formulas work once the plan is made.', reader({ plan: null })],
    ] as const) {
      const read = readTyped(typed, by);
      expect([typed, read]).toEqual([typed, { problem }]);
      expect(echoOf(read, by)).toBeNull();
    }
  });
});

describe('what a number field holds after it', () => {
  const formula = { value: 108_000, formula: 'employees*45' };
  const holding = (amount: Amount | undefined, value = typeof amount === 'number' ? amount : null): HeldAmount => ({
    amount,
    value,
  });

  it('is a new number, and no edit where it is the same', () => {
    expect(amountAfter({ value: 5 }, holding(4))).toBe(5);
    expect(amountAfter({ value: 5 }, holding(5))).toBeUndefined();
    expect(amountAfter({ value: 0 }, holding(undefined))).toBe(0);
    expect(amountAfter({ value: 5 }, holding({ formula: '2+3' }, 5))).toBe(5);
  });

  it('is the formula, which keeps the source of what came to the same', () => {
    expect(amountAfter(formula, holding(4))).toEqual({ formula: 'employees*45' });
    const published = { formula: '108000', source: 'Ponemon', note: 'of its survey' };
    expect(amountAfter(formula, holding(published, 108_000))).toEqual({ ...published, formula: 'employees*45' });
  });

  it('is yours where it comes to something else, and remembers what it replaced', () => {
    const published = { formula: 'sites', source: 'Ponemon', note: 'of its survey', checked: true };
    expect(amountAfter(formula, holding(published, 6))).toEqual({ formula: 'employees*45', replaced: published });
    expect(amountAfter({ value: 7 }, holding(published, 6))).toEqual({ formula: '7', replaced: published });
  });

  it('is what was published again once its number is typed again', () => {
    const published = { formula: '0.05', source: 'Ponemon' };
    const own = amountAfter({ value: 0.06 }, holding(published, 0.05));
    expect(own).toEqual({ formula: '0.06', replaced: published });
    expect(amountAfter({ value: 0.07 }, holding(own, 0.06))).toEqual({ formula: '0.07', replaced: published });
    expect(amountAfter({ value: 0.05 }, holding(own, 0.06))).toEqual(published);
  });

  it('leaves the source of the whole it stands in to the others', () => {
    const within = { source: 'Quote of Northwind IT', note: 'of March' };
    expect(amountAfter({ value: 48_000 }, { ...holding(60_000), within })).toEqual({
      formula: '48000',
      replaced: { formula: '60000', ...within },
    });
  });

  it('is what the formula comes to where only numbers are kept', () => {
    expect(amountAfter(formula, holding(4), true)).toBe(108_000);
  });
});

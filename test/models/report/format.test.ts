import { describe, expect, it } from 'vitest';
import { createFormatter } from '#models/report/format';

/** No-break spaces as plain ones, so that the expectations can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money in the plain style of the report', () => {
  const { money, moneyFull, tick } = createFormatter('en-US', 'USD');

  it.each([
    [0, '$0'],
    [-0, '$0'],
    [0.5, '$0.50'],
    [999, '$999'],
    [45_678, '$45,700'],
    [310_000, '$310,000'],
    [999_600, '$1 m'],
    [6_249_999, '$6.25 m'],
    [6_200_000, '$6.2 m'],
    [123_456_789, '$123 m'],
    [-1_435_255, '−$1.44 m'],
    [1_234_567_890, '$1.23 bn'],
    [1e12, '$1 tn'],
    [null, '–'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%s is %s', (value, text) => {
    expect(plain(money(value))).toBe(text);
  });

  it('writes an amount to the unit, and cents below 100', () => {
    expect(moneyFull(6_214_300.4)).toBe('$6,214,300');
    expect(moneyFull(12.5)).toBe('$12.50');
    expect(moneyFull(-0.2749999999)).toBe('−$0.27');
  });

  it('keeps an amount and its unit on one line', () => {
    expect(money(6_200_000)).toBe('$6.2\u00a0m');
    expect(tick(250_000, { style: 'currency' })).toBe('$250\u00a0k');
  });
});

describe('locales', () => {
  it.each([
    ['en-GB', 'GBP', '£6.23 m', '5.2%', '2.5 years', '1 in 20'],
    ['de-DE', 'EUR', '6,23 Mio. €', '5,2 %', '2,5 Jahre', '1 von 20'],
    ['fr-FR', 'EUR', '6,23 M €', '5,2 %', '2,5 ans', '1 in 20'],
    ['ja-JP', 'JPY', '￥623万', '5.2%', '2.5 年', '1 in 20'],
    ['no such locale!', 'USD', '$6.23 m', '5.2%', '2.5 years', '1 in 20'],
  ])('%s', (locale, currency, money, share, years, chance) => {
    const format = createFormatter(locale, currency);
    expect([format.money(6_234_567), format.percent(0.0523), format.years(2.5), format.oneIn(0.05)].map(plain)).toEqual(
      [money, share, years, chance],
    );
  });
});

it('puts years, dates and lists into the language of the text around them', () => {
  const format = createFormatter('de-DE', 'EUR', 'en');
  expect([format.years(2.5), format.years(1), format.oneIn(0.05), format.money(6_234_567)].map(plain)).toEqual([
    '2,5 years',
    '1 year',
    '1 in 20',
    '6,23 Mio. €',
  ]);
  expect(format.list(['a', 'b'])).toBe('a and b');
});

it.each([
  ['ja-JP', 'JPY', 15_204_000, '¥15.2 m'],
  ['ru-RU', 'EUR', 15_204_000, '€15.2 m'],
  ['fr-FR', 'EUR', 15_204_000, '15,2 M €'],
])('keeps to the letters of the text around: %s', (locale, currency, amount, text) => {
  expect(plain(createFormatter(locale, currency, 'en').money(amount))).toBe(text);
});

it('does not round a short time to none', () => {
  const format = createFormatter('en-US', 'USD');
  expect([0, 0.01, 0.26].map((span) => plain(format.years(span)))).toEqual(['0 years', '< 0.1 years', '0.3 years']);
});

describe('chances, shares and dates', () => {
  const format = createFormatter('en-US', 'USD');

  it.each([
    [0, '0%'],
    [0.001, '1 in 1,000'],
    [0.0123, '1 in 81'],
    [0.33, '1 in 3'],
    [0.5, '1 in 2'],
    [0.9, '9 in 10'],
    [0.98, '98%'],
    [1, '100%'],
  ])('a chance of %s is %s', (chance, text) => {
    expect(plain(format.oneIn(chance))).toBe(text);
  });

  it('never rounds a small share to nothing', () => {
    expect(format.percent(0.00004)).toBe('0.004%');
    expect(format.percent(0)).toBe('0%');
  });

  it('reads the day of a time stamp without moving it by the time zone', () => {
    expect(format.date('2026-11-22T23:59:59-11:00')).toBe('November 22, 2026');
    expect(format.date('spring meeting')).toBe('spring meeting');
  });
});

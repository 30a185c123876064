import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity, type QuantityKind, type QuantityRules } from '#models/typed-number/parse-quantity';
import { formatQuantity } from '../../../renderer/fields/format-quantity';

const currencyOf: Record<string, string> = {
  'en-US': 'USD',
  'en-GB': 'GBP',
  'de-DE': 'EUR',
  'fr-FR': 'EUR',
  'ja-JP': 'JPY',
};

/** [typed, locale, kind, expected value | '=formula' | problem code, question?] */
const table: [string, string, QuantityKind, number | string, string?][] = [
  ['1.2m', 'en-US', 'amount', 1_200_000],
  ['1.2 M', 'en-GB', 'amount', 1_200_000],
  ['1,2 Mio.', 'de-DE', 'amount', 1_200_000],
  ['1,2 M€', 'fr-FR', 'amount', 1_200_000],
  ['1.2m', 'de-DE', 'amount', 1_200_000, 'decimalMark'],
  ['1,2 Mrd. €', 'de-DE', 'amount', 1_200_000_000],
  ['2,5 milliards', 'fr-FR', 'amount', 2_500_000_000],
  ['120万', 'ja-JP', 'amount', 1_200_000],
  ['1.5億円', 'ja-JP', 'amount', 150_000_000],
  ['1e12', 'en-US', 'amount', 1e12, 'implausible'],
  ['1e5', 'en-US', 'amount', 100_000],
  ['2.5e-3', 'en-US', 'number', 0.0025],
  ['-500', 'en-US', 'amount', 'tooSmall'],
  ['−500', 'en-US', 'amount', 'tooSmall'],
  ['(500)', 'en-US', 'amount', 'tooSmall'],
  ['-$500', 'en-US', 'amount', 'tooSmall'],
  ['$1,250,000', 'en-US', 'amount', 1_250_000],
  ['US$ 1,250,000', 'en-US', 'amount', 1_250_000],
  ['1,250,000 USD', 'en-US', 'amount', 1_250_000],
  ['€1,250,000', 'en-US', 'amount', 'wrongCurrency'],
  ['£1,250,000', 'en-GB', 'amount', 1_250_000],
  ['1,250,000.50', 'en-US', 'amount', 1_250_000.5],
  ['1,250,000.50', 'de-DE', 'amount', 1_250_000.5],
  ['1.250.000,50', 'de-DE', 'amount', 1_250_000.5],
  ['1.250.000,50', 'en-US', 'amount', 1_250_000.5],
  ['1 250 000,50 €', 'fr-FR', 'amount', 1_250_000.5],
  ['1\u202f250\u202f000,50\u00a0€', 'fr-FR', 'amount', 1_250_000.5],
  ["1'250'000.50", 'en-US', 'amount', 1_250_000.5],
  ['1.250', 'de-DE', 'amount', 1250],
  ['1.250', 'en-US', 'amount', 1.25],
  ['1.250', 'fr-FR', 'amount', 'ambiguous'],
  ['1,250', 'en-US', 'amount', 1250],
  ['1,250', 'de-DE', 'amount', 1.25],
  ['5,5', 'en-US', 'number', 5.5, 'decimalMark'],
  ['5,5', 'de-DE', 'number', 5.5],
  ['5,5', 'fr-FR', 'number', 5.5],
  ['0,250', 'en-US', 'number', 0.25, 'decimalMark'],
  ['12 %', 'en-US', 'share', 0.12],
  ['12 %', 'de-DE', 'share', 0.12],
  ['12%', 'fr-FR', 'share', 0.12],
  ['4.5%', 'en-US', 'share', 0.045],
  ['7%', 'en-US', 'share', 0.07],
  ['5', 'en-US', 'share', 0.05, 'shareFromNumber'],
  ['0.05', 'en-US', 'share', 0.05, 'shareFromFraction'],
  ['0', 'en-US', 'share', 0],
  ['150%', 'en-US', 'share', 'tooLarge'],
  ['500', 'en-US', 'share', 'tooLarge'],
  ['12 %', 'en-US', 'amount', 'percentOfWhat'],
  ['=1/0', 'en-US', 'amount', '=1/0'],
  ['=employees*45', 'en-US', 'amount', '=employees*45'],
  ['＝２５０＊６０', 'ja-JP', 'amount', '=250*60'],
  ['=', 'en-US', 'amount', 'emptyFormula'],
  ['250*60', 'en-US', 'amount', 'formulaWithoutSign'],
  ['1/12', 'en-US', 'number', 'formulaWithoutSign'],
  ['', 'en-US', 'amount', 'empty'],
  ['   ', 'en-US', 'amount', 'empty'],
  ['１２３４', 'ja-JP', 'amount', 1234],
  ['￥１，２３４', 'ja-JP', 'amount', 1234],
  ['72 hours', 'en-US', 'count', 72],
  ['72 bananas', 'en-US', 'count', 'unknownUnit'],
  ['420k', 'en-US', 'count', 420_000],
  ['420 thousand', 'en-US', 'count', 420_000],
  ['10-20', 'en-US', 'amount', 'isRange'],
  ['10k to 20k', 'en-US', 'amount', 'isRange'],
  ['1,25,000', 'en-US', 'amount', 'notANumber'],
  ['1.2.3', 'en-US', 'amount', 'notANumber'],
  ['12 34', 'en-US', 'amount', 'notANumber'],
  ['about five', 'en-US', 'amount', 'notANumber'],
  ['$', 'en-US', 'amount', 'notANumber'],
  ['1.2mm', 'en-US', 'amount', 1_200_000],
  ['--5', 'en-US', 'amount', 'notANumber'],
  ['.5', 'en-US', 'number', 0.5],
  ['1e999', 'en-US', 'amount', 'notANumber'],
  ['NaN', 'en-US', 'amount', 'notANumber'],
];

const rulesFor = (kind: QuantityKind, locale: string): QuantityRules => ({
  kind,
  locale,
  currency: currencyOf[locale],
  min: 0,
  max: kind === 'share' ? 1 : undefined,
  units: ['hours'],
});

describe('parseQuantity', () => {
  it.each(table)('reads %j in %s as %s: %s', (typed, locale, kind, expected, question) => {
    const reading = parseQuantity(typed, rulesFor(kind, locale));
    if (typeof expected === 'number') {
      expect(reading).toEqual(question ? { ok: true, value: expected, question } : { ok: true, value: expected });
    } else if (expected.startsWith('=')) {
      expect(reading).toEqual({ ok: true, formula: expected.slice(1) });
    } else {
      expect(reading).toMatchObject({ ok: false, problem: { code: expected } });
    }
  });

  it('reads every number back that a field shows', () => {
    const locale = fc.constantFrom(...Object.keys(currencyOf));
    const kind = fc.constantFrom<QuantityKind>('amount', 'share', 'count', 'number');
    const size = fc.oneof(
      fc.integer({ min: 0, max: 2e9 }),
      fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1e4),
    );
    fc.assert(
      fc.property(locale, kind, size, (where, what, number) => {
        const value = what === 'share' ? Number((number / 2e9).toPrecision(10)) : number;
        const shown = formatQuantity(value, what, where, currencyOf[where]);
        const reading = parseQuantity(shown, rulesFor(what, where));
        expect(reading.ok && 'value' in reading ? reading.value : reading).toBeCloseTo(value, 12);
      }),
    );
  });

  it('refuses a fraction where whole things are counted', () => {
    expect(parseQuantity('2.5', { ...rulesFor('count', 'en-US'), integer: true })).toMatchObject({
      problem: { code: 'notWhole' },
    });
  });
});

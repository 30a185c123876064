import { describe, expect, it } from 'vitest';
import { parseQuantity, type QuantityKind, type QuantityQuestion } from '#models/typed-number/parse-quantity';

/** Locales with the currency of a plan there, in the order of the table's columns. */
const places = [
  { locale: 'en-US', currency: 'USD' },
  { locale: 'en-GB', currency: 'GBP' },
  { locale: 'de-DE', currency: 'EUR' },
  { locale: 'fr-FR', currency: 'EUR' },
  { locale: 'ja-JP', currency: 'JPY' },
];

/** A value; a value that is questioned; a formula; or the reason of a refusal. */
type Expected = number | [number, QuantityQuestion] | string;

/** What people type and paste, and what it means to a reader in the United States, Britain, Germany, France and Japan. */
const table: [typed: string, kind: QuantityKind, ...Expected[]][] = [
  ['1.2m', 'amount', 1_200_000, 1_200_000, [1_200_000, 'decimalMark'], [1_200_000, 'decimalMark'], 1_200_000],
  [
    '1,2 Mio.',
    'amount',
    [1_200_000, 'decimalMark'],
    [1_200_000, 'decimalMark'],
    1_200_000,
    1_200_000,
    [1_200_000, 'decimalMark'],
  ],
  ['1.2 M', 'amount', 1_200_000, 1_200_000, [1_200_000, 'decimalMark'], [1_200_000, 'decimalMark'], 1_200_000],
  ['420k', 'count', 420_000, 420_000, 420_000, 420_000, 420_000],
  ['420 thousand', 'count', 420_000, 420_000, 420_000, 420_000, 420_000],
  ['250 Tsd.', 'amount', 250_000, 250_000, 250_000, 250_000, 250_000],
  ['250 T€', 'amount', 'wrongCurrency', 'wrongCurrency', 250_000, 'unknownUnit', 'unknownUnit'],
  ['250 TEUR', 'amount', 'wrongCurrency', 'wrongCurrency', 250_000, 'unknownUnit', 'unknownUnit'],
  ['1,2 M€', 'amount', 'wrongCurrency', 'wrongCurrency', 1_200_000, 1_200_000, 'wrongCurrency'],
  ['1,2 Mrd. €', 'amount', 'wrongCurrency', 'wrongCurrency', 1_200_000_000, 1_200_000_000, 'wrongCurrency'],
  ['3 Md€', 'amount', 'wrongCurrency', 'wrongCurrency', 3_000_000_000, 3_000_000_000, 'wrongCurrency'],
  [
    '2,5 milliards',
    'amount',
    [2_500_000_000, 'decimalMark'],
    [2_500_000_000, 'decimalMark'],
    2_500_000_000,
    2_500_000_000,
    [2_500_000_000, 'decimalMark'],
  ],
  [
    '2 billion',
    'amount',
    2_000_000_000,
    2_000_000_000,
    [2_000_000_000_000, 'implausible'],
    [2_000_000_000_000, 'implausible'],
    2_000_000_000,
  ],
  ['$1.2bn', 'amount', 1_200_000_000, 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency'],
  ['1.2 $m', 'amount', 1_200_000, 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency'],
  ['120万', 'amount', 1_200_000, 1_200_000, 1_200_000, 1_200_000, 1_200_000],
  ['1億2,000万円', 'amount', 'notANumber', 'notANumber', 'notANumber', 'notANumber', 120_000_000],
  ['1.5億円', 'amount', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 150_000_000],
  [
    '1e12',
    'amount',
    [1_000_000_000_000, 'implausible'],
    [1_000_000_000_000, 'implausible'],
    [1_000_000_000_000, 'implausible'],
    [1_000_000_000_000, 'implausible'],
    [1_000_000_000_000, 'implausible'],
  ],
  ['2.5e-3', 'number', 0.0025, 0.0025, [0.0025, 'decimalMark'], [0.0025, 'decimalMark'], 0.0025],
  ['-500', 'amount', 'tooSmall', 'tooSmall', 'tooSmall', 'tooSmall', 'tooSmall'],
  ['−500', 'amount', 'tooSmall', 'tooSmall', 'tooSmall', 'tooSmall', 'tooSmall'],
  ['(500)', 'amount', 'tooSmall', 'tooSmall', 'tooSmall', 'tooSmall', 'tooSmall'],
  ['500-', 'amount', 'tooSmall', 'tooSmall', 'tooSmall', 'tooSmall', 'tooSmall'],
  ['$1,250,000', 'amount', 1_250_000, 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency'],
  ['€1,250,000', 'amount', 'wrongCurrency', 'wrongCurrency', 1_250_000, 1_250_000, 'wrongCurrency'],
  ['£1,250,000', 'amount', 'wrongCurrency', 1_250_000, 'wrongCurrency', 'wrongCurrency', 'wrongCurrency'],
  ['￥１，２５０，０００', 'amount', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 1_250_000],
  ['1,250,000 USD', 'amount', 1_250_000, 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency'],
  ['CHF 500', 'amount', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency', 'wrongCurrency'],
  ['1,250,000.50', 'amount', 1250000.5, 1250000.5, 1250000.5, 1250000.5, 1250000.5],
  ['1.250.000,50', 'amount', 1250000.5, 1250000.5, 1250000.5, 1250000.5, 1250000.5],
  ['1\u202f250\u202f000,50', 'amount', 1250000.5, 1250000.5, 1250000.5, 1250000.5, 1250000.5],
  ['1’250’000.50', 'amount', 1250000.5, 1250000.5, 1250000.5, 1250000.5, 1250000.5],
  ['1.250,- €', 'amount', 'wrongCurrency', 'wrongCurrency', 1250, 'ambiguous', 'wrongCurrency'],
  ['1,250', 'amount', 1250, 1250, 1.25, 1.25, 1250],
  ['1.250', 'amount', 1.25, 1.25, 1250, 'ambiguous', 1.25],
  ['1 250', 'count', 1250, 1250, 1250, 1250, 1250],
  ['5,5', 'number', [5.5, 'decimalMark'], [5.5, 'decimalMark'], 5.5, 5.5, [5.5, 'decimalMark']],
  ['0,250', 'number', [0.25, 'decimalMark'], [0.25, 'decimalMark'], 0.25, 0.25, [0.25, 'decimalMark']],
  ['12 %', 'share', 0.12, 0.12, 0.12, 0.12, 0.12],
  ['12\u202f%', 'share', 0.12, 0.12, 0.12, 0.12, 0.12],
  ['12 Prozent', 'share', 0.12, 0.12, 0.12, 0.12, 0.12],
  ['4,5 %', 'share', [0.045, 'decimalMark'], [0.045, 'decimalMark'], 0.045, 0.045, [0.045, 'decimalMark']],
  ['5 ‰', 'share', 0.005, 0.005, 0.005, 0.005, 0.005],
  [
    '5',
    'share',
    [0.05, 'shareFromNumber'],
    [0.05, 'shareFromNumber'],
    [0.05, 'shareFromNumber'],
    [0.05, 'shareFromNumber'],
    [0.05, 'shareFromNumber'],
  ],
  [
    '0.5',
    'share',
    [0.5, 'shareFromFraction'],
    [0.5, 'shareFromFraction'],
    [0.5, 'decimalMark'],
    [0.5, 'decimalMark'],
    [0.5, 'shareFromFraction'],
  ],
  ['150%', 'share', 'tooLarge', 'tooLarge', 'tooLarge', 'tooLarge', 'tooLarge'],
  ['12 %', 'amount', 'percentOfWhat', 'percentOfWhat', 'percentOfWhat', 'percentOfWhat', 'percentOfWhat'],
  ['=1/0', 'amount', '=1/0', '=1/0', '=1/0', '=1/0', '=1/0'],
  ['＝２５０＊６０', 'amount', '=250*60', '=250*60', '=250*60', '=250*60', '=250*60'],
  [
    '250*60',
    'amount',
    'formulaWithoutSign',
    'formulaWithoutSign',
    'formulaWithoutSign',
    'formulaWithoutSign',
    'formulaWithoutSign',
  ],
  ['', 'amount', 'empty', 'empty', 'empty', 'empty', 'empty'],
  ['\u00a0\u3000 ', 'amount', 'empty', 'empty', 'empty', 'empty', 'empty'],
  ['１２３４', 'count', 1234, 1234, 1234, 1234, 1234],
  ['72 Stunden', 'count', 72, 72, 72, 72, 72],
  ['72時間', 'count', 72, 72, 72, 72, 72],
  ['72 bananas', 'count', 'unknownUnit', 'unknownUnit', 'unknownUnit', 'unknownUnit', 'unknownUnit'],
  ['500 €/Jahr', 'amount', 'wrongCurrency', 'wrongCurrency', 'unknownUnit', 'unknownUnit', 'wrongCurrency'],
  ['10-20', 'amount', 'isRange', 'isRange', 'isRange', 'isRange', 'isRange'],
  ['10 bis 20', 'amount', 'isRange', 'isRange', 'isRange', 'isRange', 'isRange'],
  ['10～20', 'amount', 'isRange', 'isRange', 'isRange', 'isRange', 'isRange'],
  ['1.2.3', 'amount', 'notANumber', 'notANumber', 'notANumber', 'notANumber', 'notANumber'],
  ['12 34', 'amount', 'notANumber', 'notANumber', 'notANumber', 'notANumber', 'notANumber'],
  ['125\t300', 'amount', 'notANumber', 'notANumber', 'notANumber', 'notANumber', 'notANumber'],
  ['500¹', 'amount', 'notANumber', 'notANumber', 'notANumber', 'notANumber', 'notANumber'],
  ['1\u200b250', 'count', 1250, 1250, 1250, 1250, 1250],
  ['about five', 'amount', 'notANumber', 'notANumber', 'notANumber', 'notANumber', 'notANumber'],
];

function outcome(typed: string, kind: QuantityKind, place: (typeof places)[number]): Expected {
  const units = ['hours', 'Stunden', 'heures', '時間'];
  const reading = parseQuantity(typed, { kind, ...place, min: 0, max: kind === 'share' ? 1 : undefined, units });
  if (!reading.ok) return reading.problem.code;
  if ('formula' in reading) return `=${reading.formula}`;
  return reading.question ? [reading.value, reading.question] : reading.value;
}

describe('numbers as people write them', () => {
  it('are at least sixty texts in five locales', () => {
    expect(new Set(table.map(([typed, kind]) => `${kind} ${typed}`)).size).toBeGreaterThanOrEqual(60);
    for (const [typed, , ...expected] of table) expect(expected, typed).toHaveLength(places.length);
  });

  it.each(table)('%j as %s', (typed, kind, ...expected) => {
    expect(places.map((place) => outcome(typed, kind, place))).toEqual(expected);
  });

  it('are questioned where no organisation has so much, whatever the kind', () => {
    for (const place of places) {
      expect(parseQuantity('5e11', { kind: 'amount', ...place })).toMatchObject({ question: 'implausible' });
      expect(parseQuantity('5e10', { kind: 'count', ...place })).toMatchObject({ question: 'implausible' });
      expect(parseQuantity('400', { kind: 'number', plausibleMax: 365, ...place })).toMatchObject({
        question: 'implausible',
      });
    }
  });
});

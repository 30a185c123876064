import { describe, expect, it } from 'vitest';
import { figures } from '#models/reference/text/de/figures';
import type { FigureField } from '#models/reference/text/figure-words';

const fields = Object.keys(figures) as FigureField[];

/** Digits of every number, without the marks that differ by language; a billion is written in millions or thousands. */
const numbersOf = (text: string) => (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((n) => n.replace(/[.,]/g, '')).sort();

const englishWords =
  /\b(the|and|of|with|for|from|by|which|that|their|not|share|average|cost per|records|breach(es)?|loss|yearly|mean|price)\b/;

/** Names of products, the same in both languages. */
const products = /Defender for Office 365|MDR \(Rapid7\): .*/;

describe.each(fields)('German of the figures: %s', (field) => {
  const pairs = Object.entries(figures[field]);

  it('leaves no English behind', () => {
    expect(
      pairs.filter(([, german]) => englishWords.test(german.replace(products, ''))).map(([, german]) => german),
    ).toEqual([]);
  });

  it('says the same numbers', () => {
    const differing = pairs.flatMap(([english, german]) => {
      const [en, de] = [numbersOf(english), numbersOf(german)];
      // A bound may change its form (10k, $1B-$10B, 2010s), never a figure: every German number stands in the English.
      const wrong = de.filter((number) => !en.some((other) => number.startsWith(other) || other.startsWith(number)));
      return wrong.length > 0 && field !== 'points' ? [{ english, german }] : [];
    });
    expect(differing).toEqual([]);
  });
});

describe('German of units', () => {
  it('keeps currencies where screens look for them, at the start of a unit', () => {
    for (const [english, german] of Object.entries(figures.unit)) {
      const [currency] = /^(USD|EUR|GBP)\b/.exec(english) ?? [null];
      expect(/^(USD|EUR|GBP)\b/.exec(german)?.[0] ?? null, english).toBe(currency);
    }
  });
});

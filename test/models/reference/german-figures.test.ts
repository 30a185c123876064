import { describe, expect, it } from 'vitest';
import { fallbackWords } from '#models/reference/industry-names';
import { figuresBySubject } from '#models/reference/lookup';
import { germanFigures } from '#models/reference/text/de/index';
import type { FigureField } from '#models/reference/text/figure-words';

const figures = Object.values(figuresBySubject).flatMap((known) => [...known.values()]);
const fields = Object.keys(germanFigures) as FigureField[];

/** Everything that figures say in words, field by field. */
const said = (field: FigureField): string[] => [
  ...new Set(
    figures.flatMap((figure) => (field === 'points' ? Object.keys(figure.points ?? {}) : (figure[field] ?? []))),
  ),
];

/** Digits of every number, without the marks that differ by language; a billion is written in millions or thousands. */
const numbersOf = (text: string) => (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((n) => n.replace(/[.,]/g, '')).sort();

const englishWords =
  /\b(the|and|of|with|for|from|by|which|that|their|not|share|average|cost per|records|breach(es)?|loss|yearly|mean|price)\b/;

/** Names of products, the same in both languages. */
const products = /Defender for Office 365|MDR \(Rapid7\): .*/;

describe.each(fields)('German of the figures: %s', (field) => {
  const pairs = Object.entries(germanFigures[field]);

  it('is there for every text, and for no other', () => {
    expect(Object.keys(germanFigures[field]).sort()).toEqual(said(field).sort());
  });

  it('leaves no English behind', () => {
    expect(
      pairs.filter(([, german]) => englishWords.test(german.replace(products, ''))).map(([, german]) => german),
    ).toEqual([]);
    expect(pairs.filter(([, german]) => german.trim() === '')).toEqual([]);
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

describe('German of metrics and units', () => {
  const names = new Set(['USD', 'EUR', 'GBP']);

  it.each(['metric', 'unit', 'caveat'] as const)('%s: differs from the English', (field) => {
    const same = Object.entries(germanFigures[field]).filter(([english, german]) => english === german);
    expect(same.map(([english]) => english).filter((english) => !names.has(english.replace(products, 'USD')))).toEqual(
      [],
    );
  });

  it('keeps currencies where screens look for them, at the start of a unit', () => {
    for (const [english, german] of Object.entries(germanFigures.unit)) {
      const [currency] = /^(USD|EUR|GBP)\b/.exec(english) ?? [null];
      expect(/^(USD|EUR|GBP)\b/.exec(german)?.[0] ?? null, english).toBe(currency);
    }
  });

  it('says in both languages what stands in for an industry', () => {
    expect(Object.keys(fallbackWords.de)).toEqual(Object.keys(fallbackWords.en));
    for (const [reason, german] of Object.entries(fallbackWords.de)) {
      expect(german).toMatch(/^Kein Wert für /);
      expect(german).not.toBe(fallbackWords.en[reason as keyof typeof fallbackWords.en]);
    }
  });
});

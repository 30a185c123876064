import { describe, expect, it } from 'vitest';
import { controlFigures } from '#models/reference/control-figures';
import { figureBounds } from '#models/reference/figure';
import { figuresBySubject, referenceById } from '#models/reference/lookup';
import { priceFigures } from '#models/reference/price-figures';

const all = Object.values(figuresBySubject).flatMap((figures) => [...figures.values()]);
const numbersOf = ({ value, low, likely, high, points }: (typeof all)[number]) =>
  [value, low, likely, high, ...Object.values(points ?? {})].filter((x) => x !== undefined);

describe('reference figures', () => {
  it('are many, each with an id of its own', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('each say something, once, in a unit, of a year, a place and an industry', () => {
    for (const figure of all) {
      const { id, unit, year, geography, industry, metric, statement } = figure;
      const numbers = numbersOf(figure);
      expect(numbers.length > 0 || statement !== undefined, id).toBe(true);
      for (const number of numbers) expect(Number.isFinite(number), id).toBe(true);
      for (const text of [metric, unit, geography, industry]) expect(text.trim(), id).not.toBe('');
      expect(year, id).toBeGreaterThanOrEqual(2000);
      expect(year, id).toBeLessThanOrEqual(2026);
    }
  });

  it('each name a source with title, publisher and address, and how it was read', () => {
    for (const { id, source, standing } of all) {
      expect(source.title.trim() && source.publisher.trim(), id).toBeTruthy();
      expect(source.url, id).toMatch(/^https?:\/\/[^\s]+$/);
      expect(['firstHand', 'secondHand'], id).toContain(standing);
    }
  });

  it('keep low ≤ likely ≤ high, and shares and probabilities within 0 to 1', () => {
    for (const figure of all) {
      const { id, low, likely, high, unit } = figure;
      const ordered = [low, likely, high].filter((x) => x !== undefined);
      expect(
        [...ordered].sort((a, b) => a - b),
        id,
      ).toEqual(ordered);
      // Loss as a share of revenue may exceed 1; mixed units carry money beside shares.
      if (/^(share|probability)/.test(unit) && !/revenue|;|\//.test(unit)) {
        for (const number of numbersOf(figure)) expect(number >= 0 && number <= 1, id).toBe(true);
      }
    }
  });

  it('are not of a later year than their source says', () => {
    for (const { id, year, source } of all) {
      const years = [...source.title.matchAll(/\b20[0-2]\d\b/g)].map(([text]) => Number(text));
      // A regulation of 2016 whose caps apply since 2018.
      if (years.length && id !== 'E-gdpr-cap') expect(year, id).toBeLessThanOrEqual(Math.max(...years));
    }
  });

  it('say so where the year is assumed', () => {
    for (const { id, yearAssumed, caveat } of all) {
      if (yearAssumed) expect(caveat, id).toMatch(/year|undated|date|2010s/i);
    }
  });

  it('label what vendors claim of their own kind of product', () => {
    for (const id of ['F-netd-eff', 'F-mfa-ms', 'F-sophos-mdr', 'D-kb4-2024', 'D-iomt-eol']) {
      expect(referenceById(id)!.vendorClaim, id).toBe(true);
    }
    for (const id of ['F-phish-ucsd', 'F-marsh-mfa', 'D-iris-rev-lt10m']) {
      expect(referenceById(id)!.vendorClaim, id).toBeUndefined();
    }
  });

  it('hold the figures the product leans on as published', () => {
    expect(referenceById('B-tsf-medical')).toMatchObject({ value: 60, unit: 'USD per record', yearAssumed: true });
    expect(referenceById('A-ibm25-healthcare')).toMatchObject({ value: 7_420_000, year: 2025, standing: 'firstHand' });
    expect(referenceById('D-iris-rev-100m-1b')!.points!['at least 1']).toBe(0.0999);
    expect(referenceById('C-moody23-hc')!.value).toBe(0.07);
    expect(referenceById('F-phish-ucsd')!.value).toBe(0.017);
    expect(referenceById('F-phish-ucsd-annual')!.statement).toBeTruthy();
    expect(referenceById('no-such-figure')).toBeUndefined();
  });

  it('give bounds where they have any', () => {
    expect(figureBounds(priceFigures.get('B-tsf-card')!)).toEqual({ low: 1, high: 3 });
    expect(figureBounds(priceFigures.get('B-tsf-medical')!)).toEqual({ low: 60, high: 60 });
    expect(figureBounds(controlFigures.get('F-mfa-google')!)).toBeNull();
  });
});

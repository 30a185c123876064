import { describe, expect, it } from 'vitest';
import { industries } from '#models/plan/organization';
import { costFigures } from '#models/reference/cost-figures';
import { findFigures } from '#models/reference/find-figures';
import { liabilityPerPerson } from '#models/reference/liability-per-person';
import { referenceById } from '#models/reference/lookup';
import {
  incidentLoss,
  incidentLossOfIndustry,
  incidentLossShareOfRevenue,
  incidentProbability,
  incidentProbabilityOfIndustry,
  ransomwareLoss,
} from '#models/reference/plausibility';
import { publishedPrices, resaleKinds } from '#models/reference/resale-prices';
import { securityShareBenchmark } from '#models/reference/security-share';
import {
  placeInBand,
  securityPerEmployee,
  securityShareByYear,
  securityShareOfRevenue,
} from '#models/reference/security-spend';

describe('benchmarks of spend', () => {
  it('give hospitals the 5–9 % band of the rating agency with every source named', () => {
    const band = securityShareBenchmark('healthcare');
    expect(band).toMatchObject({ low: 0.05, high: 0.09, year: 2023, sourceId: 'C-moody23-hc' });
    expect(band.fallback).toBeUndefined();
    expect(band.sources.map(({ id }) => id)).toContain('C-moody23-np');
  });

  it('keep the range where sources disagree', () => {
    const band = securityShareBenchmark('software');
    expect([band.low, band.high]).toEqual([0.095, 0.19]);
    expect(band.sources).toHaveLength(2);
  });

  it('say in words what stands in for an industry without figures', () => {
    expect(securityShareBenchmark('insurance').fallback).toBe('insurers');
    expect(securityShareBenchmark('retail').fallback).toBe('everyone');
    expect(securityPerEmployee('healthcare').fallback).toBe('financial');
  });

  it('carry the year of the source they name, for every industry and measure', () => {
    for (const industry of industries) {
      for (const benchmark of [securityShareBenchmark, securityPerEmployee, securityShareOfRevenue]) {
        const { low, high, year, sourceId, sources } = benchmark(industry);
        expect(low).toBeLessThanOrEqual(high);
        expect(year).toBe(referenceById(sourceId)!.year);
        for (const source of sources) expect(source.year).toBe(referenceById(source.id)!.year);
      }
      const years = securityShareByYear(industry).map(({ year }) => year);
      expect(years.length).toBeGreaterThan(1);
      expect([...years].sort()).toEqual(years);
    }
  });

  it('place a value against a band', () => {
    expect(placeInBand(0.03, { low: 0.04, high: 0.07 })).toEqual({ standing: 'below', distance: expect.closeTo(0.01) });
    expect(placeInBand(0.05, { low: 0.04, high: 0.07 })).toEqual({ standing: 'within', distance: 0 });
    expect(placeInBand(0.1, { low: 0.04, high: 0.07 }).standing).toBe('above');
  });
});

describe('look-up by industry and year', () => {
  const metric = 'Average total cost of a data breach';
  it('takes the newest figures of the industry not younger than the year asked for', () => {
    expect(findFigures(costFigures, { metric, industry: 'healthcare', year: 2024 })).toMatchObject({
      figures: [{ id: 'A-ibm24-healthcare' }, { id: 'A-ibm23-healthcare' }],
      range: { low: 9_770_000, high: 9_770_000 },
    });
    expect(findFigures(costFigures, { metric, industry: 'healthcare' })!.figures[0].year).toBe(2026);
  });
  it('falls back in words, and gives nothing where nothing is published', () => {
    expect(findFigures(costFigures, { metric, industry: 'insurance' })!.fallback).toBe('insurers');
    const other = findFigures(costFigures, { metric, industry: 'public', year: 2023 })!;
    expect(other.fallback).toBe('everyone');
    expect(other.figures.every(({ industry }) => industry === 'All')).toBe(true);
    expect(findFigures(costFigures, { metric: 'Cost of a comet', industry: 'retail' })).toBeNull();
  });
});

describe('plausibility', () => {
  it('reads the published probability for the revenue band, keeping chart and table where they disagree', () => {
    expect(incidentProbability(5e6)).toMatchObject({ likely: 0.0748, low: 0.0748, high: 0.087, year: 2024 });
    expect(incidentProbability(410e6)).toMatchObject({ likely: 0.0999, low: 0.09, high: 0.0999 });
    expect(incidentProbability(1e9).likely).toBe(0.1513);
    expect(incidentProbability(50e9).likely).toBe(0.3126);
  });
  it('knows the industry, or says what stands in', () => {
    expect(incidentProbabilityOfIndustry('healthcare').likely).toBe(0.091);
    expect(incidentProbabilityOfIndustry('insurance')).toMatchObject({ likely: 0.068, fallback: expect.any(String) });
    expect(incidentProbabilityOfIndustry('other')).toMatchObject({ likely: 0.093 });
    expect(incidentLossOfIndustry('healthcare')).toMatchObject({ median: 557_000, p95: 14e6 });
    expect(incidentLossOfIndustry('other')).toMatchObject({ median: 603_000, p95: 32e6 });
  });
  it('gives losses by revenue, as a share of it, and for ransomware', () => {
    expect(incidentLoss(410e6)).toMatchObject({ median: 466_700, p95: 12.3e6 });
    expect(incidentLossShareOfRevenue()).toMatchObject({ median: 0.0065, p95: 1.1723 });
    expect(ransomwareLoss()).toMatchObject({ low: 631_000, likely: 3.2e6, high: 27.6e6 });
  });
});

describe('prices of records and liability per person', () => {
  it('show how far sources disagree on a medical record: cents to $1,000', () => {
    const { low, high, disagreement, figures } = publishedPrices('medical');
    expect([low, high]).toEqual([0.03, 1000]);
    expect(disagreement).toBeGreaterThan(30_000);
    expect(figures.map(({ year }) => year)).toEqual(figures.map(({ year }) => year).sort((a, b) => b - a));
  });
  it('hold every kind of record', () => {
    for (const kind of resaleKinds) {
      const { low, high } = publishedPrices(kind);
      expect(low > 0 && low <= high, kind).toBe(true);
    }
  });
  it('divide settlements by the people affected', () => {
    const [classAction, settlement, fine] = liabilityPerPerson();
    expect([classAction.low, classAction.high]).toEqual([0.8, 24.34]);
    expect(settlement.low).toBeCloseTo(2.73, 2);
    expect([fine.low, fine.currency]).toEqual([38.74, 'GBP']);
  });
});

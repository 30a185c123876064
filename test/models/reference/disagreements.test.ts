import { describe, expect, it } from 'vitest';
import { industries } from '#models/plan/organization';
import { disagreements } from '#models/reference/disagreements';
import { referenceById } from '#models/reference/lookup';

const of = (industry: (typeof industries)[number]) =>
  new Map(disagreements(industry).map((found) => [found.subject, found]));

describe('where sources disagree', () => {
  it('spans its readings, lowest first, each by a figure of the library', () => {
    for (const industry of industries)
      for (const { low, high, readings } of disagreements(industry)) {
        expect(readings.length).toBeGreaterThan(1);
        expect(low).toBe(readings[0].low);
        expect(high).toBe(Math.max(...readings.map((reading) => reading.high)));
        expect(low).toBeLessThan(high);
        for (const { figure } of readings) expect(referenceById(figure.id)).toBe(figure);
      }
  });

  it('sets the hospital trial of training beside the vendor’s claim: 1.7 % against 87 %', () => {
    const training = of('healthcare').get('trainingEffect')!;
    expect(training.low).toBeCloseTo(0.017, 3);
    expect(training.high).toBeCloseTo(0.866, 3);
    expect(training.readings.at(-1)?.figure.vendorClaim).toBe(true);
  });

  it('reads “1.4 times less likely” as two sevenths off', () => {
    expect(of('healthcare').get('mfaEffect')?.low).toBeCloseTo(2 / 7, 12);
  });

  it('has a medical record from cents to a thousand dollars', () => {
    const price = of('retail').get('price-medical')!;
    expect([price.unit, price.low, price.high]).toEqual(['money', 0.03, 1000]);
  });
});

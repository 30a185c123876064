import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate, Formula } from '#models/plan/estimate';
import { parsePlan, readPlan } from '#models/plan/parse';
import {
  changedAmount,
  changedFigure,
  haveSameNumbers,
  provenanceOf,
  replacedBy,
  replacedFigure,
  type WrittenFigure,
} from '#models/plan/provenance';
import { resolvePlan } from '#models/plan/resolve';
import { serializePlan } from '#models/plan/serialize';

const published: WrittenFigure = { kind: 'quantiles', p50: 0.06, p95: 0.2, source: 'D-x', note: '4 %', checked: true };

describe('a figure whose numbers are changed', () => {
  it('is yours: without source, note and tick, and with what it replaced', () => {
    const own = changedFigure(published, { ...published, p50: 0.08 } as WrittenFigure);
    expect(own).toEqual({ kind: 'quantiles', p50: 0.08, p95: 0.2, replaced: published });
    expect(replacedFigure(own.replaced)).toEqual(published);
  });

  it('remembers the sourced figure through every further change, and is it again where its numbers are', () => {
    const number = fc.double({ min: 0.001, max: 0.19, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), (values) => {
        let figure: WrittenFigure = published;
        for (const p50 of values) figure = changedFigure(figure, { ...figure, p50 } as WrittenFigure);
        if (values.at(-1) === 0.06) expect(figure).toEqual(published);
        else expect(figure.replaced).toEqual(published);
        expect(changedFigure(figure, { ...figure, p50: 0.06 } as WrittenFigure)).toEqual(published);
      }),
    );
  });

  it('remembers the user’s own quotation too, one upon the other', () => {
    const first = changedAmount({ formula: '60000', source: 'D-x' }, 48_000, false) as Formula;
    const quoted = { ...first, source: 'Quote of Northwind IT' };
    const second = changedAmount(quoted, 50_000, false) as Formula;
    expect(second).toEqual({ formula: '50000', replaced: quoted });
    expect(provenanceOf(replacedFigure(second.replaced) as Estimate).replaced).toEqual({
      formula: '60000',
      source: 'D-x',
    });
  });

  it('leaves a number of which nothing is said a number', () => {
    expect(changedAmount(5, 6, false)).toBe(6);
    expect(replacedBy({ formula: '5' })).toBeUndefined();
  });
});

it('knows the same numbers however they are written', () => {
  for (const same of [
    5,
    { formula: '5' },
    { formula: ' 5.0 ', source: 's' },
    { kind: 'constant', value: 5, note: 'n' },
  ])
    expect(haveSameNumbers(same, 5)).toBe(true);
  expect(haveSameNumbers(5, 6)).toBe(false);
  expect(haveSameNumbers({ kind: 'range', low: 1, likely: 2, high: 3 }, { kind: 'interval', low: 1, high: 3 })).toBe(
    false,
  );
});

describe('what a figure replaced', () => {
  it('is kept by the file, and is no formula of the plan', () => {
    const replaced = { formula: 'nobody * 2', source: 'D-x' };
    const reading = readPlan({
      format: 'boardcase-plan',
      version: 1,
      name: 'P',
      currency: 'USD',
      scenarios: [],
      budget: { securityShare: { formula: '0.06', link: 'https://example.org', date: '2026', replaced } },
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const again = parsePlan(serializePlan(reading.plan));
    expect(again.ok && again.plan.budget.securityShare).toMatchObject({ link: 'https://example.org', replaced });
    const resolution = resolvePlan(reading.plan);
    expect(resolution.ok && resolution.resolved.budget.securityShare).toBe(0.06);
  });

  it('can be put back only where it can stand in a plan', () => {
    expect(replacedFigure({ source: 'D-x' })).toBeNull();
    expect(replacedFigure(undefined)).toBeNull();
    expect(replacedFigure({ formula: '0.05', source: 'D-x' })).toEqual({ formula: '0.05', source: 'D-x' });
  });
});

import { describe, expect, it } from 'vitest';
import { controlLibrary } from '#models/library/controls/index';
import { createPlan, presets } from '#models/library/presets/index';
import { englishLibrary, inLanguage } from '#models/library/text/text';
import { threatLibrary } from '#models/library/threats/index';
import { industries } from '#models/plan/organization';
import type { PlanInput } from '#models/plan/schema';
import { figuresBySubject, referenceById } from '#models/reference/lookup';
import { anyAdvice } from '../../../support/preset-plan';

/** Keys whose numbers describe the form of the plan, not the organisation. */
const structural = new Set(['version', 'startYear', 'simulation', 'report']);

interface Numbered {
  path: string;
  sources: string[];
  notes: string[];
}

/** Every number (or formula) below `value`, with the sources and notes of itself and what it is part of. */
function numbersOf(value: unknown, path = '', around: Omit<Numbered, 'path'> = { sources: [], notes: [] }): Numbered[] {
  if (typeof value === 'number') return [{ path, ...around }];
  if (Array.isArray(value)) return value.flatMap((item, i) => numbersOf(item, `${path}[${i}]`, around));
  if (typeof value !== 'object' || value === null) return [];
  const { source, note, formula } = value as { source?: string; note?: string; formula?: string };
  const own = {
    sources: source ? [...around.sources, source] : around.sources,
    notes: note ? [...around.notes, note] : around.notes,
  };
  const formulas = formula === undefined ? [] : [{ path, ...own }];
  return [
    ...formulas,
    ...Object.entries(value).flatMap(([key, item]) =>
      structural.has(key) ? [] : numbersOf(item, path ? `${path}.${key}` : key, own),
    ),
  ];
}

const subjects: [string, unknown][] = [
  ...presets.map(({ id }): [string, unknown] => [`preset ${id}`, createPlan(id, anyAdvice)]),
  ...presets.map(({ id }): [string, unknown] => [
    `preset ${id} in euros`,
    createPlan(id, anyAdvice, { locale: 'de-DE' }),
  ]),
  ...industries.flatMap((industry) =>
    [false, true].map((isEuropean): [string, unknown] => [
      `threats for ${industry}${isEuropean ? ' in Europe' : ''}`,
      Object.values(threatLibrary).map((threat) =>
        inLanguage<PlanInput['scenarios'][number]>(
          threat({ industry, annualRevenue: 50e6, perDollar: 1, isEuropean, people: ['people'], cards: ['cards'] }),
          englishLibrary,
        ),
      ),
    ]),
  ),
  ['controls', controlLibrary],
];

const allFigures = Object.values(figuresBySubject).flatMap((figures) => [...figures.values()]);

/** "(Sophos 2024)", "Cyentia IRIS 2024": a publisher's name before a year. */
const citation = /\b([A-Z][A-Za-z’']+)(?: [A-Z][A-Za-z0-9’']+)* (20[012]\d)\b/g;

describe('provenance of presets and libraries', () => {
  it.each(subjects)('%s: every number has a source or a note', (_, value) => {
    const numbers = numbersOf(value);
    expect(numbers.length).toBeGreaterThan(50);
    const bare = numbers.filter(({ sources, notes }) => sources.length + notes.length === 0).map(({ path }) => path);
    expect(bare).toEqual([]);
  });

  it.each(subjects)('%s: every source is in the reference data', (_, value) => {
    const ids = new Set(numbersOf(value).flatMap(({ sources }) => sources));
    expect([...ids].filter((id) => !referenceById(id))).toEqual([]);
  });

  it.each(subjects)('%s: a note names a publisher with a year that its figures carry', (_, value) => {
    const notes = new Set(numbersOf(value).flatMap((number) => number.notes));
    const wrong = [...notes].flatMap((note) =>
      [...note.matchAll(citation)]
        .filter(([, name, year]) => {
          const figures = allFigures.filter(({ source, metric }) =>
            `${source.publisher} ${source.title} ${metric}`.includes(name),
          );
          const years = figures.flatMap((figure) => [
            figure.year,
            ...Object.keys(figure.points ?? {}).map((point) => Number(/\d{4}/.exec(point)?.[0])),
          ]);
          return figures.length > 0 && !years.includes(Number(year));
        })
        .map(([text]) => `${text} in: ${note}`),
    );
    expect(wrong).toEqual([]);
  });
});

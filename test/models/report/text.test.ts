import { describe, expect, it } from 'vitest';
import { reportText } from '#models/report/text/language';
import { britishSpelling } from '../../support/british-spelling';

type Entry = [path: string, value: unknown];

/** Every leaf of a catalogue with its path. */
function leaves(value: unknown, path = ''): Entry[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}.${key}`));
}

/** What a function of the catalogue says of marked arguments, for one of a thing and for several. */
function said(value: unknown, count: number): string {
  if (typeof value !== 'function') return String(value);
  // Counts stand where the sentence depends on them; all else is text.
  const numbers = Array.from({ length: 5 }, () => count);
  const words = Array.from({ length: 5 }, (_, at) => `⟨${at}⟩`);
  try {
    return String(value(...words));
  } catch {
    return String(value(...numbers));
  }
}

const en = new Map(leaves(reportText('en-US')));
const de = new Map(leaves(reportText('de-DE')));

/** The same in both languages: names of standards and terms, marks, and what has no words. */
const alike = new Set([
  'compliance.frameworks.csf',
  'compliance.frameworks.hipaa',
  'compliance.chartBar',
  'headline.lossNowTerm',
  'plan.pushback',
  'plan.reason',
  'options.members',
  'sensitivity.input',
  'sources.citation',
  'charts.cost.reading',
  'charts.share.option',
  'charts.compare.option',
  'sections.compliance',
]);

describe('the English catalogue', () => {
  it('is American', () => {
    const british = [...en].filter(([, value]) => [1, 2].some((count) => britishSpelling.test(said(value, count))));
    expect(british.map(([path]) => path)).toEqual([]);
  });
});

describe('the German catalogue', () => {
  it('has every entry of the English one, of the same kind, and no other', () => {
    expect([...de.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [path, value] of en) {
      const german = de.get(path);
      expect(typeof german, path).toBe(typeof value);
      if (typeof value === 'function' && typeof german === 'function')
        expect(german.length, path).toBeLessThanOrEqual(value.length);
    }
  });

  it('says something everywhere, and it in German', () => {
    const same = [...en].filter(([path, value]) => {
      for (const count of [1, 2]) {
        expect(said(de.get(path), count).trim(), path).not.toBe('');
        if (said(de.get(path), count) !== said(value, count)) return false;
      }
      return true;
    });
    expect(same.map(([path]) => path).sort()).toEqual([...alike].sort());
  });

  it('names every fact that the English sentence names', () => {
    for (const [path, value] of en) {
      if (typeof value !== 'function') continue;
      const facts = (text: string) => [...new Set(text.match(/⟨\d⟩/g) ?? [])].sort();
      expect(facts(said(de.get(path), 2)), path).toEqual(facts(said(value, 2)));
    }
  });

  it('is set as German is: „quotes“, no-break spaces before % and after numbers', () => {
    for (const [path, value] of de) {
      for (const count of [1, 2]) {
        const text = said(value, count);
        expect(text, path).not.toMatch(/"|”|\d%|\d %|'/);
        expect((text.match(/„/g) ?? []).length, path).toBe((text.match(/“/g) ?? []).length);
      }
    }
  });

  it('puts spans of years into the case that the sentence asks for', () => {
    const text = reportText('de-AT');
    expect(text.headline.paybackDetail('2,3\u00a0Jahre')).toBe('nach Erwartungswerten nach 2,3\u00a0Jahren');
    expect(text.headline.payback('1\u00a0Jahr')).toBe('Chance auf Amortisation innerhalb von 1\u00a0Jahr');
    expect(text.return.heading.pays('3\u00a0Jahre', '88.400\u00a0€')).toBe(
      'Im Mittel amortisiert sich der Plan nach 3\u00a0Jahren; sein Kapitalwert beträgt 88.400\u00a0€',
    );
  });
});

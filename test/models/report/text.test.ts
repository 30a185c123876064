import { describe, expect, it } from 'vitest';
import { headlineText } from '#models/report/text/headline';
import { reportText } from '#models/report/text/language';

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

const de = [...leaves(reportText('de-DE')), ...leaves(headlineText('de'), 'headline')];

describe('the German catalogue', () => {
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
    const headline = headlineText('de');
    expect(headline.paybackDetail('2,3\u00a0Jahre')).toBe('nach Erwartungswerten nach 2,3\u00a0Jahren');
    expect(headline.payback('1\u00a0Jahr')).toBe('Chance auf Amortisation innerhalb von 1\u00a0Jahr');
    expect(text.return.heading.pays('3\u00a0Jahre', '88.400\u00a0€')).toBe(
      'Im Mittel amortisiert sich der Plan nach 3\u00a0Jahren; sein Kapitalwert beträgt 88.400\u00a0€',
    );
  });
});

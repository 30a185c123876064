import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFileName } from '#main/services/plan-file-name';
import { shorten, startOf } from '#models/characters/shorten';
import { readPlan } from '#models/plan/parse';
import { wrapLabel } from '../../../renderer/charts/wrap-label';
import { presetPlan } from '../../support/board-pack';

/** What a reader sees as one character each (Unicode, UAX 29, and emoji-test.txt). */
const characters = ['a', 'é', 'é', '😀', '👩🏽‍🚀', '👨‍👩‍👧‍👦', '🇩🇪', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '한', '\r\n', '7️⃣'];
const half = /\p{Cs}/u;

describe('a text cut to a length', () => {
  it('is a run of whole characters from its start, as long as fits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters)), fc.integer({ min: 0, max: 60 }), (all, longest) => {
        let whole = '';
        for (const one of all) {
          if (whole.length + one.length > longest) break;
          whole += one;
        }
        expect(startOf(all.join(''), longest)).toBe(whole);
      }),
    );
  });

  it('says by “…” that there is more, within the length', () => {
    expect(shorten('abcdef', 6)).toBe('abcdef');
    expect(shorten('abcdefg', 6)).toBe('abcde…');
    expect(shorten('abcd fg', 6)).toBe('abcd…');
    expect(shorten('abcd😀g', 6)).toBe('abcd…');
  });
});

describe('no place that shortens a text cuts a character in half', () => {
  const long = (before: number) => 'x'.repeat(before) + '😀'.repeat(400);

  it.each([0, 1])('file names, labels and problems, behind %i others', (before) => {
    expect(planFileName(long(before), false)).not.toMatch(half);
    expect(wrapLabel(long(before), 20).join('')).not.toMatch(half);
    const faulty = { ...presetPlan('school-district'), currency: long(before), [long(before)]: 1 };
    const formula = `${'x'.repeat(before)}${'𝒳'.repeat(100)}`;
    const readings = [
      readPlan(faulty),
      readPlan({ ...faulty, currency: 'USD', budget: { itBudget: { formula } } }),
      readPlan({ ...faulty, currency: 'USD', budget: { itBudget: { formula: `${formula}(1)` } } }),
      readPlan({ ...faulty, currency: 'USD', budget: { itBudget: { [long(before)]: 1 } } }),
    ];
    const messages = readings.flatMap((reading) =>
      reading.ok ? [] : reading.problems.map(({ path, message }) => path + message),
    );
    expect(messages.length).toBeGreaterThanOrEqual(4);
    // As JSON writes it, half a character is an escape.
    for (const message of messages) expect(message).not.toMatch(/\p{Cs}|\\ud[89a-f]/u);
  });
});

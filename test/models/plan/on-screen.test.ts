import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlan } from '#models/plan/parse';
import { resolvePartly } from '#models/plan/resolve-partly';
import { text as germanProblems } from '#models/plan/text/de/index';
import { asOnScreen, englishProblems } from '#models/plan/text/words';
import { faultyPlans } from './faulty-plans';
import { mistaken } from './mutations';

/** What only who writes a file can follow: braces, fields in quotes, places counted from 0. */
const speaksOfFile = /[{}]|\[\d+\]|true or false|in quotes|basis "/;

/** What is told of a file when it is opened; nothing where it is no plan. */
function toldOf(written: unknown, words: typeof englishProblems): string[] {
  const opened = openPlan(JSON.stringify(written), words);
  return opened.ok ? resolvePartly(opened.plan, asOnScreen(words)).mistakes.map(({ message }) => message) : [];
}

describe('what is told of a plan on screen', () => {
  it.each(faultyPlans)('%s: speaks of no file, in English and German', (_, value) => {
    const [english, german] = [toldOf(value, englishProblems), toldOf(value, germanProblems)];
    expect(english.filter((sentence) => speaksOfFile.test(sentence))).toEqual([]);
    expect(german.filter((sentence) => speaksOfFile.test(sentence))).toEqual([]);
    expect(german).toHaveLength(english.length);
    english.forEach((sentence, i) => {
      expect(german[i]).not.toBe(sentence);
    });
  });

  it('speaks of no file whatever is wrong', () => {
    fc.assert(
      fc.property(mistaken, (written) => {
        expect(toldOf(written, englishProblems).filter((sentence) => speaksOfFile.test(sentence))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

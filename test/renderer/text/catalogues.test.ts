import { describe, expect, it } from 'vitest';
import { text as desktop } from '#main/electron/text/desktop-text';
import { de } from '../../../renderer/text/de';
import { en } from '../../../renderer/text/en';
import { britishSpelling } from '../../support/british-spelling';

type Entry = string | ((...args: never[]) => unknown);

/** Every sentence of a catalogue by its path. */
function entries(value: unknown, path: string[] = []): [string, Entry][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path.join('.'), value as Entry]];
  return Object.entries(value as object).flatMap(([key, inner]) => entries(inner, [...path, key]));
}

const mark = (index: number) => `⟨${index}⟩`;

/** The sentence as it is shown; a function's arguments are marked by their places. */
function shown(entry: Entry): string {
  if (typeof entry === 'string') return entry;
  const args = Array.from({ length: entry.length }, (_, index) => mark(index));
  return [(entry as (...args: string[]) => unknown)(...args)].flat().join(' ');
}

const marksIn = (sentence: string) => [...new Set(sentence.match(/⟨\d⟩/g) ?? [])].sort();

const pairs = (english: unknown, german: unknown) => {
  const translated = new Map(entries(german));
  return entries(english).map(([path, entry]) => [path, entry, translated.get(path) as Entry] as const);
};
const screens = pairs(en, de);
const sentences = [...screens, ...pairs(desktop.en, desktop.de)].map(
  ([path, english, german]) => [path, shown(english), shown(german)] as const,
);

/** Spelled alike in both languages: names, symbols, numbers put together, and words that German has taken over. */
const alike =
  /^(Boardcase|OK|Start|Plan|Budget|Name|Software|Server|Simulation|Export|Median|Zoom|&Zoom|ROSI|CSV|HIPAA|NIST CSF 2\.0|HIPAA Security Rule|NIST Cybersecurity Framework 2\.0|UK NIS Regulations|US Letter|A4|Exponent|Version ⟨0⟩|⟨0⟩ in ⟨1⟩)$/;
const noLetters = (sentence: string) => !/\p{L}/u.test(sentence.replace(/⟨\d⟩|\{\w+\}/g, ''));

/** Names and terms that stay English in German sentences. */
const terms =
  /annual loss expectancy|(?:Tail )?Value at Risk|HIPAA Security Rule|NIST Cybersecurity Framework|UK NIS Regulations|Copyright/g;
const english =
  /\b(the|and|or|of|with|without|your|you|is|are|not|for|from|by|to|at|year|years|loss|losses|cost|costs|threats?|controls?|records?|board|choose|add|delete|change|save|open|close|proposals?|budgeting|insurance|risk|how|what|when|this|that)\b/;

describe('the German catalogue', () => {
  it('has the sentences of the English one, with as many arguments, and no others', () => {
    const shape = (catalogue: unknown) =>
      entries(catalogue)
        .map(([path, entry]) => `${path} ${typeof entry === 'string' ? 'text' : entry.length}`)
        .sort();
    expect(shape(de)).toEqual(shape(en));
    expect(shape(desktop.de)).toEqual(shape(desktop.en));
  });

  it('leaves nothing empty', () => {
    const blank = sentences.filter(([, ...both]) => both.some((sentence) => sentence.trim() === ''));
    expect(blank.map(([path]) => path)).toEqual([]);
  });

  it('says what the English says: every argument that appears there', () => {
    const lost = sentences.filter(
      ([path, before, after]) =>
        // The host's English reasons are said in German by their kind.
        !path.startsWith('failures.') && marksIn(before).join() !== marksIn(after).join(),
    );
    expect(lost).toEqual([]);
  });

  it('is German: different from the English, without words left over', () => {
    const same = sentences.filter(([, before, after]) => before === after && !alike.test(after) && !noLetters(after));
    expect(same.map(([path, , after]) => `${path}: ${after}`)).toEqual([]);
    const left = sentences.flatMap(([path, , after]) => {
      const word = english.exec(after.replace(terms, '').replace(/=\w+\*\w+%?|\{\w+\}/g, ''));
      return word ? [`${path}: “${word[0]}” in: ${after}`] : [];
    });
    expect(left).toEqual([]);
  });

  it('is American in its English', () => {
    const british = sentences.filter(([, before]) => britishSpelling.test(before));
    expect(british.map(([path, before]) => `${path}: ${before}`)).toEqual([]);
  });

  it('keeps German habits: „…“, a no-break space before % and units, three dots as one sign, “Sie”', () => {
    const faults = sentences.flatMap(([path, , after]) => {
      const opened = after.match(/„/g)?.length ?? 0;
      const closed = after.match(/“/g)?.length ?? 0;
      const wrong =
        opened !== closed || /["”‘’]/.test(after)
          ? 'quotation marks'
          : /\d[ ]?%(?!\.)/.test(after.replace(/=\w+\*\d+%/g, ''))
            ? 'space before %'
            : /\.\.\.|[^ ]…$/.test(after.replace(/…“$/, ''))
              ? 'dots'
              : /\b(du|dein\w*|dir|dich)\b/i.test(after)
                ? 'familiar address'
                : '';
      return wrong ? [`${path}: ${wrong} in: ${after}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('counts as German does', () => {
    expect(de.importing.rows(1, '1')).toBe('1\u00a0Zeile');
    expect(de.importing.rows(12, '12')).toBe('12\u00a0Zeilen');
    expect(de.why.otherControls(1)).toBe('Eine weitere Maßnahme');
    expect(de.threats.onceIn('15 Jahre')).toBe('einmal in 15 Jahren');
    expect(de.threats.onceIn('1 Jahr')).toBe('einmal in 1 Jahr');
  });
});

import { describe, expect, it } from 'vitest';
import { text as desktop } from '#main/electron/text/de/index';
import { text as german } from '../../../renderer/text/de';

type Entry = string | ((...args: never[]) => unknown);

/** Every sentence of a catalogue by its path. */
function entries(value: unknown, path: string[] = []): [string, Entry][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path.join('.'), value as Entry]];
  return Object.entries(value as object).flatMap(([key, inner]) => entries(inner, [...path, key]));
}

/** The sentence as it is shown; a function's arguments are marked by their places. */
function shown(entry: Entry): string {
  if (typeof entry === 'string') return entry;
  const args = Array.from({ length: entry.length }, (_, index) => `⟨${index}⟩`);
  return [(entry as (...args: string[]) => unknown)(...args)].flat().join(' ');
}

const sentences = [...entries(german), ...entries(desktop)].map(([path, entry]) => [path, shown(entry)] as const);

/** Names and terms that stay English in German sentences. */
const terms =
  /annual loss expectancy|(?:Tail )?Value at Risk|HIPAA Security Rule|NIST Cybersecurity Framework|UK NIS Regulations|Copyright/g;
const english =
  /\b(the|and|or|of|with|without|your|you|is|are|not|for|from|by|to|at|year|years|loss|losses|cost|costs|threats?|controls?|records?|board|choose|add|delete|change|save|open|close|proposals?|budgeting|insurance|risk|how|what|when|this|that)\b/;

describe('the German catalogue', () => {
  it('leaves no English words over', () => {
    const left = sentences.flatMap(([path, after]) => {
      const word = english.exec(after.replace(terms, '').replace(/=\w+\*\w+%?|\{\w+\}/g, ''));
      return word ? [`${path}: “${word[0]}” in: ${after}`] : [];
    });
    expect(left).toEqual([]);
  });

  it('keeps German habits: „…“, a no-break space before % and units, three dots as one sign, “Sie”', () => {
    const faults = sentences.flatMap(([path, after]) => {
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
    expect(german.importing.rows(1, '1')).toBe('1\u00a0Zeile');
    expect(german.importing.rows(12, '12')).toBe('12\u00a0Zeilen');
    expect(german.why.otherControls(1)).toBe('Eine weitere Maßnahme');
    expect(german.threats.onceIn('15 Jahre')).toBe('einmal in 15 Jahren');
    expect(german.threats.onceIn('1 Jahr')).toBe('einmal in 1 Jahr');
  });
});

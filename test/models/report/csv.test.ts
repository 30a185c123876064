import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tabSeparated } from '#models/report/cell-text';
import { csvText } from '#models/report/csv';

const tableIn = (locale: string, ...texts: string[]) =>
  csvText(
    {
      columns: [
        { id: 'name', label: '=Name', format: { style: 'text' } },
        { id: 'amount', label: 'Amount', format: { style: 'currency' } },
      ],
      rows: texts.map((text, index) => [text, -index - 0.5]),
      total: ['Total', null],
    },
    locale,
  );
const table = (...texts: string[]) => tableIn('en-US', ...texts);

/** An apostrophe before the text, and behind a tab or line break at its start: either begins a cell somewhere. */
const escaped = (text: string) => `'${text.replace(/^([\u200b]?[\t\r\n]+)(?=[=＝])/, "$1'")}`;

describe('a table as CSV', () => {
  it('holds no cell that a spreadsheet would run, and numbers plain', () => {
    const hostile = ['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'];
    const { data } = Papa.parse<string[]>(table(...hostile).replace('\uFEFF', ''), { skipEmptyLines: true });
    expect(data[0]).toEqual(["'=Name", 'Amount']);
    expect(data.slice(1, -1).map(([text]) => text)).toEqual(hostile.map(escaped));
    expect(data.slice(1, -1).map(([, amount]) => amount)).toEqual(hostile.map((_, index) => String(-index - 0.5)));
    expect(data.at(-1)).toEqual(['Total', '']);
  });

  it('keeps commas, quotation marks and line breaks, and begins with a byte order mark', () => {
    const names = ['a, b', 'said "no"', 'two\nlines', 'plain', 'ünï→✓'];
    const text = table(...names);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(data.slice(1, -1).map(([name]) => name)).toEqual(names);
  });

  it('is set for spreadsheets of the locale: semicolons and decimal commas in German', () => {
    const names = ['a; b', 'c, d'];
    const { data } = Papa.parse<string[]>(tableIn('de-DE', ...names).slice(1), {
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(data.slice(1, -1)).toEqual([
      ['a; b', '-0,5'],
      ['c, d', '-1,5'],
    ]);
  });
});

/** What a spreadsheet takes for the start of a formula: invisible signs and a quotation mark may stand before it. */
const startsFormula = /^(?:["\s\p{Cc}\p{Cf}\u2800\u3164\u115f\u1160]|\u034f|[\ufe00-\ufe0f])*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
const isNumber = /^-?\d+([.,]\d+)?$/;

/** Cells that a program of any region would run, whatever sign it splits fields at. */
function running(text: string): string[] {
  return [',', ';', '\t', '|'].flatMap((delimiter) =>
    Papa.parse<string[]>(text.slice(1), { delimiter, newline: '\r\n' })
      .data.flat()
      // Under another sign than the file's own, a line break within quotation marks ends a row.
      .flatMap((cell) => cell.split(/[\r\n]/))
      .filter((cell) => startsFormula.test(cell) && !isNumber.test(cell)),
  );
}

const hidden = [
  ...['＝1+1', '＋1', '－1', '＠SUM(A1)', '﹦1', '﹢1', '﹣1', '﹫A1'],
  ...['\n=1+1', '\r\n=1', ' =1', '\u00a0=1', '\u3000=1', '\u200b=1', '\ufeff=1', '\u2060=1', '\u00ad=1', '\u202e=1'],
  ...['\u3164=1', '\u2800=1', '\ufe0f=1', '\u0000=1', '\u000b=1', '"=1', ' " =1', '\u200b\t＝1'],
];
const split = [
  'a;=1+1',
  'a,=1+1',
  'a\t=1+1',
  'a|=1+1',
  'a; =1',
  'a;"=1+1;b',
  'a,"＝1',
  'a\n=1+1',
  'a\r\n\u200b@A1',
  ';=1',
  ';;+1',
];

describe.each(['en-US', 'de-DE', 'fr-FR', 'ja-JP'])('a CSV cell that a spreadsheet could run, in %s', (locale) => {
  const delimiter = locale === 'en-US' || locale === 'ja-JP' ? ',' : ';';
  const texts = (file: string) =>
    Papa.parse<string[]>(file.slice(1), { delimiter, newline: '\r\n', skipEmptyLines: true })
      .data.slice(1, -1)
      .map(([text]) => text);

  it.each(hidden)('begins with a hidden sign: %j', (text) => {
    const file = tableIn(locale, text);
    expect(running(file)).toEqual([]);
    expect(texts(file)).toEqual([escaped(text)]);
  });

  it.each(split)('begins with a sign behind the separator of another region: %j', (text) => {
    const file = tableIn(locale, text, 'x');
    expect(running(file)).toEqual([]);
    // What a reader sees is the text, with no more than apostrophes put in.
    expect(texts(file)[0].replaceAll("'", '')).toBe(text);
  });

  it('is left as it is where it is none', () => {
    const names = [
      'R&D',
      'a - b',
      'a-b',
      '1 + 1 = 2',
      'x=1',
      'mail@example.org',
      "it's",
      '"quoted"',
      '(-5)',
      'a; b',
      'a, b',
    ];
    expect(texts(tableIn(locale, ...names))).toEqual(names);
  });

  it('is none, whatever texts stand beside each other; and numbers stay numbers', () => {
    const part = fc.constantFrom(...'=+-@＝;,|"\'\t\n\r \u200b\u3000ab1'.split(''));
    const anyText = fc.array(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 2 })), { maxLength: 14 });
    fc.assert(
      fc.property(
        fc.array(
          anyText.map((all) => all.join('')),
          { minLength: 1, maxLength: 4 },
        ),
        (all) => {
          const file = tableIn(locale, ...all);
          expect(running(file)).toEqual([]);
          const { data } = Papa.parse<string[]>(file.slice(1), { delimiter, newline: '\r\n' });
          const numbers = data.slice(1, all.length + 1).map(([, number]) => Number(number.replace(',', '.')));
          expect(numbers).toEqual(all.map((_, index) => -index - 0.5));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('cells for the clipboard', () => {
  it('begin no formula either', () => {
    const columns = [{ id: 'a', label: '＝A', format: { style: 'text' } as const }];
    const lines = tabSeparated({ columns, rows: hidden.map((text) => [text]) }, 'en-US').split('\n');
    expect(lines.filter((line) => startsFormula.test(line))).toEqual([]);
    expect(lines).toHaveLength(hidden.length + 1);
  });
});

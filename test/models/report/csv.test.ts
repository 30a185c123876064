import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
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

describe('a table as CSV', () => {
  it('holds no cell that a spreadsheet would run, and numbers plain', () => {
    const hostile = ['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'];
    const { data } = Papa.parse<string[]>(table(...hostile).replace('\uFEFF', ''), { skipEmptyLines: true });
    expect(data[0]).toEqual(["'=Name", 'Amount']);
    expect(data.slice(1, -1).map(([text]) => text)).toEqual(hostile.map((text) => `'${text}`));
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

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '#models/report/csv';

const table = (...texts: string[]) =>
  csvText({
    columns: [
      { id: 'name', label: '=Name', format: { style: 'text' } },
      { id: 'amount', label: 'Amount', format: { style: 'currency' } },
    ],
    rows: texts.map((text, index) => [text, -index - 0.5]),
    total: ['Total', null],
  });

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
});

import Papa from 'papaparse';
import { csvExtent } from './csv-extent';
import { type FileReading, mostFileRows, refuse, sheetsReading } from './file-reading';

const delimiters = [';', '\t', ',', '|'];
const looked = 200;
/** As many characters of them at most. */
const lookedInto = 200_000;
/** A table of the longest kind with twenty columns. */
const mostCells = 2_000_000;
/** Wider than any table that somebody reads. */
const mostColumns = 2_000;

/**
 * The mark between columns: the one that cuts most rows into the same number of columns. `sep=;` in the first line,
 * as spreadsheets write it, decides; so does nothing else where one column is all there is.
 */
function findDelimiter(text: string): string {
  const scores = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.slice(0, lookedInto), {
      delimiter,
      preview: looked,
      skipEmptyLines: true,
    });
    const counts = new Map<number, number>();
    for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width, rows] = [...counts].filter(([columns]) => columns > 1).sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
    // Decimal commas cut rows alike too, but into fewer pieces than the true mark leaves whole.
    return { delimiter, score: rows / data.length, width };
  });
  const best = scores.reduce((a, b) => (b.score > a.score + 0.1 ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Reads delimited text: any of the usual marks between columns, quoted cells, blank lines kept as rows. */
export function readCsv(text: string, name: string): FileReading {
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const body = announced ? text.slice(announced[0].length) : text;
  const delimiter = announced?.[1] ?? findDelimiter(body);
  const { rows, cells, columns, end } = csvExtent(body, delimiter);
  if (rows > mostFileRows) return refuse({ code: 'tooManyRows', rows, most: mostFileRows });
  if (columns > mostColumns) return refuse({ code: 'tooManyColumns', most: mostColumns });
  if (cells > mostCells) return refuse({ code: 'tooManyCells', most: mostCells });
  const { data, errors } = Papa.parse<string[]>(body.slice(0, end), { delimiter });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  const first = announced ? [['']] : [];
  if (open) return refuse({ code: 'openQuote', row: (open.row ?? 0) + 1 + first.length });
  return sheetsReading([{ name, rows: [...first, ...data] }]);
}

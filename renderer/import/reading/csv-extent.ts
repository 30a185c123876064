/** How much there is in delimited text, down to its last row that is not blank. */
interface CsvExtent {
  rows: number;
  cells: number;
  /** Of the widest row. */
  columns: number;
  /** Offset behind the last row that is not blank. */
  end: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Counts rows and cells of delimited text (RFC 4180) in one pass that builds nothing, so that what would take the
 * machine's memory is refused before it does. Spreadsheets write blank rows by the hundred thousand: those at the end
 * do not count. A quotation mark that is never closed takes the rest of the text into its cell.
 */
export function csvExtent(text: string, delimiter: string): CsvExtent {
  const mark = delimiter.charCodeAt(0);
  const extent = { rows: 0, cells: 0, columns: 0, end: 0 };
  let rows = 0;
  let cells = 1;
  let allCells = 0;
  let columns = 1;
  let isFilled = false;
  let begins = true;

  const endRow = (at: number) => {
    rows++;
    allCells += cells;
    columns = Math.max(columns, cells);
    if (isFilled) Object.assign(extent, { rows, cells: allCells, columns, end: at });
    cells = 1;
    isFilled = false;
  };

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote && begins) {
      begins = false;
      for (at++; at < text.length; at++) {
        if (text.charCodeAt(at) !== quote) isFilled = true;
        else if (text.charCodeAt(at + 1) === quote) {
          isFilled = true;
          at++;
        } else break;
      }
    } else if (code === mark) {
      cells++;
      begins = true;
    } else if (code === lineFeed || code === carriageReturn) {
      if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
      endRow(at + 1);
      begins = true;
    } else {
      isFilled = true;
      begins = false;
    }
  }
  endRow(text.length);
  return extent;
}

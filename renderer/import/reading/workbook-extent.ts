import type { FileProblem } from './file-reading';
import { largestUnpacked } from './file-reading';
import type { ZipEntry } from './zip-directory';

/** About as many cells as a workbook may have, with five marks of XML to each. */
const mostCells = 120_000;
const mostMarks = 5 * mostCells;
const openingMark = 0x3c;
/** The last row that a spreadsheet has. */
const lastRow = 1_048_576;
/** Longer than what is looked for in a part, which may begin in one piece and end in the next. */
const overlap = 300;
const rowNumber = /<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g;
const merge = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]{1,3})(\d{1,10}):([A-Z]{1,3})(\d{1,10})"/g;

/** Number of a column by its letters: A is 1, AA 27. */
const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Cells that the merges in a piece of a sheet spread over; a reader makes each of them. */
function mergedCells(text: string): number {
  let cells = 0;
  for (const [, left, top, right, bottom] of text.matchAll(merge))
    cells += (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1);
  return cells;
}

/** What an entry holds, unpacked piece by piece; null where it is packed in a way that workbooks do not know. */
function unpacked(bytes: Uint8Array<ArrayBuffer>, { at, packed, method }: ZipEntry): ReadableStream<Uint8Array> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = new Blob([bytes.subarray(start, start + packed)]).stream();
  if (method === 0) return content;
  return method === 8 ? content.pipeThrough(new DecompressionStream('deflate-raw')) : null;
}

/**
 * Whether a workbook is more than can be read, found by unpacking it once without keeping anything: what its directory
 * says of sizes need not be true, and a few kilobytes can hold millions of cells. Null where it may be read.
 */
export async function beyondWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<FileProblem | null> {
  let size = 0;
  let marks = 0;
  let merged = 0;
  for (const entry of entries) {
    const stream = unpacked(bytes, entry);
    if (!stream) return { code: 'damaged' };
    const reader = stream.getReader();
    const decoder = new TextDecoder();
    let before = '';
    try {
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        size += piece.value.length;
        if (size > largestUnpacked) return { code: 'tooLarge' };
        if (!/\.(?:xml|rels|vml)$/i.test(entry.name)) continue;
        for (let at = piece.value.indexOf(openingMark); at >= 0; at = piece.value.indexOf(openingMark, at + 1)) marks++;
        // What is looked for is never cut: only what stands before its last `<` is taken now.
        const text = before + decoder.decode(piece.value, { stream: true });
        const cut = Math.max(text.lastIndexOf('<'), text.length - overlap);
        const whole = text.slice(0, cut);
        before = text.slice(cut);
        for (const [, row] of whole.matchAll(rowNumber)) if (Number(row) > lastRow) return { code: 'damaged' };
        merged += mergedCells(whole);
        if (marks > mostMarks || merged > mostCells) return { code: 'tooManyCells', most: mostCells };
      }
    } catch {
      // What does not unpack is no whole archive.
      return { code: 'damaged' };
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }
  return null;
}

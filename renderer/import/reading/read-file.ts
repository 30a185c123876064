import { decodeText } from './decode-text';
import { type FileReading, largestFile, largestUnpacked, refuse } from './file-reading';
import { readCsv } from './read-csv';
import { beyondWorkbook } from './workbook-extent';
import { zipDirectory } from './zip-directory';

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** The tables of a file, told by its content rather than by its name; or why it is refused. */
export async function readFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileReading> {
  if (bytes.length === 0) return refuse({ code: 'empty' });
  if (bytes.length > largestFile) return refuse({ code: 'tooLarge' });
  // Compound files: .xls, and .xlsx behind a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse({ code: 'oldExcel' });
  if (startsWith(bytes, 0x50, 0x4b)) return readArchive(bytes);
  const text = decodeText(bytes);
  if (/^(?:%PDF|\{\\rtf|\s*<(?:!doctype|html|\?xml))/i.test(text) || /(?![\t\n\v\f\r])\p{Cc}/u.test(text)) {
    return refuse({ code: 'notATable' });
  }
  if (text.trim() === '') return refuse({ code: 'empty' });
  return readCsv(text, name);
}

async function readArchive(bytes: Uint8Array<ArrayBuffer>): Promise<FileReading> {
  const entries = zipDirectory(bytes);
  if (!entries) return refuse({ code: 'damaged' });
  const has = (file: string) => entries.some((entry) => entry.name === file);
  if (!has('xl/workbook.xml')) return refuse({ code: has('content.xml') ? 'openDocument' : 'notATable' });
  if (entries.reduce((sum, { size }) => sum + size, 0) > largestUnpacked) return refuse({ code: 'tooLarge' });
  const beyond = await beyondWorkbook(bytes, entries);
  if (beyond) return refuse(beyond);
  const { readWorkbook } = await import('./read-workbook');
  return readWorkbook(bytes);
}

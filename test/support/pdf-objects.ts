import { inflateSync } from 'node:zlib';

/** A value of a PDF: names begin with a slash, strings are text, references are looked up by `PdfFile.get`. */
export type PdfValue = null | boolean | number | string | PdfReference | PdfValue[] | PdfDictionary;
interface PdfReference {
  reference: number;
}
export interface PdfDictionary {
  [key: `/${string}`]: PdfValue | undefined;
}

/** A PDF as its objects; the last version of each where it was updated. */
export interface PdfFile {
  trailer: PdfDictionary;
  /** The value itself, or the one that a reference stands for. */
  get(value: PdfValue | undefined): PdfValue;
  dictionary(value: PdfValue | undefined): PdfDictionary;
  list(value: PdfValue | undefined): PdfValue[];
  /** The unpacked stream of a reference. */
  stream(value: PdfValue | undefined): Buffer;
}

const blank = /[\s\0]*(?:%[^\r\n]*[\s\0]*)*/y;
const token = /\/[^\s\0()<>[\]{}/%]*|[+-]?\d*\.?\d+|[A-Za-z'"*]+[\d]*\*?/y;
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads tokens and values of PDF syntax from text of one character per byte. */
export function createReader(text: string, start = 0) {
  let at = start;
  const skip = () => {
    blank.lastIndex = at;
    blank.exec(text);
    at = blank.lastIndex;
  };

  function literal(): string {
    let depth = 1;
    let found = '';
    for (at++; at < text.length; at++) {
      const char = text[at];
      if (char === '\\') {
        const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
        found += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[text[at + 1]] ?? text[at + 1]);
        at += octal?.length ?? 1;
        continue;
      }
      if (char === '(') depth++;
      if (char === ')' && --depth === 0) break;
      found += char;
    }
    at++;
    return decoded(found);
  }

  function hexadecimal(): string {
    const end = text.indexOf('>', at);
    const digits = text.slice(at + 1, end).replace(/\s/g, '');
    at = end + 1;
    return decoded(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
  }

  /** The next value, or an operator as `{ operator }`; undefined at the end. */
  function next(): PdfValue | { operator: string } | undefined {
    skip();
    if (at >= text.length) return undefined;
    const char = text[at];
    if (text.startsWith('<<', at)) return dictionary();
    if (char === '<') return hexadecimal();
    if (char === '(') return literal();
    if (char === '[') return array();
    token.lastIndex = at;
    const word = token.exec(text)?.[0];
    if (word === undefined) throw new Error(`Not PDF at ${at}: ${text.slice(at, at + 20)}`);
    at += word.length;
    if (word.startsWith('/'))
      return word.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (/^[+-]?[\d.]/.test(word)) {
      const reference = /^\s+\d+\s+R(?![A-Za-z])/.exec(text.slice(at, at + 20));
      if (!reference || !/^\d+$/.test(word)) return Number(word);
      at += reference[0].length;
      return { reference: Number(word) };
    }
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { operator: word };
  }

  function array(): PdfValue[] {
    const found: PdfValue[] = [];
    for (at++; ; ) {
      skip();
      if (text[at] === ']') break;
      found.push(next() as PdfValue);
    }
    at++;
    return found;
  }

  function dictionary(): PdfDictionary {
    const found: PdfDictionary = {};
    for (at += 2; ; ) {
      skip();
      if (text.startsWith('>>', at)) break;
      const key = next() as `/${string}`;
      found[key] = next() as PdfValue;
    }
    at += 2;
    return found;
  }

  return { next, at: () => at, moveTo: (place: number) => (at = place) };
}

/** Text strings are UTF-16 where they begin with its mark. */
const decoded = (bytes: string): string =>
  bytes.startsWith('\u00fe\u00ff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes;

/** Reads a PDF whose objects stand plainly in the file, as Chromium writes them. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const objects = new Map<number, { value: PdfValue; stream: string }>();
  let trailer: PdfDictionary = {};
  const reader = createReader(text);
  const head = /\s*(?:(\d+) 0 obj\b|trailer\b|xref\b[^t]*|startxref\s+\d+)/y;

  for (let place = text.indexOf('\n', text.indexOf('\n') + 1); ; ) {
    head.lastIndex = place;
    const found = head.exec(text);
    if (!found) {
      const skipped = /\s*%[^\n]*\n?/y;
      skipped.lastIndex = place;
      if (!skipped.exec(text)) break;
      place = skipped.lastIndex;
      continue;
    }
    place = head.lastIndex;
    if (found[0].trim() === 'trailer') {
      reader.moveTo(place);
      trailer = reader.next() as PdfDictionary;
      place = reader.at();
    }
    if (!found[1]) continue;
    reader.moveTo(place);
    const value = reader.next() as PdfValue;
    place = reader.at();
    const opening = /^\s*stream\r?\n/.exec(text.slice(place, place + 20))?.[0];
    let stream = '';
    if (opening) {
      const start = place + opening.length;
      const length = (value as PdfDictionary)['/Length'];
      const known = typeof length === 'number' ? start + length : text.indexOf('endstream', start);
      stream = text.slice(start, known);
      place = known;
    }
    objects.set(Number(found[1]), { value, stream });
    place = text.indexOf('endobj', place) + 6;
  }

  const isReference = (value: PdfValue | undefined): value is PdfReference =>
    typeof value === 'object' && value !== null && 'reference' in value;
  const get = (value: PdfValue | undefined): PdfValue =>
    isReference(value) ? get(objects.get(value.reference)?.value) : (value ?? null);
  return {
    trailer,
    get,
    dictionary: (value) => (get(value) ?? {}) as PdfDictionary,
    list: (value) => {
      const found = get(value);
      return Array.isArray(found) ? found : found === null ? [] : [isReference(value) ? value : found];
    },
    stream: (value) => {
      const found = isReference(value) ? objects.get(value.reference) : undefined;
      const raw = Buffer.from(found?.stream ?? '', 'latin1');
      const filter = get((found?.value as PdfDictionary | undefined)?.['/Filter']);
      return [filter].flat().includes('/FlateDecode') ? inflateSync(raw) : raw;
    },
  };
}

import { printable } from '#models/characters/printable';
import { type BoardPack, packTitle } from '#models/report/board-pack';
import { markPageArtifacts } from './artifacts';
import { pdfText, readPdfText } from './pdf-text';
import { type PlainPdf, readPlainPdf, writePlainPdf } from './plain-pdf';
import { xmpMetadata } from './xmp-metadata';

/**
 * The printed pack with what a browser leaves out: who wrote it and with which program (it writes its own name and
 * operating system), the same as XMP, what is no content marked so, headings whole in the outline, and links that say
 * where they lead. A PDF that is built in another way than Chromium's is returned as it is.
 */
export function finishPdf(pdf: Uint8Array, given: BoardPack): Uint8Array {
  const pack = printable(given);
  const plain = readPlainPdf(pdf);
  if (!plain) return pdf;
  const information = describe(plain, pack);
  markPageArtifacts(plain);
  mendOutline(plain, pack);
  nameLinks(plain);
  const metadata = Math.max(...plain.objects.keys()) + 1;
  const xmp = xmpMetadata(pack, information);
  const length = Buffer.byteLength(xmp, 'utf8');
  const stream = Buffer.from(xmp, 'utf8').toString('latin1');
  plain.objects.set(metadata, `<</Type /Metadata\n/Subtype /XML\n/Length ${length}>> stream\n${stream}\nendstream`);
  for (const [number, body] of plain.objects) {
    if (/^<<\/Type \/Catalog\b/.test(body))
      plain.objects.set(number, body.replace('<<', `<</Metadata ${metadata} 0 R\n`));
  }
  return writePlainPdf(plain);
}

/** Fills in the document information; returns what the browser had written there, by key. */
function describe({ objects, trailer }: PlainPdf, pack: BoardPack): Record<string, string> {
  const number = Number(/\/Info (\d+) 0 R/.exec(trailer)?.[1]);
  const old = objects.get(number) ?? '';
  const kept = [...old.matchAll(/\/(Producer|CreationDate|ModDate) (\([^)]*\))/g)];
  const entries = [
    `/Title ${pdfText(packTitle(pack))}`,
    `/Author ${pdfText(pack.preparedBy || pack.organization)}`,
    `/Subject ${pdfText(pack.title)}`,
    `/Creator ${pdfText(pack.program)}`,
    ...kept.map(([entry]) => entry),
  ];
  if (number) objects.set(number, `<<${entries.join('\n')}>>`);
  return Object.fromEntries(kept.map(([, key, text]) => [key, readPdfText(text)]));
}

/** All texts of a pack. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

/** Where a heading runs over two lines a browser's outline joins the words at the break: they are set apart again. */
function mendOutline({ objects }: PlainPdf, pack: BoardPack): void {
  const whole = new Map(textsOf([pack, packTitle(pack)]).map((text) => [withoutBlanks(text), text]));
  for (const [number, body] of objects) {
    const title = /^<<\/Title (<FEFF[\dA-F]*>|\((?:[^\\()]|\\.)*\))\s*\/Dest\b/.exec(body)?.[1];
    const text = title && whole.get(withoutBlanks(readPdfText(title)));
    if (text)
      objects.set(
        number,
        body.replace(title, () => pdfText(text)),
      );
  }
}

/** Gives each link its address as description (ISO 14289-1, 7.18.5). */
function nameLinks({ objects }: PlainPdf): void {
  for (const [number, body] of objects) {
    const address = /\/Subtype \/Link\b/.test(body) ? /\/URI (\((?:[^\\()]|\\.)*\))/.exec(body)?.[1] : undefined;
    if (address && !body.includes('/Contents'))
      objects.set(
        number,
        body.replace(/^<</, () => `<</Contents ${pdfText(readPdfText(address))}\n`),
      );
  }
}

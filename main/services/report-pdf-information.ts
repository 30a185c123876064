import { type BoardPack, packTitle } from '#models/report/board-pack';

/**
 * The PDF with title, author, subject and program in its document information, added as an incremental update
 * (ISO 32000-1, 7.5.6). A browser writes its own name and operating system there, and no author. Date and producer stay
 * as the browser wrote them; a PDF without a plain trailer is returned as it is.
 */
export function withDocumentInformation(pdf: Uint8Array, pack: BoardPack): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const end = /trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/s.exec(text.slice(-4096));
  const [, entries = '', previous = ''] = end ?? [];
  const id = /\/Info (\d+) 0 R/.exec(entries)?.[1];
  if (!end || !id) return pdf;

  const old = new RegExp(`(?:^|\\n)${id} 0 obj\\s*<<(.*?)>>\\s*endobj`, 's').exec(text)?.[1] ?? '';
  const kept = old.match(/\/(?:Producer|CreationDate|ModDate) \([^)]*\)/g) ?? [];
  const information = [
    `/Title ${pdfText(packTitle(pack))}`,
    `/Author ${pdfText(pack.preparedBy || pack.organization)}`,
    `/Subject ${pdfText(pack.title)}`,
    `/Creator ${pdfText(pack.program)}`,
    ...kept,
  ];
  const start = text.endsWith('\n') ? '' : '\n';
  const object = `${id} 0 obj\n<<${information.join('\n')}>>\nendobj\n`;
  const objectAt = pdf.byteLength + start.length;
  const tableAt = objectAt + object.length;
  const table = `xref\n${id} 1\n${String(objectAt).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<<${entries.trim()}\n/Prev ${previous}>>\nstartxref\n${tableAt}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(start + object + table + trailer, 'latin1')]);
}

/** A text string in hexadecimal UTF-16, which needs no escapes. */
function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

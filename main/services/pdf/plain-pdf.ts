/** A PDF taken apart: its objects by number, each as the text between `obj` and `endobj`, one character per byte. */
export interface PlainPdf {
  objects: Map<number, string>;
  /** Entries of the trailer's dictionary. */
  trailer: string;
}

const head = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

/**
 * Takes apart a PDF whose objects stand plainly in the file under one table, as Chromium writes them (ISO 32000-1, 7.5);
 * null for one that is packed otherwise or was changed since.
 */
export function readPlainPdf(pdf: Uint8Array): PlainPdf | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const end = /trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/s.exec(text.slice(-4096));
  if (!end || /\/Prev\b/.test(end[1])) return null;
  const tableAt = Number(end[2]);
  const table = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [fn]\s*)+)/.exec(text.slice(tableAt));
  if (!table) return null;
  const places = [...table[1].matchAll(/(\d{10}) \d{5} ([fn])/g)].map(([, at, kind]) =>
    kind === 'n' ? Number(at) : -1,
  );

  const objects = new Map<number, string>();
  const order = places.filter((at) => at >= 0).sort((a, b) => a - b);
  const next = new Map(order.map((at, index) => [at, order[index + 1] ?? tableAt]));
  for (const [number, at] of places.entries()) {
    if (at < 0) continue;
    const whole = text.slice(at, next.get(at));
    const opening = /^(\d+) 0 obj\s*/.exec(whole);
    const closing = whole.lastIndexOf('endobj');
    if (!opening || Number(opening[1]) !== number || closing < 0) return null;
    objects.set(number, whole.slice(opening[0].length, closing).replace(/\s+$/, ''));
  }
  return { objects, trailer: end[1].trim() };
}

/** Puts a PDF together again. */
export function writePlainPdf({ objects, trailer }: PlainPdf): Uint8Array {
  const size = Math.max(...objects.keys()) + 1;
  const places = new Map<number, number>();
  const parts = [head];
  let at = head.length;
  for (const [number, body] of objects) {
    const part = `${number} 0 obj\n${body}\nendobj\n`;
    places.set(number, at);
    parts.push(part);
    at += part.length;
  }
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const entries = trailer.replace(/\/Size \d+/, `/Size ${size}`);
  parts.push(`xref\n0 ${size}\n${rows.join('')}trailer\n<<${entries}>>\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}

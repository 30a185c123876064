import { deflateSync, inflateSync } from 'node:zlib';
import type { PlainPdf } from './plain-pdf';

const beginsPath = / (?:m|re)$/;
const buildsPath = /(?:^| )(?:m|l|c|v|y|h|re)$/;
const paintsPath = /^(?:[fFBb]\*?|[sS])$/;
const paintsAlone = / (?:Do|sh)$/;

/**
 * Page content, one operator a line, in which everything that is drawn outside the tagged parts says that it is no
 * content: backgrounds, and the lines at the foot of the pages (ISO 14289-1, 7.1). A browser leaves it unsaid.
 */
export function markArtifacts(content: string): string {
  const lines: string[] = [];
  let depth = 0;
  /** Lines of a path or text that may turn out to be drawn. */
  let held: string[] | null = null;
  const release = (isDrawn: boolean) => {
    if (held) lines.push(...(isDrawn ? ['/Artifact BMC', ...held, 'EMC'] : held));
    held = null;
  };
  for (const line of content.split('\n')) {
    if (/ B(?:DC|MC)$|>>BDC$/.test(line)) depth++;
    if (line === 'EMC') depth--;
    const isOutside = depth === 0 && line !== 'EMC';
    if (isOutside && held === null && (line === 'BT' || beginsPath.test(line))) held = [];
    if (isOutside && paintsAlone.test(line)) {
      lines.push('/Artifact BMC', line, 'EMC');
      continue;
    }
    if (held === null) {
      lines.push(line);
      continue;
    }
    held.push(line);
    if (line === 'ET' || paintsPath.test(line)) release(true);
    else if (held[0] !== 'BT' && !buildsPath.test(line)) release(false);
  }
  release(false);
  return lines.join('\n');
}

/** Does so on every page. */
export function markPageArtifacts({ objects }: PlainPdf): void {
  const contents = [...objects.values()].flatMap((body) =>
    /\/Type \/Page\b(?!s)/.test(body) ? (/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? []) : [],
  );
  for (const number of contents.map(Number)) {
    const [opening = '', entries = ''] = /^<<(.*?)>>\s*stream\r?\n/s.exec(objects.get(number) ?? '') ?? [];
    if (!entries.includes('/FlateDecode')) continue;
    // By its stated length and not by the line break after it: what is packed may itself end in a line break's byte.
    const stated = /\/Length (\d+)( 0 R)?/.exec(entries);
    const length = Number(stated?.[2] ? objects.get(Number(stated[1])) : stated?.[1]);
    const stream = objects.get(number)?.slice(opening.length, opening.length + length) ?? '';
    const packed = deflateSync(
      Buffer.from(markArtifacts(inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')), 'latin1'),
    );
    const repacked = entries.replace(/\/Length \d+(?: 0 R)?/, `/Length ${packed.length}`);
    objects.set(number, `<<${repacked}>> stream\n${packed.toString('latin1')}\nendstream`);
  }
}

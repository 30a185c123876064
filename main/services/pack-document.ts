import { readFileSync } from 'node:fs';
import type { BoardPack } from '#models/report/board-pack';
import { builtPart } from './built-folder';
import { reportHtml } from './report-document';

const asset = (name: string) => readFileSync(builtPart('print', name), 'utf8');

/** The board pack as one self-contained HTML document, with the built print page in it. */
export function packDocument(pack: BoardPack): string {
  return reportHtml(pack, { script: asset('print.js'), style: asset('print.css') });
}

import { createHash } from 'node:crypto';
import { printable } from '#models/characters/printable';
import { type BoardPack, packTitle } from '#models/report/board-pack';
import { reportText } from '#models/report/text/language';

/** The built print page: its script and its style sheet, fonts inlined. */
export interface PrintAssets {
  script: string;
  style: string;
}

/**
 * One self-contained HTML document of a board pack: opens with no network, and its policy lets nothing run or load but
 * the script and styles it holds. Printing it gives the PDF; `data-ready` on the root element says when.
 */
export function reportHtml(given: BoardPack, assets: PrintAssets): string {
  const pack = printable(given);
  const script = assets.script.replace(/<(?=\/script|!--)/gi, '\\x3c');
  const styles = [assets.style, pageFooter(pack)].map((style) => style.replace(/<(?=\/style)/gi, '\\3c '));
  const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${styles.map(sourceHash).join(' ')}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escapeHtml(pack.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(pack.preparedBy || pack.organization)}">
<meta name="generator" content="${escapeHtml(pack.program)}">
<title>${escapeHtml(packTitle(pack))}</title>
${styles.map((style) => `<style>${style}</style>`).join('\n')}
</head>
<body>
<div id="root"></div>
<script type="application/json" id="board-pack">${JSON.stringify(pack).replace(/</g, '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** At the foot of each printed page: whose plan, of when, by which program and seed; and the page's number. */
function pageFooter(pack: BoardPack): string {
  const words = reportText(pack.locale);
  const facts = words.footer(pack.planName, pack.date, pack.program, String(pack.seed));
  // Words stand around two numbers that only the printer knows.
  const [before, between, after] = words.page('{page}', '{pages}').split(/\{pages?\}/);
  const number = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
  const look = `font: 7.5pt Inter, sans-serif; color: #525c67; vertical-align: top; padding-top: 4mm;`;
  return `@page { @bottom-left { content: ${cssString(facts)}; ${look} width: 85%; }
@bottom-right { content: ${number}; ${look} text-align: right; } }`;
}

/** A CSS string literal; everything that could end it is escaped by code point. */
function cssString(text: string): string {
  const escaped = [...text].map((char) =>
    /[\p{L}\p{N} ]/u.test(char) ? char : `\\${char.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

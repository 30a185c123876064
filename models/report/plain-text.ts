import { printable } from '../characters/printable';
import { type Block, type BoardPack, packTitle } from './board-pack';
import { reportText } from './text/language';

const lineWidth = 76;

/**
 * The pack's message as plain text for a mail: title, decision with its key figures, then each page's heading. No
 * markup, lines of at most 76 characters (RFC 5322 recommends 78), footnote marks left out.
 */
export function plainTextSummary(given: BoardPack): string {
  const pack = printable(given);
  const words = reportText(pack.locale);
  const [first, ...others] = pack.pages;
  const facts = [pack.preparedFor, pack.preparedBy, pack.date].filter((fact) => fact !== '');
  const title = packTitle(pack);
  const parts = [
    [wrap(title), wrap(facts.join(' · '))],
    first ? [wrap(first.heading), wrap(first.lead ?? ''), ...first.blocks.map(blockText)] : [],
    others.length > 0 ? [others.map(({ heading }) => bullet(heading)).join('\n')] : [],
    [wrap(words.footer(pack.planName, pack.date, pack.program, String(pack.seed)))],
  ];
  return `${parts
    .map((part) => part.filter((text) => text !== '').join('\n\n'))
    .filter((part) => part !== '')
    .join(`\n\n${'-'.repeat(3)}\n\n`)}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'figures':
      return block.figures
        .map(({ label, text, detail }) => bullet(`${label}: ${text}${detail ? ` (${detail})` : ''}`))
        .join('\n');
    case 'list':
      return [block.title ?? '', ...block.items.map(bullet)].filter((line) => line !== '').join('\n');
    case 'callout':
      return `${wrap(block.title)}\n${wrap(block.text)}`;
    case 'paragraph':
      return wrap(block.text);
    default:
      return '';
  }
}

const bullet = (text: string): string => wrap(text, '- ', '  ');

/** Words in lines; a mail needs neither no-break spaces nor footnote marks. */
function wrap(text: string, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '')
    .replace(/\u00a0/g, '\u2007')
    .split(/\s+/)
    .filter(Boolean)) {
    const started = line !== first && line !== rest;
    if (started && line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = rest;
    }
    line += line === first || line === rest ? word : ` ${word}`;
  }
  return [...lines, line]
    .join('\n')
    .replace(/\u2007/g, ' ')
    .trimEnd();
}

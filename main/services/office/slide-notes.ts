import type { Block, PackPage } from '#models/report/board-pack';
import type { ReportText } from '#models/report/text/language';

/** Speaker's notes of a slide: what to say, what its charts show in words, and the sources with their addresses. */
export function slideNotes(page: PackPage, blocks: readonly Block[], { slides: words }: ReportText): string {
  const figures = blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
  const say = [
    page.heading,
    page.lead ?? '',
    ...figures.map(({ label, text, term, detail }) =>
      [`${label}: ${text}`, term ? ` (${term})` : '', detail ? `; ${detail}` : ''].join(''),
    ),
  ];
  const shown = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.title, block.chart.description] : []));
  const sources = page.footnotes.map(({ mark, text, url }) => [mark, text, url ?? ''].filter((part) => part).join(' '));
  return [section(words.say, say), section(words.shown, [...new Set(shown)]), section(words.sources, sources)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 ? [title, ...said].join('\n') : '';
}

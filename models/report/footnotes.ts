import type { PackPage } from './board-pack';
import { type CitingContext, createCitationList } from './citations';

/** Collects the sources that one page rests on; each is listed once, in the order of its first mention. */
export interface Footnotes {
  /** The mark to put behind a figure ("¹"), for an id of the reference data or a source the user typed; else "". */
  mark(source: string | undefined): string;
  /** Marks of several sources, each once: "¹ ²". */
  marks(sources: readonly string[]): string;
  list(): PackPage['footnotes'];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Footnotes numbered from 1. */
export function createFootnotes(context: CitingContext): Footnotes {
  const citations = createCitationList(context);
  const written = (number: number) => [...String(number)].map((digit) => superscripts[Number(digit)]).join('');
  return {
    mark: (source) => (source?.trim() ? written(citations.numberOf(source)) : ''),
    marks: (sources) => [...new Set(sources.map(citations.numberOf))].map(written).join(' '),
    list: () => citations.items().map((cited, index) => ({ mark: written(index + 1), ...cited })),
  };
}

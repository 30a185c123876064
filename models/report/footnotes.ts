import { referenceById } from '../reference/lookup';
import type { PackPage } from './board-pack';
import type { ReportContext } from './context';

/** Collects the sources that one page rests on; each is listed once, in the order of its first mention. */
export interface Footnotes {
  /** The mark to put behind a figure ("¹"), for an id of the reference data or a source the user typed; else "". */
  mark(source: string | undefined): string;
  list(): PackPage['footnotes'];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Footnotes numbered from 1. */
export function createFootnotes(context: Pick<ReportContext, 'text'>): Footnotes {
  const sources: string[] = [];
  const markAt = (index: number) => [...String(index + 1)].map((digit) => superscripts[Number(digit)]).join('');
  return {
    mark: (source) => {
      if (!source) return '';
      if (!sources.includes(source)) sources.push(source);
      return markAt(sources.indexOf(source));
    },
    list: () => sources.map((source, index) => ({ mark: markAt(index), ...citation(source, context) })),
  };
}

/** A source in words: publisher, title, year, and what to bear in mind; a source the user typed as it stands. */
export function citation(source: string, { text }: Pick<ReportContext, 'text'>): { text: string; url?: string } {
  const figure = referenceById(source);
  if (!figure) return { text: source };
  const { publisher, title, url } = figure.source;
  const words = text.sources;
  const remarks = [
    figure.yearAssumed ? words.yearAssumed : '',
    figure.vendorClaim ? words.vendorClaim : '',
    figure.confidence === 'secondary' ? words.secondary : '',
  ].filter((remark) => remark !== '');
  const cited = words.citation(publisher, title, String(figure.year));
  return { text: remarks.length > 0 ? `${cited} (${remarks.join('; ')})` : cited, url };
}

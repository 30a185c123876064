import { referenceById } from '../reference/lookup';
import type { ReportContext } from './context';

interface Citation {
  text: string;
  url?: string;
}

/** A source in words: publisher, title, year, and what to bear in mind; a source the user typed as it stands. */
function citation(source: string, { text }: Pick<ReportContext, 'text'>): Citation {
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

/** A numbered list of citations: figures from one publication share a number. */
export interface CitationList {
  /** Number of a source, from 1; adds it where it is new. */
  numberOf(source: string): number;
  items(): Citation[];
}

/** An empty list. */
export function createCitationList(context: Pick<ReportContext, 'text'>): CitationList {
  const items: Citation[] = [];
  return {
    numberOf: (source) => {
      const cited = citation(source, context);
      const known = items.findIndex(({ text }) => text === cited.text);
      return known >= 0 ? known + 1 : items.push(cited);
    },
    items: () => items,
  };
}

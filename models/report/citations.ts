import { foreignOrigin } from '../reference/foreign-figure';
import { referenceById } from '../reference/lookup';
import type { ReportContext } from './context';
import { webAddress } from './web-address';

interface Citation {
  text: string;
  url?: string;
}

/** A numbered list of citations: figures from one publication, or from parts of one, share a number. */
export interface CitationList {
  /** Number of a source, from 1; adds it where it is new. */
  numberOf(source: string): number;
  items(): Citation[];
}

/** A publication, and the parts of it (what stands behind the last colon of its title) that were cited. */
interface Publication {
  title: string;
  parts: string[];
  url?: string;
  /** The citation for a title, in words. */
  cite: (title: string) => string;
}

/** What a citation is worded from. */
export type CitingContext = Pick<ReportContext, 'text'> & { plan: { organization: { country: string } } };

/** What is said of the sources that the user typed: where they can be read, and of when they are. */
type Quoted = ReadonlyMap<string, Pick<Citation, 'url'> & { date?: string }>;

/** Link and date of each source that a plan names; the first one given where several are. */
export function quotedIn(plan: unknown, found = new Map<string, { url?: string; date?: string }>()): Quoted {
  if (typeof plan !== 'object' || plan === null) return found;
  const { source, link, date } = plan as Record<string, unknown>;
  if (typeof source === 'string') {
    const known = found.get(source);
    const url = typeof link === 'string' ? (webAddress(link) ?? undefined) : undefined;
    const said = typeof date === 'string' && date.trim() ? date.trim() : undefined;
    found.set(source, { url: known?.url ?? url, date: known?.date ?? said });
  }
  for (const [key, below] of Object.entries(plan)) if (key !== 'replaced') quotedIn(below, found);
  return found;
}

/**
 * An empty list. Figures of the reference data are cited with publisher, title, year and what to bear in mind: that
 * they are second-hand, where else they were read, and that they are of another country than the plan's. What the user
 * typed is cited with its date and link, where `quoted` has them.
 */
export function createCitationList(context: CitingContext, quoted: Quoted = new Map()): CitationList {
  const publications: Publication[] = [];
  return {
    numberOf: (source) => {
      const cited = publicationOf(source, context, quoted);
      const at = publications.findIndex(({ title, cite }) => cite(title) === cited.cite(cited.title));
      if (at < 0) return publications.push(cited);
      const { parts } = publications[at];
      for (const part of cited.parts) if (!parts.includes(part)) parts.push(part);
      return at + 1;
    },
    items: () =>
      publications.map(({ title, parts, url, cite }) => ({
        text: cite(parts.length > 0 ? `${title}: ${parts.join('; ')}` : title),
        url,
      })),
  };
}

/** A source the user typed is cited as it stands. */
function publicationOf(source: string, { text, plan }: CitingContext, quoted: Quoted): Publication {
  const figure = referenceById(source);
  if (!figure) {
    const { url, date } = quoted.get(source) ?? {};
    return { title: source, parts: [], url, cite: (title) => (date ? `${title}, ${date}` : title) };
  }
  const { publisher, title, url } = figure.source;
  const words = text.sources;
  const origin = foreignOrigin(figure, plan.organization.country);
  const remarks = [
    figure.yearAssumed ? words.yearAssumed : '',
    figure.vendorClaim ? words.vendorClaim : '',
    figure.standing === 'secondHand' ? words.secondary : '',
    figure.secondSource ? words.alsoIn(figure.secondSource.publisher) : '',
    origin ? words.foreign[origin] : '',
  ].filter((remark) => remark !== '');
  const colon = title.lastIndexOf(': ');
  return {
    title: colon < 0 ? title : title.slice(0, colon),
    parts: colon < 0 ? [] : [title.slice(colon + 2)],
    url,
    cite: (whole) => {
      const cited = words.citation(publisher, whole, String(figure.year));
      return remarks.length > 0 ? `${cited} (${remarks.join('; ')})` : cited;
    },
  };
}

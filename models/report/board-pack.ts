import type { ChartSpec, DataTable } from './chart';

/** A big figure with its label in plain words, the term of art, and how it came about. */
export interface KeyFigure {
  id: string;
  /** Formatted in the plan's locale and currency. */
  text: string;
  value: number | null;
  label: string;
  term?: string;
  detail?: string;
  tone: 'neutral' | 'good' | 'bad';
}

/** Of a long list: how far a page without room for all may shorten it, and where the others can be read. */
export interface Shorten {
  /** Entries that stay. */
  least: number;
  elsewhere: 'workbook' | 'plan';
}

export type Block =
  | { kind: 'paragraph'; id: string; text: string }
  | { kind: 'list'; id: string; title?: string; items: string[]; ordered?: boolean; shorten?: Shorten }
  | { kind: 'figures'; id: string; figures: KeyFigure[] }
  | { kind: 'chart'; id: string; chart: ChartSpec }
  | { kind: 'table'; id: string; title: string; table: DataTable; note?: string; shorten?: Shorten }
  | { kind: 'facts'; id: string; title: string; items: { label: string; value: string }[] }
  /** Numbered from 1. */
  | { kind: 'sources'; id: string; title: string; items: { text: string; url?: string }[]; shorten?: Shorten }
  | { kind: 'callout'; id: string; title: string; text: string; tone: 'neutral' | 'good' | 'bad' };

/** One page or slide: one message, said in the heading as a sentence with its number. */
export interface PackPage {
  id: string;
  /** Number of the page in docs' list (1 the decision … 11 assumptions and sources). */
  section: string;
  heading: string;
  lead?: string;
  blocks: Block[];
  footnotes: { mark: string; text: string; url?: string }[];
  /** What to say and the sources, for the speaker's notes of the slide. */
  notes: string;
}

/** The board pack as plain data: the one view model of screen, PDF, HTML, PowerPoint and workbook. */
export interface BoardPack {
  title: string;
  organization: string;
  planName: string;
  language: string;
  locale: string;
  currency: string;
  paper: 'letter' | 'a4';
  accent: string;
  logo: string | null;
  cover: boolean;
  date: string;
  preparedBy: string;
  preparedFor: string;
  program: string;
  seed: number;
  simulatedYears: number;
  pages: PackPage[];
}

/** What the document is called: the organisation and its plan, the organisation once where the plan names it. */
export function packTitle({ organization, planName }: Pick<BoardPack, 'organization' | 'planName'>): string {
  return organization === '' || planName.includes(organization) ? planName : `${organization} – ${planName}`;
}

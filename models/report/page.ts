import type { Block, PackPage } from './board-pack';
import type { ReportContext } from './context';
import { createFootnotes, type Footnotes } from './footnotes';
import { headlineFigures } from './headline';

/** What one page says before the user's own wording is put in. */
interface PageDraft {
  heading: string;
  lead: string;
  blocks: (Block | null)[];
}

/** One page of the pack: null where the plan has nothing for it to say. */
export interface PageBuilder {
  id: string;
  build(context: ReportContext, footnotes: Footnotes): PageDraft | null;
}

/** Builds a page, with the user's heading and text in place of ours; null where it is switched off or has no content. */
export function buildPage(builder: PageBuilder, context: ReportContext): PackPage | null {
  const own = context.plan.report.sections[builder.id];
  if (own && !own.include) return null;
  const footnotes = createFootnotes(context);
  const draft = builder.build(context, footnotes);
  if (!draft) return null;
  const heading = own?.heading?.trim() ? withFigures(own.heading, context) : draft.heading;
  const lead = own?.text?.trim() ? withFigures(own.text, context) : draft.lead;
  const list = footnotes.list();
  return {
    id: builder.id,
    section: context.text.sections[builder.id as keyof typeof context.text.sections],
    heading,
    lead,
    blocks: draft.blocks.filter((block) => block !== null),
    footnotes: list,
    notes: [lead, ...list.map(({ mark, text }) => `${mark} ${text}`)].join('\n'),
  };
}

/** The user's words with `{lossNow}`, `{ask}` and the other headline figures replaced by their current values. */
function withFigures(words: string, { plan, result }: ReportContext): string {
  const figures = new Map(headlineFigures(plan, result).map(({ id, text }) => [id, text]));
  return words.replace(/\{(\w+)\}/g, (placeholder, id: string) => figures.get(id) ?? placeholder);
}

import { createCitationList, quotedIn } from '../citations';
import type { ReportContext } from '../context';
import { evidencedInputs } from '../evidence-status';
import { planSources } from '../plan-sources';
import { type SourceUse, sourceRegister } from '../source-register';
import { inputName, inputValue } from '../uncertain-input-text';
import { webAddress } from '../web-address';
import { createSheet, figure, heads, type SheetBuilder, text } from './sheet-builder';
import type { Cell, WorkbookSheet } from './workbook';

/**
 * Every source that the figures rest on, numbered as in the report's list; each uncertain figure with its evidence; and
 * the assumptions with their reasons. Null where there is none of these.
 */
export function sourcesSheet(context: ReportContext): WorkbookSheet | null {
  const { sources: say, sheets } = context.text.workbook;
  const list = createCitationList(context, quotedIn(context.written));
  for (const source of planSources(context.written)) list.numberOf(source);
  const { assumptions } = sourceRegister(context.written);
  const figures = evidencedInputs(context);
  if (list.items().length + figures.length + assumptions.length === 0) return null;
  const sheet = createSheet(sheets.sources);
  sheet.add([text(sheets.sources, 'title')], heads([say.number, say.source, say.address]));
  list.items().forEach(({ text: cited, url }, at) => {
    sheet.add([figure(at + 1, { style: 'number' }), text(cited), url ? { value: url, link: url } : null]);
  });
  addFigures(sheet, context, figures);
  if (assumptions.length > 0) {
    const { note, where } = say.assumptionColumns;
    sheet.add([], [text(say.assumptions, 'heading')], heads(['', note, where]));
    for (const { note: reason, uses } of assumptions)
      sheet.add([null, text(reason), text(context.format.list(placesOf(uses)))]);
  }
  return sheet.build({ widths: [18, 90, 60, 24, 40, 40, 16, 60, 40], frozenRows: 2 });
}

/** Places of uses that have a name of their own, each once. */
const placesOf = (uses: readonly SourceUse[]): string[] => [
  ...new Set(uses.map(({ room, name, part }) => [name || room, part].filter(Boolean).join(', '))),
];

/** One row for each uncertain figure: its range, what it rests on, and what it replaced. */
function addFigures(sheet: SheetBuilder, context: ReportContext, figures: ReturnType<typeof evidencedInputs>): void {
  if (figures.length === 0) return;
  const { figures: title, figureColumns: columns } = context.text.workbook.sources;
  const cell = (value: string | undefined): Cell | null => (value ? text(value) : null);
  sheet.add(
    [],
    [text(title, 'heading')],
    heads([
      columns.status,
      columns.figure,
      columns.from,
      columns.low,
      columns.high,
      columns.link,
      columns.date,
      columns.note,
      columns.replaced,
    ]),
  );
  const cited = (source: string | undefined) => {
    const one = createCitationList(context);
    if (source !== undefined) one.numberOf(source);
    return one.items()[0]?.text;
  };
  for (const input of figures) {
    const { source, link, date, note, replaced } = input.said;
    const address = webAddress(link);
    const former =
      typeof replaced === 'object' && replaced.source !== source ? (replaced.source ?? replaced.note) : undefined;
    sheet.add([
      text(context.text.assumptions.statuses[input.status]),
      text(inputName(input, context)),
      cell(cited(source)),
      text(inputValue(input, input.low, context)),
      text(inputValue(input, input.high, context)),
      address ? { value: address, link: address } : cell(link),
      cell(date),
      cell(note),
      cell(cited(former)),
    ]);
  }
}

import { createCitationList } from '../citations';
import type { ReportContext } from '../context';
import { planSources } from '../plan-sources';
import { createSheet, figure, heads, text } from './sheet-builder';
import type { WorkbookSheet } from './workbook';

/** Every source that the figures rest on, numbered as in the report's list; null where there is none. */
export function sourcesSheet(context: ReportContext): WorkbookSheet | null {
  const { sources: say, sheets } = context.text.workbook;
  const list = createCitationList(context);
  for (const source of planSources(context.written)) list.numberOf(source);
  if (list.items().length === 0) return null;
  const sheet = createSheet(sheets.sources);
  sheet.add([text(sheets.sources, 'title')], heads([say.number, say.source, say.address]));
  list.items().forEach(({ text: cited, url }, at) => {
    sheet.add([figure(at + 1, { style: 'number' }), text(cited), url ? { value: url, link: url } : null]);
  });
  return sheet.build({ widths: [18, 90, 60], frozenRows: 2 });
}

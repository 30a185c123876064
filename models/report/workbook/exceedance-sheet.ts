import type { StrategyResult } from '#models/finance/result';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import { money } from './formats';
import { createSheet, figure, heads, text } from './sheet-builder';
import type { Cell, WorkbookSheet } from './workbook';

const chance = { style: 'percent', digits: 3 } as const;

/** The loss exceedance curve of each strategy, P(yearly loss > loss), as pairs of columns. */
export function exceedanceSheet({ plan, result, text: words }: ReportContext): WorkbookSheet {
  const { exceedance: say, sheets } = words.workbook;
  const sheet = createSheet(sheets.exceedance);
  const strategies: { name: string; result: StrategyResult }[] = [
    { name: words.terms.now, result: result.baseline },
    ...result.proposals.map((proposal) => ({
      name: nameOf(plan.proposals.find(({ id }) => id === proposal.id) ?? proposal),
      result: proposal,
    })),
  ];
  sheet.add(
    [text(sheets.exceedance, 'title')],
    [text(say.note, 'note')],
    strategies.flatMap(({ name }): Cell[] => [text(name, 'head'), text('', 'head')]),
    heads(strategies.flatMap(() => [say.loss, say.chance])),
  );
  const length = strategies.reduce((most, { result: { exceedance } }) => Math.max(most, exceedance.length), 0);
  for (let at = 0; at < length; at++) {
    sheet.add(
      strategies.flatMap(({ result: { exceedance } }) => {
        const point = exceedance[at];
        return point ? [figure(point.loss, money), figure(point.probability, chance)] : [null, null];
      }),
    );
  }
  return sheet.build({ widths: strategies.flatMap(() => [18, 18]), frozenRows: 4 });
}

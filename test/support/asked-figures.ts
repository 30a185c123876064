import type { BoardPack, PackPage } from '#models/report/board-pack';
import { cellText } from '#models/report/cell-text';
import type { DataTable } from '#models/report/chart';
import { createFormatter } from '#models/report/format';

/** What is asked, where: `loss` is of today, `loss@id` of a proposal, `loss:id` of a scenario or form, `paid:1` of a year. */
type Question = string;

/** A printed figure, the question that it answers, and where it stands. */
export interface AskedFigure {
  question: Question;
  text: string;
  where: string;
}

/** Key figures of the pages that are of the proposal to approve, by page and id. */
const ofProposal: Record<string, Record<string, string>> = {
  decision: { lossWithPlan: 'loss', ask: 'cost', return: 'rosi', payback: 'chance', badYear: 'p95' },
  return: { npv: 'npv', payback: 'payback', positive: 'worth', irr: 'irr', ratio: 'ratio', delay: 'delay' },
};
const ofToday: Record<string, Record<string, string>> = {
  decision: { lossNow: 'loss' },
  position: { money: 'security', share: 'share', perEmployee: 'perEmployee', shareOfRevenue: 'shareOfRevenue' },
  stake: { held: 'held', value: 'resale', stolen: 'stolen', probability: 'anyLoss', worst: 'tail' },
};

/** The same measure by another table's name for it. */
const measures: Record<string, string> = { mean: 'loss', badYear: 'p95', rareYear: 'p99' };

const courseOf = (id: string, chosen: string) =>
  id === 'now' || id === 'nothing' ? '' : `@${id === 'plan' ? chosen : id}`;

/** By table: the question of a cell, from the ids of its row and column; null where it is none that others answer. */
const questions: Record<string, (row: string, column: string, chosen: string) => Question | null> = {
  options: (row, column, chosen) => `${measures[row] ?? row}${courseOf(column, chosen)}`,
  years: (row, column, chosen) =>
    column === 'difference' ? null : `${measures[row] ?? row}${courseOf(column, chosen)}`,
  'loss-exceedance': (row, column, chosen) => (column === 'chance' ? null : `${row}${courseOf(column, chosen)}`),
  'compare-options': (row, column, chosen) => `${column === 'sum' ? 'total' : column}${courseOf(row, chosen)}`,
  'budget-share': (row, column, chosen) => `${column === 'money' ? 'security' : column}${courseOf(row, chosen)}`,
  'loss-by-scenario': (row, column, chosen) =>
    column === 'frequency' ? `rate:${row}` : `loss:${row}${courseOf(column, chosen)}`,
  'loss-by-form': (row, column, chosen) => `loss:${row}${courseOf(column, chosen)}`,
  scenarios: (row, column) => ({ now: `rate:${row}`, loss: `loss:${row}`, each: `each:${row}` })[column] ?? null,
  controls: (row, column) =>
    ({ oneTime: `oneTime:${row}`, running: `running:${row}`, annual: `running:${row}` })[column] ?? null,
  cashByYear: (row, column) =>
    ({ cash: `paid:${row}`, avoided: `avoided:${row}`, net: `net:${row}`, cumulative: `netSoFar:${row}` })[column] ??
    null,
  'cost-by-year': (row, column) => (column === 'total' ? `paid:${row}` : null),
  'cumulative-cash': (row, column) => (column === 'net' ? `netSoFar:${row}` : null),
  tornado: (row, column) => ({ low: `worthAtLow:${row}`, high: `worthAtHigh:${row}` })[column] ?? null,
  inputs: (row, column) => ({ atLow: `worthAtLow:${row}`, atHigh: `worthAtHigh:${row}` })[column] ?? null,
};

const missing = '–';

/** Every figure of a pack that has an identity: key figures, and cells of tables and of charts' tables. */
export function askedFigures(pack: BoardPack, chosen: string): AskedFigure[] {
  const format = createFormatter(pack.locale, pack.currency, pack.language);
  const ofTable = (page: PackPage, id: string, { columns, rows, rowIds }: DataTable): AskedFigure[] =>
    (rowIds ?? []).flatMap((row, at) =>
      columns.flatMap((column, place) => {
        const question = place === 0 ? null : questions[id]?.(row, column.id, chosen);
        const text = cellText(rows[at][place], column, format);
        if (!question || text === missing || text === '') return [];
        return [{ question, text, where: `${page.id} ${id}` }];
      }),
    );
  return pack.pages.flatMap((page) =>
    page.blocks.flatMap((block): AskedFigure[] => {
      if (block.kind === 'table') return ofTable(page, block.id, block.table);
      if (block.kind === 'chart') return ofTable(page, block.chart.id, block.chart.table);
      if (block.kind !== 'figures') return [];
      return block.figures.flatMap(({ id, text }) => {
        const [now, plan] = [ofToday[page.id]?.[id], ofProposal[page.id]?.[id]];
        const question = now ?? (plan && `${plan}@${chosen}`);
        return question ? [{ question, text, where: `${page.id} figures` }] : [];
      });
    }),
  );
}

/** The answers to each question: one, where all is well. */
export function answersTo(figures: readonly AskedFigure[]): Map<Question, Map<string, string[]>> {
  const answers = new Map<Question, Map<string, string[]>>();
  for (const { question, text, where } of figures) {
    const found = answers.get(question) ?? new Map<string, string[]>();
    found.set(text, [...(found.get(text) ?? []), where]);
    answers.set(question, found);
  }
  return answers;
}

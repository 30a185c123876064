import { packTitle } from '../board-pack';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import type { NumberFormat } from '../number-format';
import type { ReturnCells } from './cash-flow-sheet';
import { money, multiple, percent, years } from './formats';
import { cellAt, createSheet, figure, heads, live, text } from './sheet-builder';
import type { Cell, WorkbookSheet } from './workbook';

interface SummaryInput {
  context: ReportContext;
  returns: ReadonlyMap<string, ReturnCells>;
  closedForm: { total: string; value: number };
  /** Date, program. */
  date: string;
  program: string;
}

/** Strategies side by side: what was simulated as it is, what follows from cost and discount rate as live references. */
export function summarySheet({ context, returns, closedForm, date, program }: SummaryInput): WorkbookSheet {
  const { plan, result, text: words } = context;
  const { summary: say, sheets } = words.workbook;
  const sheet = createSheet(sheets.summary);
  const { baseline, proposals } = result;
  sheet.add(
    [text(packTitle({ organization: plan.organization.name, planName: plan.name }), 'title')],
    [text(say.made(date, program, String(result.seed), context.format.number(result.simulatedYears)), 'note')],
    [text(say.note, 'note')],
    [],
    heads([
      say.figure,
      words.terms.now,
      ...proposals.map((proposal) => nameOf(plan.proposals.find(({ id }) => id === proposal.id) ?? proposal)),
    ]),
  );
  type Proposal = (typeof proposals)[number];
  const simulated = (
    label: string,
    now: number | null,
    of: (proposal: Proposal) => number | null,
    format: NumberFormat,
  ) => sheet.add([text(label), figure(now, format), ...proposals.map((proposal) => figure(of(proposal), format))]);
  const linked = (
    label: string,
    cell: keyof ReturnCells,
    of: (proposal: Proposal) => number | null,
    format: NumberFormat,
  ) =>
    sheet.add([
      text(label),
      null,
      ...proposals.map((proposal): Cell | null => {
        const at = returns.get(proposal.id)?.[cell];
        return at === undefined ? null : live(at, of(proposal) ?? words.workbook.cashFlow.none, format);
      }),
    ]);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  sheet.add([text(say.simulated, 'heading')]);
  const lossRow = simulated(say.loss, baseline.meanAnnualLoss, (p) => p.meanAnnualLoss, money);
  sheet.add([text(say.closedForm), live(closedForm.total, closedForm.value, money)]);
  simulated(say.p95, baseline.quantiles.p95, (p) => p.quantiles.p95, money);
  simulated(say.p99, baseline.quantiles.p99, (p) => p.quantiles.p99, money);
  simulated(say.tail, baseline.tailMean95, (p) => p.tailMean95, money);
  // The rest is said of proposals alone.
  if (proposals.length === 0) return sheet.build({ widths: [54, 20], frozenRows: 5, frozenColumns: 1 });
  sheet.add([
    text(say.avoided),
    null,
    ...proposals.map((proposal, at) =>
      live(`$B${lossRow}-${cellAt(2 + at, lossRow)}`, baseline.meanAnnualLoss - proposal.meanAnnualLoss, money),
    ),
  ]);
  simulated(say.npvLow, null, (p) => p.npvInterval[0], money);
  simulated(say.npvHigh, null, (p) => p.npvInterval[1], money);
  simulated(say.payBackChance, null, (p) => p.probabilityOfPayback, percent);
  simulated(say.worthChance, null, (p) => p.probabilityNpvPositive, percent);
  simulated(say.prevented, null, (p) => p.preventedIncidents, { style: 'number', digits: 2 });
  sheet.add([text(say.live, 'heading')]);
  linked(say.annualCost, 'annualCost', (p) => p.annualCost, money);
  linked(say.cash, 'totalCash', (p) => sum(p.cashByYear), money);
  linked(say.friction, 'friction', (p) => p.frictionCost, money);
  linked(say.rosi, 'rosi', (p) => p.rosi, percent);
  linked(say.npv, 'npv', (p) => p.npv, money);
  linked(say.irr, 'irr', (p) => p.irr, percent);
  linked(say.payback, 'payback', (p) => p.paybackYears, years);
  linked(say.ratio, 'ratio', (p) => p.benefitCostRatio, multiple);
  return sheet.build({ widths: [54, 20, ...proposals.map(() => 20)], frozenRows: 5, frozenColumns: 1 });
}

import type { ProposalResult } from '#models/finance/result';
import { noReturn } from '../../finance/no-return';
import { netPresentValue } from '../../finance/npv';
import type { ResolvedProposal } from '../../plan/resolved';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import type { ProposalCostCells } from './controls-sheet';
import { cents, decimals, money, multiple, percent, plain, years as yearsFormat } from './formats';
import { cellAt, columnLetter, createSheet, figure, heads, live, type SheetBuilder, text } from './sheet-builder';
import type { Cell, WorkbookSheet } from './workbook';

/** Where the summary finds a proposal's return: references to cells. */
export interface ReturnCells {
  annualCost: string;
  riskReduction: string;
  rosi: string;
  npv: string;
  irr: string;
  payback: string;
  ratio: string;
  totalCash: string;
  friction: string;
}

/** Each proposal's flows by year and what they return, as formulas of costs, discount rate and loss avoided. */
export function cashFlowSheet(context: ReportContext, costs: ReadonlyMap<string, ProposalCostCells>) {
  const { plan, result, text: words } = context;
  const { sheets, cashFlow: say, inputNote } = words.workbook;
  const sheet = createSheet(sheets.cashFlow);
  sheet.add([text(sheets.cashFlow, 'title')], [text(inputNote, 'note')], [text(say.note, 'note')]);
  const cells = new Map<string, ReturnCells>();
  const names = new Set<string>();
  for (const proposal of plan.proposals) {
    const found = result.proposals.find(({ id }) => id === proposal.id);
    const cost = costs.get(proposal.id);
    if (found && cost)
      cells.set(proposal.id, addProposal(sheet, proposal, found, cost, context, cellName(proposal.id, names)));
  }
  const built: WorkbookSheet = sheet.build({
    widths: [44, 18, ...Array.from({ length: plan.budget.horizonYears + 1 }, () => 16)],
    frozenRows: 2,
    frozenColumns: 1,
  });
  return { sheet: built, cells };
}

/** The id as part of a cell's name: letters, digits and underscores, and used once. */
function cellName(id: string, used: Set<string>): string {
  const base = id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 60);
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${base}_${number}`;
  used.add(name.toLowerCase());
  return name;
}

function addProposal(
  sheet: SheetBuilder,
  proposal: ResolvedProposal,
  found: ProposalResult,
  cost: ProposalCostCells,
  { plan, result, text: words }: ReportContext,
  id: string,
): ReturnCells {
  const { cashFlow: say } = words.workbook;
  const { horizonYears, discountRate } = plan.budget;
  const times = Array.from({ length: horizonYears + 1 }, (_, time) => time);
  const avoided = [
    0,
    ...result.years.map(({ proposals }) => proposals.find((p) => p.id === proposal.id)?.riskReduction ?? 0),
  ];
  const net = times.map((time) => avoided[time] - found.cashByYear[time]);
  const factors = times.map((time) => (1 + discountRate) ** -time);
  const present = times.map((time) => net[time] * factors[time]);

  sheet.add([], [text(nameOf(proposal), 'heading')]);
  const head = sheet.add([
    ...heads([say.year]),
    ...times.map((time): Cell => ({ value: time, format: plain, look: 'head' })),
    text(say.total, 'head'),
  ]);
  const [avoidedRow, cashRow, netRow, sumRow, factorRow, presentRow, presentSumRow, signRow] = Array.from(
    { length: 8 },
    (_, at) => head + 1 + at,
  );
  const column = (time: number) => columnLetter(time + 1);
  const [first, last] = [column(0), column(horizonYears)];
  const whole = (row: number) => `${first}${row}:${last}${row}`;
  const row = (label: string, cell: (time: number) => Cell, total?: number) => {
    const at = sheet.next();
    const sum = total === undefined ? [] : [live(`SUM(${whole(at)})`, total, money)];
    sheet.add([text(label), ...times.map(cell), ...sum]);
  };
  const added = (values: readonly number[], time: number) =>
    values.slice(0, time + 1).reduce((sum, value) => sum + value, 0);
  const all = (values: readonly number[]) => added(values, values.length);
  /** Running sum of the row above. */
  const running = (of: number, values: readonly number[]) => (time: number) =>
    live(`SUM($${first}${of}:${column(time)}${of})`, added(values, time), money);

  row(say.avoided, (time) => ({ ...figure(avoided[time], money), look: 'input' }), all(avoided));
  row(say.cash, (time) => live(cost.cash[time], found.cashByYear[time], money), all(found.cashByYear));
  row(say.net, (time) => live(`${column(time)}${avoidedRow}-${column(time)}${cashRow}`, net[time], money), all(net));
  row(say.netSum, running(netRow, net));
  row(say.factor, (time) => live(`1/(1+discount_rate)^${column(time)}${head}`, factors[time], decimals));
  row(
    say.present,
    (time) => live(`${column(time)}${netRow}*${column(time)}${factorRow}`, present[time], money),
    all(present),
  );
  row(say.presentSum, running(presentRow, present));
  // A year without a flow keeps the sign before it: zeros are no change of sign.
  const signs: number[] = [];
  for (const value of net) signs.push(Math.sign(value) || (signs.at(-1) ?? 0));
  row(say.sign, (time) =>
    live(
      time === 0
        ? `SIGN(${column(0)}${netRow})`
        : `IF(${column(time)}${netRow}=0,${column(time - 1)}${signRow},SIGN(${column(time)}${netRow}))`,
      signs[time],
      plain,
    ),
  );
  row(say.turn, (time) =>
    time === 0
      ? figure(0, plain)
      : live(
          `IF(${column(time - 1)}${signRow}*${column(time)}${signRow}<0,1,0)`,
          signs[time - 1] * signs[time] < 0 ? 1 : 0,
          plain,
        ),
  );
  const turnRow = sheet.next() - 1;
  const backRow = addCrossings(sheet, say.crossing, sumRow, netRow, net, times);
  const presentBackRow = addCrossings(sheet, say.presentCrossing, presentSumRow, presentRow, present, times);

  const { irr, paybackYears, discountedPaybackYears, benefitCostRatio, rosi } = found;
  const named = (
    label: string,
    formula: string,
    value: number | string | null,
    format: Cell['format'],
    name: string,
  ) => {
    const line = sheet.next();
    sheet.add([text(label), { value: value ?? say.none, formula, format, look: 'result', name: `${name}_${id}` }]);
    return sheet.at(1, line);
  };
  const flows = `${column(1)}${netRow}:${last}${netRow}`;
  const npvOf = (line: number) => `(${first}${line}+NPV(discount_rate,${column(1)}${line}:${last}${line}))`;
  const none = `"${say.none.replace(/"/g, '')}"`;
  const riskRow = sheet.next();
  sheet.add([
    text(say.riskReduction),
    { ...figure(found.riskReduction, money), look: 'input', name: `risk_reduction_${id}` },
  ]);
  const annual = named(say.annualCost, cost.annualCost, found.annualCost, money, 'annual_cost');
  const npv = named(
    say.npv,
    `${first}${netRow}+NPV(discount_rate,${flows})`,
    netPresentValue(discountRate, net),
    cents,
    'npv',
  );
  // Flows that turn once, and not from a gain to a cost, have one rate. Which of those that turn more often have one only
  // is more than a cell can tell: that they do holds as they stand.
  const turns = `SUM(${whole(turnRow)})`;
  const isOnly = irr !== null && signs.filter((one, time) => time > 0 && signs[time - 1] * one < 0).length > 1;
  const hasRate =
    found.irrReason === noReturn.turned ? `AND(${turns}=1,${last}${signRow}>0)` : turns + (isOnly ? '>0' : '=1');
  const guess = Math.min(10, Math.max(-0.9, irr ?? 0.1));
  const irrCell = named(
    say.irr,
    `IF(${hasRate},IFERROR(IRR(${whole(netRow)},${guess}),${none}),${none})`,
    irr,
    percent,
    'irr',
  );
  const paybackOf = (sum: number, crossing: number) =>
    `IF(${last}${sum}<0,${none},IF(COUNT(${whole(crossing)})=0,0,MAX(${whole(crossing)})))`;
  const payback = named(say.payback, paybackOf(sumRow, backRow), paybackYears, yearsFormat, 'payback');
  named(
    say.discountedPayback,
    paybackOf(presentSumRow, presentBackRow),
    discountedPaybackYears,
    yearsFormat,
    'discounted_payback',
  );
  const ratio = named(
    say.ratio,
    `IF(${npvOf(cashRow)}>0,${npvOf(avoidedRow)}/${npvOf(cashRow)},${none})`,
    benefitCostRatio,
    multiple,
    'benefit_cost_ratio',
  );
  named(
    say.breakEven,
    `IF(${npvOf(avoidedRow)}>0,${npvOf(cashRow)}/${npvOf(avoidedRow)},${none})`,
    found.breakEvenEffectiveness,
    percent,
    'break_even_effectiveness',
  );
  const rosiCell = named(
    say.rosi,
    `IF(annual_cost_${id}>0,(risk_reduction_${id}-annual_cost_${id})/annual_cost_${id},${none})`,
    rosi,
    percent,
    'rosi',
  );
  return {
    annualCost: annual,
    riskReduction: sheet.at(1, riskRow),
    rosi: rosiCell,
    npv,
    irr: irrCell,
    payback,
    ratio,
    totalCash: sheet.at(horizonYears + 2, cashRow),
    friction: cost.friction,
  };
}

/** A row with the moment, in years, at which the sum turns from negative to none; empty text in other years. */
function addCrossings(
  sheet: SheetBuilder,
  label: string,
  sumRow: number,
  flowRow: number,
  flows: readonly number[],
  times: readonly number[],
): number {
  let before = 0;
  return sheet.add([
    text(label),
    ...times.map((time) => {
      const after = before + flows[time];
      const crosses = time > 0 && before < 0 && after >= 0;
      const moment = crosses ? time - 1 - before / flows[time] : '';
      before = after;
      if (time === 0) return text('');
      const [previous, now] = [cellAt(time, sumRow), cellAt(time + 1, sumRow)];
      return live(
        `IF(AND(${previous}<0,${now}>=0),${time - 1}-${previous}/${cellAt(time + 1, flowRow)},"")`,
        moment,
        yearsFormat,
      );
    }),
  ]);
}

import { proposalCosts } from '#models/controls/costs';
import type { ProposalResult } from '#models/finance/result';
import { noReturn } from '../../finance/no-return';
import {
  cashFlows,
  flowsLess,
  lossFlows,
  presentByYear,
  presentValue,
  type TimedFlows,
} from '../../finance/timed-flows';
import type { ResolvedProposal } from '../../plan/resolved';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import type { ProposalCostCells } from './controls-sheet';
import { cents, decimals, money, multiple, percent, plain, years as yearsFormat } from './formats';
import { columnLetter, createSheet, figure, heads, live, type SheetBuilder, text } from './sheet-builder';
import type { Cell, WorkbookSheet } from './workbook';

/** (1 + r)^½, and that for losses where they fall mid-year. */
const halfYear = '(1+discount_rate)^0.5';
const lossShift = `IF(losses_mid_year=1,${halfYear},1)`;

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
    widths: [44, 18, ...Array.from({ length: 2 * plan.budget.horizonYears }, () => 16)],
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
  const costs = proposalCosts(plan, proposal);
  const timed = flowsLess(lossFlows(plan.budget, avoided), cashFlows(costs));
  const { inAdvanceByYear, throughByYear } = costs;
  const factors = times.map((time) => (1 + discountRate) ** -time);
  const present = presentByYear(discountRate, timed);

  sheet.add([], [text(nameOf(proposal), 'heading')]);
  const head = sheet.add([
    ...heads([say.year]),
    ...times.map((time): Cell => ({ value: time, format: plain, look: 'head' })),
    text(say.total, 'head'),
  ]);
  const [avoidedRow, cashRow, advanceRow, throughRow, netRow, sumRow, factorRow, presentRow, presentSumRow] =
    Array.from({ length: 9 }, (_, at) => head + 1 + at);
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
  row(say.inAdvance, (time) => live(cost.inAdvance[time], inAdvanceByYear[time], money), all(inAdvanceByYear));
  row(say.through, (time) => live(cost.through[time], throughByYear[time], money), all(throughByYear));
  row(say.net, (time) => live(`${column(time)}${avoidedRow}-${column(time)}${cashRow}`, net[time], money), all(net));
  row(say.netSum, running(netRow, net));
  row(say.factor, (time) => live(`1/(1+discount_rate)^${column(time)}${head}`, factors[time], decimals));
  row(
    say.present,
    (time) => {
      const at = (line: number) => `${column(time)}${line}`;
      const atEnd = `(${at(cashRow)}-${at(advanceRow)}-${at(throughRow)})`;
      const paid = `${atEnd}-${at(throughRow)}*${halfYear}-${at(advanceRow)}*(1+discount_rate)`;
      return live(`(${at(avoidedRow)}*${lossShift}-${paid})*${at(factorRow)}`, present[time], money);
    },
    all(present),
  );
  row(say.presentSum, running(presentRow, present));
  const { signRow, turnRow, stepRow, lastStep, signs } = addHalfYears(sheet, timed, say, (time, isEnd) => {
    const at = (line: number, shift = 0) => `${column(time + shift)}${line}`;
    if (!isEnd) return `losses_mid_year*${at(avoidedRow)}-${at(throughRow)}`;
    // What is left of a year is rounded, so that a last digit of nothing has no sign.
    const paid = `ROUND(${at(cashRow)}-${at(advanceRow)}-${at(throughRow)},6)`;
    const next = time < horizonYears ? `-${at(advanceRow, 1)}` : '';
    return `(1-losses_mid_year)*${at(avoidedRow)}-${paid}${next}`;
  });
  const backRow = addCrossings(sheet, say.crossing, times, {
    flows: net,
    advance: inAdvanceByYear,
    sum: (time) => `${column(time)}${sumRow}`,
    advanceOf: (time) => `${column(time)}${advanceRow}`,
  });
  const presentBackRow = addCrossings(sheet, say.presentCrossing, times, {
    flows: present,
    advance: inAdvanceByYear.map((amount, time) => amount * (1 + discountRate) * factors[time]),
    sum: (time) => `${column(time)}${presentSumRow}`,
    advanceOf: (time) => `${column(time)}${advanceRow}*(1+discount_rate)*${column(time)}${factorRow}`,
  });

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
  const presentAvoided = `(SUMPRODUCT(${whole(avoidedRow)},${whole(factorRow)})*${lossShift})`;
  const presentPaid = `(${presentAvoided}-SUM(${whole(presentRow)}))`;
  const none = `"${say.none.replace(/"/g, '')}"`;
  const riskRow = sheet.next();
  sheet.add([
    text(say.riskReduction),
    { ...figure(found.riskReduction, money), look: 'input', name: `risk_reduction_${id}` },
  ]);
  const annual = named(say.annualCost, cost.annualCost, found.annualCost, money, 'annual_cost');
  const npv = named(say.npv, `SUM(${whole(presentRow)})`, presentValue(discountRate, timed), cents, 'npv');
  // Flows that turn once, and not from a gain to a cost, have one rate. Which of those that turn more often have one only
  // is more than a cell can tell: that they do holds as they stand.
  const steps = (line: number) => `${first}${line}:${lastStep}${line}`;
  const turns = `SUM(${steps(turnRow)})`;
  const isOnly = irr !== null && signs.filter((one, step) => step > 0 && signs[step - 1] * one < 0).length > 1;
  const hasRate =
    found.irrReason === noReturn.turned ? `AND(${turns}=1,${lastStep}${signRow}>0)` : turns + (isOnly ? '>0' : '=1');
  const guess = Math.min(2, Math.max(-0.95, Math.sqrt(1 + (irr ?? 0.1)) - 1));
  const irrCell = named(
    say.irr,
    `IF(${hasRate},IFERROR((1+IRR(${steps(stepRow)},${guess}))^2-1,${none}),${none})`,
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
    `IF(${presentPaid}>0,${presentAvoided}/${presentPaid},${none})`,
    benefitCostRatio,
    multiple,
    'benefit_cost_ratio',
  );
  named(
    say.breakEven,
    `IF(${presentAvoided}>0,${presentPaid}/${presentAvoided},${none})`,
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

/**
 * The flows at each half-year from now on, with their signs and changes of sign: what a rate of return is found on.
 * `formula` gives that of a year's middle or end.
 */
function addHalfYears(
  sheet: SheetBuilder,
  timed: TimedFlows,
  say: ReportContext['text']['workbook']['cashFlow'],
  formula: (year: number, isEnd: boolean) => string,
) {
  const { through, atYearEnd, inAdvance } = timed;
  const flows = atYearEnd.flatMap((amount, year) => {
    const atEnd = { year, isEnd: true, value: amount + (inAdvance[year + 1] ?? 0) };
    return year === 0 ? [atEnd] : [{ year, isEnd: false, value: through[year] }, atEnd];
  });
  const column = (step: number) => columnLetter(step + 1);
  sheet.add([
    text(say.halfYear),
    ...flows.map(({ year, isEnd }): Cell => ({ value: isEnd ? year : year - 0.5, format: yearsFormat, look: 'head' })),
  ]);
  const stepRow = sheet.add([
    text(say.halfYearNet),
    ...flows.map(({ year, isEnd, value }) => live(formula(year, isEnd), value, money)),
  ]);
  // A half-year without a flow keeps the sign before it: zeros are no change of sign.
  const signs: number[] = [];
  for (const { value } of flows) signs.push(Math.sign(value) || (signs.at(-1) ?? 0));
  const signRow = sheet.next();
  sheet.add([
    text(say.sign),
    ...signs.map((sign, step) => {
      const flow = `${column(step)}${stepRow}`;
      return live(
        step === 0 ? `SIGN(${flow})` : `IF(${flow}=0,${column(step - 1)}${signRow},SIGN(${flow}))`,
        sign,
        plain,
      );
    }),
  ]);
  const turnRow = sheet.add([
    text(say.turn),
    ...signs.map((sign, step) =>
      step === 0
        ? figure(0, plain)
        : live(
            `IF(${column(step - 1)}${signRow}*${column(step)}${signRow}<0,1,0)`,
            signs[step - 1] * sign < 0 ? 1 : 0,
            plain,
          ),
    ),
  ]);
  return { stepRow, signRow, turnRow, signs, lastStep: column(flows.length - 1) };
}

/** What a row of crossings follows: flows by year, what is paid of them in advance, and the cells of both. */
interface Crossings {
  flows: readonly number[];
  advance: readonly number[];
  /** The running sum of the flows, and what is paid in advance, by year. */
  sum: (time: number) => string;
  advanceOf: (time: number) => string;
}

/** A row with the moment, in years, at which the sum turns from negative to none; empty text in other years. */
function addCrossings(
  sheet: SheetBuilder,
  label: string,
  times: readonly number[],
  { flows, advance, sum, advanceOf }: Crossings,
): number {
  let added = 0;
  return sheet.add([
    text(label),
    ...times.map((time) => {
      // What is paid in advance is gone as the year begins; the rest comes evenly over it.
      const before = added - advance[time];
      added += flows[time];
      if (time === 0) return text('');
      const moment = before < 0 && added >= 0 ? time - 1 - before / (added - before) : '';
      const [previous, now] = [`(${sum(time - 1)}-${advanceOf(time)})`, sum(time)];
      return live(
        `IF(AND(${previous}<0,${now}>=0),${time - 1}-${previous}/(${now}-${previous}),"")`,
        moment,
        yearsFormat,
      );
    }),
  ]);
}

import { mostEventsPerYear } from '#models/plan/loss-form';
import { mostProbable } from '#models/plan/natural-end';
import { distributionWithin, meanOf } from '#models/probability/distribution';
import { rateOfProbability } from '#models/threats/annual-probability';
import { exposedRecordsOf } from '#models/threats/exposed-records';
import type { ResolvedPlan, ResolvedScenario } from '../../plan/resolved';
import { type BaselineMoments, baselineMoments } from '../../simulation/moments';
import { severityMoments } from '../../simulation/severity-moments';
import { driverFactors } from '../../threats/drivers';
import { penaltyBounds } from '../../threats/penalties';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import { estimateCells } from './estimate-cells';
import { cents, decimals, money, percent } from './formats';
import { cellAt, createSheet, figure, heads, input, live, range, type SheetBuilder, text } from './sheet-builder';
import type { Cell, WorkbookSheet } from './workbook';

type Moments = BaselineMoments['byScenario'][number];

/** Columns of the two tables, from 0. */
const part = { kind: 3, low: 4, likely: 5, high: 6, mean: 7, quantity: 8, chance: 9, base: 10, factor: 11, loss: 12 };
const scenario = {
  kind: 1,
  mean: 5,
  susceptibility: 6,
  factor: 7,
  rate: 8,
  each: 9,
  loss: 10,
  share: 11,
  simulated: 12,
};

/**
 * The closed form of today's expected loss, scenario by scenario: Σ E[λ]·E[X], each mean a formula of the estimate's
 * own bounds. What has no formula in a cell (upper limits, exposure drivers, controls in place) is a factor beside it.
 */
export function scenariosSheet(context: ReportContext): { sheet: WorkbookSheet; total: string; value: number } {
  const { plan, result, text: words } = context;
  const { scenarios: say, sheets, inputNote } = words.workbook;
  const sheet = createSheet(sheets.scenarios);
  const moments = baselineMoments(plan);
  const enabled = plan.scenarios.filter((one) => one.enabled);
  const first = 6;
  const totalRow = first + enabled.length;
  /** The parts stand below the scenarios: title and heads take three rows more. */
  let nextPart = totalRow + 5;
  const places = enabled.map((one) => {
    const from = nextPart;
    nextPart += partCount(plan, one);
    return { from, to: nextPart - 1 };
  });

  sheet.add(
    [text(sheets.scenarios, 'title')],
    [text(inputNote, 'note')],
    [text(say.note, 'note')],
    [text(say.scenarios, 'heading')],
    heads(Object.values(say.columns)),
  );
  enabled.forEach((one, at) => {
    const row = first + at;
    const found = moments.byScenario.find(({ id }) => id === one.id);
    if (!found) return;
    const { from, to } = places[at];
    const rate = rateCells(one, say.kinds, row, plan.commonCause.variance);
    const susceptibility = meanOf(distributionWithin(one.susceptibility, 1));
    const product = rate.mean * susceptibility;
    const loss = found.meanFrequency * found.meanSeverity;
    const simulated = result.baseline.byScenario.find(({ id }) => id === one.id)?.meanAnnualLoss ?? 0;
    const share = moments.meanAnnualLoss > 0 ? loss / moments.meanAnnualLoss : 0;
    const cell = (column: number) => cellAt(column, row);
    sheet.add([
      text(nameOf(one)),
      ...rate.cells,
      input(susceptibility, percent),
      figure(product > 0 ? found.meanFrequency / product : 0, decimals),
      live(
        `${cell(scenario.mean)}*${cell(scenario.susceptibility)}*${cell(scenario.factor)}`,
        found.meanFrequency,
        decimals,
      ),
      to >= from ? live(`SUM(${range(part.loss, from, part.loss, to)})`, found.meanSeverity, money) : figure(0, money),
      live(`${cell(scenario.rate)}*${cell(scenario.each)}`, loss, money),
      live(
        `IF(${cellAt(scenario.loss, totalRow)}>0,${cell(scenario.loss)}/${cellAt(scenario.loss, totalRow)},0)`,
        share,
        percent,
      ),
      figure(simulated, money),
      live(`${cell(scenario.simulated)}-${cell(scenario.loss)}`, simulated - loss, money),
    ]);
  });
  const last = Math.max(first, totalRow - 1);
  const simulatedTotal = result.baseline.byScenario.reduce((sum, { meanAnnualLoss }) => sum + meanAnnualLoss, 0);
  const sum = (column: number, value: number, name?: string): Cell =>
    live(`SUM(${range(column, first, column, last)})`, value, money, { look: 'total', name });
  const blank = Array.from({ length: scenario.loss - 1 }, () => text('', 'total'));
  if (enabled.length === 0) return { sheet: sheet.build({ widths: [40] }), total: '0', value: 0 };
  sheet.add([
    text(say.total, 'total'),
    ...blank,
    sum(scenario.loss, moments.meanAnnualLoss, 'expected_loss_closed_form'),
    text('', 'total'),
    sum(scenario.simulated, simulatedTotal),
    live(
      `${cellAt(scenario.simulated, totalRow)}-${cellAt(scenario.loss, totalRow)}`,
      simulatedTotal - moments.meanAnnualLoss,
      money,
      { look: 'total' },
    ),
  ]);
  sheet.add([], [text(say.parts, 'heading')], [text(say.partsNote, 'note')], heads(Object.values(say.partColumns)));
  for (const one of enabled)
    addParts(
      sheet,
      one,
      moments.byScenario.find(({ id }) => id === one.id),
      context,
    );
  const widths = [40, 48, 34, 30, 16, 16, 14, 16, 14, 16, 16, 14, 16, 16];
  return {
    sheet: sheet.build({ widths, frozenRows: 2, frozenColumns: 1 }),
    total: sheet.at(scenario.loss, totalRow),
    value: moments.meanAnnualLoss,
  };
}

type Kinds = ReportContext['text']['workbook']['scenarios']['kinds'];

/** The estimate of events a year; of a probability p, −ln(1 − p), or with a common cause ((1 − p)^−v − 1)/v. */
function rateCells(one: ResolvedScenario, kinds: Kinds, row: number, v: number): { cells: Cell[]; mean: number } {
  const { frequency } = one;
  const isProbability = typeof frequency === 'object' && 'annualProbability' in frequency;
  const estimate = (isProbability ? frequency.annualProbability : frequency) as Parameters<typeof estimateCells>[0];
  const found = estimateCells(estimate, kinds, [scenario.kind, row], isProbability ? percent : decimals);
  if (!isProbability) return found;
  const p = Math.min(found.mean, mostProbable);
  const mean = v > 0 ? rateOfProbability(p, v) : -Math.log1p(-p);
  const [kind, low, likely, high, last] = found.cells;
  const none = `1-MIN(${last.formula ?? String(found.mean)},${mostProbable})`;
  const formula = v > 0 ? `MIN(${mostEventsPerYear},((${none})^(-${v})-1)/${v})` : `-LN(${none})`;
  return {
    cells: [
      { ...kind, value: kinds.probability(String(kind.value)) },
      low,
      likely,
      high,
      live(formula, mean, decimals),
    ],
    mean,
  };
}

const isLeftOut = (plan: ResolvedPlan, loss: ResolvedScenario['losses'][number]): boolean =>
  loss.basis === 'penalty' && loss.rule !== undefined && penaltyBounds(loss.rule, plan) === null;

const hasLiability = (plan: ResolvedPlan, one: ResolvedScenario): boolean =>
  plan.resale.liability.enabled && one.recordsExposed !== undefined;

const partCount = (plan: ResolvedPlan, one: ResolvedScenario): number =>
  one.losses.filter((loss) => !isLeftOut(plan, loss)).length + (hasLiability(plan, one) ? 1 : 0);

/** A line for each part of the loss of one incident, in the order in which the model has them. */
function addParts(
  sheet: SheetBuilder,
  one: ResolvedScenario,
  moments: Moments | undefined,
  { plan, text: words }: ReportContext,
) {
  const { scenarios: say } = words.workbook;
  const severity = severityMoments(plan, one, driverFactors(plan)[one.id]);
  const exposed = exposedRecordsOf(plan, one);
  const draw = exposed ? meanOf(exposed.draw) : 0;
  const losses = one.losses.filter((loss) => !isLeftOut(plan, loss));
  severity.parts.forEach((modelled, at) => {
    const row = sheet.next();
    const loss = losses[at];
    const before = severity.parts.reduce(
      (sum, { form }, i) => (form === modelled.form ? sum + severity.mean[i] : sum),
      0,
    );
    // What the controls in place leave of this form of loss.
    const kept = before > 0 ? (moments?.byForm[modelled.form] ?? 0) / before : 0;
    const mean = severity.mean[at] * kept;
    const amount = loss
      ? amountCells(plan, loss, say.kinds, row)
      : estimateCells(1, say.kinds, [part.kind, row], money);
    const quantity = meanOf(modelled.quantity);
    const base =
      loss?.basis === 'record'
        ? draw * (exposed?.records ?? 0)
        : loss?.basis === 'person'
          ? draw * (exposed?.people ?? 0)
          : 1;
    const product = amount.mean * quantity * modelled.chance * base;
    const factors = [part.mean, part.quantity, part.chance, part.base, part.factor].map((column) =>
      cellAt(column, row),
    );
    sheet.add([
      text(nameOf(one)),
      text(loss ? nameOf(loss) : say.liability),
      text(words.terms.forms[modelled.form]),
      ...amount.cells,
      input(quantity, { style: 'number', digits: 2 }),
      input(modelled.chance, percent),
      input(base, { style: 'number', digits: 2 }),
      figure(product > 0 ? mean / product : 0, decimals),
      live(factors.join('*'), product > 0 ? mean : 0, money),
    ]);
  });
}

/** The amount's estimate; a penalty lies between the rule's bounds, as its severity says. */
function amountCells(plan: ResolvedPlan, loss: ResolvedScenario['losses'][number], kinds: Kinds, row: number) {
  const bounds = loss.basis === 'penalty' && loss.rule !== undefined ? penaltyBounds(loss.rule, plan) : null;
  if (!bounds) {
    // What a record or a person costs is not told in whole units: 0.4 would be nothing, and 6.5 times all of them wrong.
    const isEach = loss.basis === 'record' || loss.basis === 'person';
    return estimateCells(loss.amount, kinds, [part.kind, row], isEach ? cents : money);
  }
  const severity = meanOf(distributionWithin(loss.severity ?? 1, 1));
  const mean = bounds.low + severity * (bounds.high - bounds.low);
  const [low, likely, high] = [part.low, part.likely, part.high].map((column) => cellAt(column, row));
  return {
    cells: [
      text(kinds.penalty),
      input(bounds.low, money),
      input(severity, percent),
      input(bounds.high, money),
      live(`${low}+${likely}*(${high}-${low})`, mean, money),
    ],
    mean,
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ProposalResult, StrategyResult } from '#models/finance/result';
import type { Block } from '#models/report/board-pack';
import { createFormatter } from '#models/report/format';
import { plainTextSummary } from '#models/report/plain-text';
import { reportText } from '#models/report/text/language';
import { type AskedFigure, answersTo, askedFigures } from '../support/asked-figures';
import { madeOf } from '../support/board-pack';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What `simulate --json` says to the questions that it answers, as the pack prints it. */
function jsonFigures(made: ReturnType<typeof madeOf>): AskedFigure[] {
  const { result, pack } = made;
  const { money, percent, years, multiple, number } = createFormatter(pack.locale, pack.currency, pack.language);
  const ofCourse = (course: StrategyResult, at: string): [string, string][] => [
    [`loss${at}`, money(course.meanAnnualLoss)],
    [`p50${at}`, money(course.quantiles.p50)],
    [`p95${at}`, money(course.quantiles.p95)],
    [`p99${at}`, money(course.quantiles.p99)],
    [`tail${at}`, money(course.tailMean95)],
    ...course.byScenario.map(({ id, meanAnnualLoss }): [string, string] => [`loss:${id}${at}`, money(meanAnnualLoss)]),
    ...course.byForm.map(({ form, meanAnnualLoss }): [string, string] => [`loss:${form}${at}`, money(meanAnnualLoss)]),
  ];
  const ofProposal = (course: ProposalResult, at: string): [string, string][] => [
    [`cost${at}`, money(course.annualCost)],
    [`avoided${at}`, money(course.riskReduction)],
    [`cash${at}`, money(sum(course.cashByYear))],
    [`npv${at}`, money(course.npv)],
    [`rosi${at}`, percent(course.rosi, 0)],
    [`chance${at}`, percent(course.probabilityOfPayback, 0)],
    [`worth${at}`, percent(course.probabilityNpvPositive, 0)],
    [`ratio${at}`, multiple(course.benefitCostRatio)],
    [`delay${at}`, money(Math.abs(course.costOfDelay))],
    [`prevented${at}`, number(course.preventedIncidents)],
    [`friction${at}`, money(course.frictionCost)],
    ...(course.paybackYears === null ? [] : [[`payback${at}`, years(course.paybackYears)] as [string, string]]),
  ];
  return [
    ...ofCourse(result.baseline, ''),
    ...result.proposals.flatMap((course) => [
      ...ofCourse(course, `@${course.id}`),
      ...ofProposal(course, `@${course.id}`),
    ]),
  ].map(([question, text]) => ({ question, text, where: 'simulate --json' }));
}

/** The figures of the workbook's summary, by its own labels. */
function workbookFigures({ workbook, result, pack }: ReturnType<typeof madeOf>): AskedFigure[] {
  const words = reportText(pack.language).workbook;
  const { money } = createFormatter(pack.locale, pack.currency, pack.language);
  const labels = new Map(
    Object.entries({
      loss: words.summary.loss,
      p95: words.summary.p95,
      p99: words.summary.p99,
      tail: words.summary.tail,
      avoided: words.summary.avoided,
      cost: words.summary.annualCost,
      cash: words.summary.cash,
      npv: words.summary.npv,
    }).map(([question, label]) => [label, question]),
  );
  const [summary] = workbook.sheets;
  return summary.rows.flatMap(([head, ...cells]) => {
    const question = labels.get(String(head?.value));
    if (question === undefined) return [];
    return cells.flatMap((cell, column) => {
      if (typeof cell?.value !== 'number') return [];
      const course = column === 0 ? '' : `@${result.proposals[column - 1].id}`;
      return [{ question: `${question}${course}`, text: money(cell.value), where: 'workbook' }];
    });
  });
}

describe.each(['regional-hospital', 'kreiskrankenhaus'])('one question, one figure: %s', (name) => {
  const made = madeOf(JSON.parse(readFileSync(join(examples, `${name}.boardcase.json`), 'utf8')), 2_000);
  const { pack, plan, result } = made;
  const chosen = plan.chosenProposal ?? plan.proposals[0].id;
  const figures = askedFigures(pack, chosen);

  it('in the pack, the workbook and the JSON', () => {
    const all = [...figures, ...jsonFigures(made), ...workbookFigures(made)];
    const answers = answersTo(all);
    const several = [...answers].filter(([, texts]) => texts.size > 1);
    expect(several.map(([question, texts]) => [question, Object.fromEntries(texts)])).toEqual([]);
    // Most are asked in more than one place, or nothing would be held against anything.
    const shared = [...answers.values()].filter((texts) => sum([...texts.values()].map(({ length }) => length)) > 1);
    expect(shared.length).toBeGreaterThan(80);
    for (const question of ['loss', `loss@${chosen}`, `cost@${chosen}`, 'p95', 'tail', `share@${chosen}`, 'paid:1'])
      expect(answers.has(question), question).toBe(true);
  });

  it('in the text for a mail', () => {
    const text = plainTextSummary(pack).replace(/\s+/g, ' ');
    const plain = (words: string) => words.replace(/\s+/g, ' ');
    const [first] = pack.pages;
    const shown = first.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
    expect(shown.length).toBe(6);
    for (const { label, text: figure } of shown) expect(text).toContain(`${plain(label)}: ${plain(figure)}`);
  });

  it('totals are those of the printed parts', () => {
    const tables = pack.pages
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')
      .filter(({ table }) => table.total);
    expect(tables.map(({ id }) => id)).toEqual(['budget', 'controls', 'cashByYear']);
    for (const { id, table } of tables) {
      table.columns.forEach(({ format, id: column }, at) => {
        const total = table.total![at];
        if (format.style !== 'currency' || typeof total !== 'number') return;
        expect(sum(table.rows.map((row) => Math.round(Number(row[at])))), `${id} ${column}`).toBe(total);
        expect(Number.isInteger(total)).toBe(true);
      });
    }
    const { table } = tables[2];
    let added = 0;
    for (const [, cash, avoided, net, cumulative] of table.rows.map((row) => row.map(Number))) {
      expect(net).toBe(avoided - cash);
      added += net;
      expect(cumulative).toBe(added);
    }
    expect(table.total![5]).toBe(Math.round(result.proposals.find(({ id }) => id === chosen)!.npv));
  });

  it('the sum of loss and cost is that of the two beside it, and a difference that of the two', () => {
    const { money } = createFormatter(pack.locale, pack.currency, pack.language);
    const chart = pack.pages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'chart' && block.chart.id === 'compare-options' ? [block.chart] : []));
    for (const { table } of chart) {
      for (const [, loss, cost, total] of table.rows.map((row) => row.map(Number))) {
        expect(total).toBe(loss + cost);
        expect(money(loss)).toBe(money(Number(loss.toPrecision(3))));
      }
    }
    expect(chart.length).toBe(2);
  });
});

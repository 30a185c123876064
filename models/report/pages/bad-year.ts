import type { StrategyResult } from '#models/finance/result';
import type { LossQuantiles } from '#models/simulation/loss-quantiles';
import type { Block } from '../board-pack';
import { lossExceedanceChart } from '../charts/loss-exceedance';
import type { ReportContext } from '../context';
import type { PageBuilder } from '../page';
import { asPrinted } from '../printed-amount';
import { tableMoney } from '../table-money';

/** Page 4: how bad a year can be, now and with the plan, against the risk appetite. */
export const badYearPage: PageBuilder = {
  id: 'badYear',
  build(context) {
    const { plan, result, text } = context;
    const words = text.badYear;
    if (result.baseline.meanAnnualLoss === 0) {
      return { heading: words.heading.noLoss, lead: '', blocks: [] };
    }
    return {
      heading: heading(context),
      lead: lead(context),
      blocks: [
        { kind: 'chart', id: 'exceedance', chart: lossExceedanceChart(context) },
        yearsTable(context),
        plan.budget.riskAppetite.length > 0
          ? appetiteTable(context)
          : { kind: 'paragraph', id: 'noAppetite', text: words.noAppetite },
      ],
    };
  },
};

function heading({ result, chosen, format, text }: ReportContext): string {
  const words = text.badYear.heading;
  const now = format.money(result.baseline.quantiles.p95);
  if (!chosen) return words.now(now);
  const after = format.money(chosen.result.quantiles.p95);
  return after === now ? words.unchanged(now) : words.withPlan(now, after);
}

function lead({ result, chosen, format, text }: ReportContext): string {
  const words = text.badYear;
  const { quantiles, meanAnnualLoss, probabilityOverItBudget } = result.baseline;
  const [median, mean, rare] = [quantiles.p50, meanAnnualLoss, quantiles.p99].map((loss) => format.money(loss));
  const sentences = [quantiles.p50 > 0 ? words.lead.spread(median, mean, rare) : words.lead.zeroMedian(mean, rare)];
  if (quantiles.p99 > 10 * meanAnnualLoss) sentences.push(words.wide);
  if (probabilityOverItBudget !== null && probabilityOverItBudget > 0) {
    // Rarer years are too few among the simulated ones to put a figure to them.
    const chance = (share: number) => (share < 0.0001 ? words.under(format.percent(0.0001)) : format.percent(share));
    const now = chance(probabilityOverItBudget);
    const after = chosen?.result.probabilityOverItBudget ?? null;
    sentences.push(after === null ? words.budget(now) : words.budgetWithPlan(now, chance(after)));
  }
  return sentences.join(' ');
}

function yearsTable({ result, chosen, text }: ReportContext): Block {
  const words = text.badYear;
  const rows: [keyof typeof words.years, (strategy: StrategyResult) => number][] = [
    ['mean', (strategy) => strategy.meanAnnualLoss],
    ...(['p50', 'p90', 'p95', 'p99', 'p999'] as const).map(
      (key): [keyof LossQuantiles, (strategy: StrategyResult) => number] => [
        key,
        (strategy) => strategy.quantiles[key],
      ],
    ),
    ['tail', (strategy) => strategy.tailMean95],
  ];
  // More digits would claim what the simulated years cannot know.
  const money = { style: 'currency', compact: true } as const;
  const columns = words.yearsColumns;
  return {
    kind: 'table',
    id: 'years',
    title: words.yearsTitle,
    table: {
      columns: [
        { id: 'year', label: columns.year, format: { style: 'text' } },
        { id: 'now', label: columns.now, format: money },
        ...(chosen
          ? [
              { id: 'plan', label: columns.plan, format: money },
              { id: 'difference', label: columns.difference, format: money },
            ]
          : []),
      ],
      rowIds: rows.map(([id]) => id),
      rows: rows.map(([id, read]) => {
        const name = words.years[id];
        const now = read(result.baseline);
        if (!chosen) return [name, now];
        const after = read(chosen.result);
        return [name, now, after, asPrinted(after) - asPrinted(now)];
      }),
    },
  };
}

function appetiteTable({ result, chosen, text }: ReportContext): Block {
  const words = text.badYear;
  const columns = words.appetiteColumns;
  const percent = { style: 'percent', digits: 1 } as const;
  return {
    kind: 'table',
    id: 'appetite',
    title: words.appetiteTitle,
    table: {
      columns: [
        {
          id: 'limit',
          label: columns.limit,
          format: tableMoney(result.baseline.appetite.map(({ loss }) => loss)),
          align: 'start',
        },
        { id: 'tolerated', label: columns.tolerated, format: percent },
        { id: 'now', label: columns.now, format: percent },
        ...(chosen ? [{ id: 'plan', label: columns.plan, format: percent }] : []),
        { id: 'kept', label: columns.verdict, format: { style: 'text' }, align: 'end' },
      ],
      rows: result.baseline.appetite.map(({ loss, tolerated, probability }, index) => {
        const after = chosen?.result.appetite[index]?.probability;
        const isKept = probability <= tolerated;
        const verdict =
          isKept && (after === undefined || after <= tolerated)
            ? words.kept
            : after !== undefined && after <= tolerated
              ? words.keptByPlan
              : words.broken;
        return [loss, tolerated, probability, ...(after === undefined ? [] : [after]), verdict];
      }),
    },
  };
}

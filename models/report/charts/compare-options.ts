import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import { moneyStep, partsThatAdd } from '../parts-that-add';

const money = { style: 'currency', compact: true } as const;
const fullMoney = { style: 'currency' } as const;

/** Expected loss that remains plus yearly cost, for doing nothing and for each proposal, or those of the given ids. */
export function compareOptionsChart(context: ReportContext, only?: readonly string[]): ChartSpec {
  const { plan, result, format, text } = context;
  const words = text.charts.compare;
  const options = [
    { name: text.terms.doNothing, loss: result.baseline.meanAnnualLoss, cost: 0 },
    ...result.proposals
      .filter(({ id }) => only?.includes(id) ?? true)
      .map(({ id, meanAnnualLoss, annualCost }) => ({
        name: nameOf(plan.proposals.find((proposal) => proposal.id === id) ?? { id }),
        loss: meanAnnualLoss,
        cost: annualCost,
      })),
  ];
  /** Rounded so that the parts add up as they are printed, with a digit more than such amounts have in a text. */
  const printed = options.map(({ loss, cost }) => partsThatAdd([loss, cost], moneyStep(loss + cost) / 10));
  const sum = ({ loss, cost }: { loss: number; cost: number }) => loss + cost;
  const best = options.reduce((least, option) => (sum(option) < sum(least) ? option : least));
  return {
    id: 'compare-options',
    kind: 'horizontalStackedBar',
    title: words.title(best.name, format.money(sum(best))),
    subject: words.subject,
    description: words.description(
      options.map((o) => `${o.name}: ${format.money(o.loss)} + ${format.money(o.cost)}.`).join(' '),
    ),
    x: { label: text.charts.perYearAxis, scale: 'linear', format: fullMoney, min: 0 },
    y: { label: '', scale: 'category', format: money },
    categories: options.map(({ name }) => name),
    series: [
      { id: 'loss', name: words.loss, role: 'now', values: printed.map(([loss]) => loss) },
      { id: 'cost', name: words.cost, role: 'cost', values: printed.map(([, cost]) => cost) },
    ],
    markers: [],
    bands: [],
    valueLabels: true,
    reading: words.reading,
    table: {
      columns: [
        { id: 'option', label: words.option, format: { style: 'text' } },
        { id: 'loss', label: words.loss, format: fullMoney },
        { id: 'cost', label: words.cost, format: fullMoney },
        { id: 'sum', label: words.sum, format: fullMoney },
      ],
      rows: options.map((option) => [option.name, option.loss, option.cost, sum(option)]),
    },
  };
}

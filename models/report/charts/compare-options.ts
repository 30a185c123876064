import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { lossPlusCost } from '../loss-plus-cost';
import { nameOf } from '../name-of';
import { asPrinted } from '../printed-amount';

const money = { style: 'currency', compact: true } as const;

/** Expected loss that remains plus yearly cost, for doing nothing and for each proposal, or for one proposal only. */
export function compareOptionsChart(context: ReportContext, only?: string): ChartSpec {
  const { plan, result, format, text } = context;
  const words = text.charts.compare;
  const options = [
    { id: 'nothing', name: text.terms.doNothing, loss: result.baseline.meanAnnualLoss, cost: 0 },
    ...result.proposals
      .filter(({ id }) => only === undefined || id === only)
      .map(({ id, meanAnnualLoss, annualCost }) => ({
        id,
        name: nameOf(plan.proposals.find((proposal) => proposal.id === id) ?? { id }),
        loss: meanAnnualLoss,
        cost: annualCost,
      })),
  ];
  const sum = ({ loss, cost }: { loss: number; cost: number }) => lossPlusCost(loss, cost);
  const best = options.reduce((least, option) => (sum(option) < sum(least) ? option : least));
  const [nothing] = options;
  const shown = options.at(-1) ?? nothing;
  return {
    id: 'compare-options',
    kind: 'horizontalStackedBar',
    // The least of some of the options may not be the least of all.
    title:
      only !== undefined && shown !== nothing
        ? words.titleOfPart(shown.name, format.money(sum(shown)), format.money(sum(nothing)))
        : words.title(best.name, format.money(sum(best))),
    subject: words.subject,
    description: words.description(
      options.map((o) => `${o.name}: ${format.money(o.loss)} + ${format.money(o.cost)}.`).join(' '),
    ),
    x: { label: text.charts.perYearAxis, scale: 'linear', format: money, min: 0 },
    y: { label: '', scale: 'category', format: money },
    categories: options.map(({ name }) => name),
    series: [
      { id: 'loss', name: words.loss, role: 'now', values: options.map(({ loss }) => loss) },
      { id: 'cost', name: words.cost, role: 'cost', values: options.map(({ cost }) => cost) },
    ],
    markers: [],
    bands: [],
    valueLabels: true,
    reading: words.reading,
    table: {
      columns: [
        { id: 'option', label: words.option, format: { style: 'text' } },
        { id: 'loss', label: words.loss, format: money },
        { id: 'cost', label: words.cost, format: money },
        { id: 'sum', label: words.sum, format: money },
      ],
      rowIds: options.map(({ id }) => id),
      rows: options.map((option) => [option.name, asPrinted(option.loss), asPrinted(option.cost), sum(option)]),
    },
  };
}

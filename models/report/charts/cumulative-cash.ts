import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { printedFlows, runningSum } from '../printed-flows';

const money = { style: 'currency', compact: true } as const;
const fullMoney = { style: 'currency' } as const;

/** Expected loss avoided and cash paid, added up from now to the horizon, undiscounted; null without a proposal. */
export function cumulativeCashChart(context: ReportContext): ChartSpec | null {
  const { plan, chosen, format, text } = context;
  if (!chosen) return null;
  const words = text.charts.cash;
  const { paybackYears } = chosen.result;
  const { paid, avoided, cumulative: net } = printedFlows(context, chosen);
  const [paidSoFar, avoidedSoFar] = [paid, avoided].map(runningSum);
  const labels = net.map((_, year) => (year === 0 ? text.terms.today : text.terms.year(year)));
  const points = (values: number[]) => values.map((y, x) => ({ x, y }));
  return {
    id: 'cumulative-cash',
    kind: 'line',
    title:
      paybackYears === null
        ? words.titleNever(format.years(plan.budget.horizonYears))
        : words.titlePays(format.years(paybackYears)),
    subject: words.subject,
    description: words.description(net.map((value, year) => `${labels[year]}: ${format.money(value)}.`).join(' ')),
    x: { label: text.charts.yearAxis, scale: 'linear', format: { style: 'years' }, min: 0, max: net.length - 1 },
    y: { label: words.axis, scale: 'linear', format: money },
    series: [
      { id: 'benefit', name: words.benefitSeries, role: 'plan', points: points(avoidedSoFar) },
      { id: 'cost', name: words.costSeries, role: 'cost', points: points(paidSoFar) },
    ],
    markers: paybackYears === null ? [] : [{ id: 'break-even', label: words.breakEven, x: paybackYears }],
    bands: [],
    reading: words.reading,
    table: {
      columns: [
        { id: 'year', label: text.charts.yearAxis, format: { style: 'text' } },
        { id: 'benefit', label: words.benefitSeries, format: fullMoney },
        { id: 'cost', label: words.costSeries, format: fullMoney },
        { id: 'net', label: words.series, format: fullMoney },
      ],
      rowIds: net.map((_, year) => String(year)),
      rows: net.map((value, year) => [labels[year], avoidedSoFar[year], paidSoFar[year], value]),
    },
  };
}

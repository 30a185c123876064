import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { printedFlows } from '../printed-flows';

const money = { style: 'currency', compact: true } as const;
const fullMoney = { style: 'currency' } as const;

/** Cash of the chosen proposal by year, one-time and running, from now (index 0) to the horizon; null without one. */
export function costByYearChart(context: ReportContext): ChartSpec | null {
  const { plan, chosen, format, text } = context;
  if (!chosen) return null;
  const words = text.charts.cost;
  const { paid: cashByYear, oneTime: oneTimeByYear, running } = printedFlows(context, chosen);
  const categories = cashByYear.map((_, year) => (year === 0 ? text.terms.today : text.terms.year(year)));
  const total = cashByYear.reduce((sum, cash) => sum + cash, 0);
  return {
    id: 'cost-by-year',
    kind: 'stackedBar',
    title: words.title(format.money(total), format.years(plan.budget.horizonYears)),
    subject: words.subject,
    description: words.description(cashByYear.map((cash, i) => `${categories[i]}: ${format.money(cash)}.`).join(' ')),
    x: { label: '', scale: 'category', format: money },
    y: { label: '', scale: 'linear', format: money, min: 0 },
    categories,
    series: [
      { id: 'oneTime', name: words.oneTime, role: 'cost', values: oneTimeByYear },
      { id: 'running', name: words.running, role: 'costLight', values: running },
    ],
    markers: [],
    bands: [],
    valueLabels: true,
    reading: words.reading,
    table: {
      columns: [
        { id: 'year', label: words.moment, format: { style: 'text' } },
        { id: 'oneTime', label: words.oneTime, format: fullMoney },
        { id: 'running', label: words.running, format: fullMoney },
        { id: 'total', label: words.total, format: fullMoney },
      ],
      rowIds: cashByYear.map((_, year) => String(year)),
      rows: cashByYear.map((cash, year) => [categories[year], oneTimeByYear[year], running[year], cash]),
    },
  };
}

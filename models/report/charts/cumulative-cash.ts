import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';

const money = { style: 'currency', compact: true } as const;
const fullMoney = { style: 'currency' } as const;

/** Expected loss avoided and cash paid, added up from now to the horizon, undiscounted; null without a proposal. */
export function cumulativeCashChart({ plan, result, chosen, format, text }: ReportContext): ChartSpec | null {
  if (!chosen) return null;
  const words = text.charts.cash;
  const { cashByYear, paybackYears } = chosen.result;
  const avoided = [0, ...result.years.map((year) => reductionOf(year.proposals, chosen.proposal.id))];
  const paidSoFar = runningSum(cashByYear);
  const avoidedSoFar = runningSum(avoided);
  const net = paidSoFar.map((paid, year) => (avoidedSoFar[year] ?? 0) - paid);
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
      rows: net.map((value, year) => [labels[year], avoidedSoFar[year] ?? 0, paidSoFar[year], value]),
    },
  };
}

const reductionOf = (proposals: readonly { id: string; riskReduction: number }[], id: string): number =>
  proposals.find((proposal) => proposal.id === id)?.riskReduction ?? 0;

function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

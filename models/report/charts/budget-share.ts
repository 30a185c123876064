import { budgetShare } from '../../finance/budget-share';
import { type SecurityShareBenchmark, securityShareBenchmark } from '../../reference/security-share';
import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import { shareOfItBudget } from '../share-of-it-budget';

const share = { style: 'percent', digits: 1 } as const;
const money = { style: 'currency', compact: true } as const;

/** Where the security share of the IT budget stands, and with each proposal, against the industry's published band. */
export interface SharePosition {
  options: { id: string; name: string; money: number; share: number }[];
  benchmark: SecurityShareBenchmark;
  /** Of today's share. */
  standing: 'below' | 'within' | 'above';
}

/** Null where the plan has no IT budget. A proposal's yearly cost adds to security; the IT budget stays as planned. */
export function sharePosition({ plan, result, text }: ReportContext): SharePosition | null {
  const today = budgetShare(plan);
  if (today.shareOfItBudget === null) return null;
  const benchmark = securityShareBenchmark(plan.organization.industry);
  const options = [
    { id: 'now', name: text.terms.now, money: today.securityBudget, share: today.shareOfItBudget },
    ...result.proposals.map(({ id, annualCost }) => {
      const { securityBudget, shareOfItBudget } = budgetShare(plan, annualCost);
      const name = nameOf(plan.proposals.find((proposal) => proposal.id === id) ?? { id });
      return { id, name, money: securityBudget, share: shareOfItBudget ?? 0 };
    }),
  ];
  const now = today.shareOfItBudget;
  const standing = now < benchmark.low ? 'below' : now > benchmark.high ? 'above' : 'within';
  return { options, benchmark, standing };
}

/** Security share of the IT budget, today and with each proposal, over the industry's band; null without IT budget. */
export function budgetShareChart(context: ReportContext): ChartSpec | null {
  const position = sharePosition(context);
  if (!position) return null;
  const { format, text } = context;
  const words = text.charts.share;
  const { options, benchmark, standing } = position;
  const [now, low, high] = [options[0].share, benchmark.low, benchmark.high].map((part) =>
    shareOfItBudget(part, format),
  );
  const titles = {
    below: words.titleBelow(now, low),
    within: words.titleWithin(now, low, high),
    above: words.titleAbove(now, high),
  };
  return {
    id: 'budget-share',
    kind: 'bar',
    title: titles[standing],
    subject: words.subject,
    description: words.description(options.map((o) => `${o.name}: ${shareOfItBudget(o.share, format)}.`).join(' ')),
    x: { label: '', scale: 'category', format: share },
    y: { label: words.axis, scale: 'linear', format: share, min: 0 },
    categories: options.map(({ name }) => name),
    series: [{ id: 'share', name: words.series, role: 'plan', values: options.map((option) => option.share) }],
    markers: [],
    bands: [
      {
        id: 'benchmark',
        label: words.band(low, high, String(benchmark.year)),
        axis: 'y',
        from: benchmark.low,
        to: benchmark.high,
      },
    ],
    valueLabels: true,
    reading: words.reading,
    table: {
      columns: [
        { id: 'option', label: words.option, format: { style: 'text' } },
        { id: 'share', label: words.axis, format: share },
        { id: 'money', label: words.money, format: money },
      ],
      rowIds: options.map(({ id }) => id),
      rows: options.map((option) => [option.name, option.share, option.money]),
    },
  };
}

import { budgetShare } from '../../finance/budget-share';
import type { Block, KeyFigure } from '../board-pack';
import { budgetShareChart, type SharePosition, sharePosition } from '../charts/budget-share';
import type { ReportContext } from '../context';
import type { Footnotes } from '../footnotes';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';
import { partsOfTotal } from '../parts-of-total';
import { shareOfItBudget } from '../share-of-it-budget';
import { tableMoney } from '../table-money';

/** Page 2: the security share against the industry's band, and what the rest of the IT budget pays for. */
export const positionPage: PageBuilder = {
  id: 'position',
  build(context, footnotes) {
    const position = sharePosition(context);
    const chart = budgetShareChart(context);
    if (!position || !chart) return null;
    const { format, text } = context;
    const { benchmark, options, standing } = position;
    const marks = footnotes.marks(benchmark.sources.map(({ id }) => id));
    const [share, low, high] = [options[0].share, benchmark.low, benchmark.high].map((part) =>
      shareOfItBudget(part, format),
    );
    return {
      heading: text.position.heading[standing](share, low, high),
      lead: lead(context, position),
      blocks: [
        { kind: 'figures', id: 'money', figures: moneyFigures(context) },
        { kind: 'chart', id: 'share', chart },
        {
          kind: 'paragraph',
          id: 'caveat',
          text: [text.position.caveat + marks, benchmark.fallback ? text.position.fallback : ''].join(' ').trim(),
        },
        budgetTable(context, footnotes),
      ],
    };
  },
};

function lead(context: ReportContext, { options, benchmark, standing }: SharePosition): string {
  const { plan, chosen, format, text } = context;
  const words = text.position;
  const { itBudget } = plan.budget;
  const money = options[0].money;
  const sentences = [words.lead(format.money(money), format.money(itBudget))];
  if (standing === 'below') sentences.push(words.gapBelow(format.money(benchmark.low * itBudget - money)));
  if (standing === 'above') sentences.push(words.gapAbove(format.money(money - benchmark.high * itBudget)));
  const after = options.find(({ id }) => id === chosen?.result.id);
  const [now, planned] = [options[0], after].map((option) => shareOfItBudget(option?.share, format));
  if (after && after.share > options[0].share && planned !== now) {
    const place = after.share < benchmark.low ? 'planBelow' : after.share > benchmark.high ? 'planAbove' : 'planWithin';
    sentences.push(words[place](planned));
  }
  return sentences.join(' ');
}

function moneyFigures({ plan, format, text }: ReportContext): KeyFigure[] {
  const words = text.position.figures;
  const share = budgetShare(plan);
  const figures: (Omit<KeyFigure, 'tone'> | null)[] = [
    { id: 'money', value: share.securityBudget, text: format.money(share.securityBudget), label: words.money },
    {
      id: 'share',
      value: share.shareOfItBudget,
      text: shareOfItBudget(share.shareOfItBudget, format),
      label: words.share,
    },
    share.perEmployee === null
      ? null
      : {
          id: 'perEmployee',
          value: share.perEmployee,
          text: format.money(share.perEmployee),
          label: words.perEmployee,
        },
    share.shareOfRevenue === null
      ? null
      : {
          id: 'shareOfRevenue',
          value: share.shareOfRevenue,
          text: format.percent(share.shareOfRevenue, 2),
          label: words.shareOfRevenue,
        },
  ];
  return figures.filter((figure) => figure !== null).map((figure) => ({ ...figure, tone: 'neutral' }));
}

/** Commitments, security, and the rest: they add up to the IT budget, or the page says by how much they do not. */
function budgetTable({ plan, format, text }: ReportContext, footnotes: Footnotes): Block {
  const words = text.position;
  const { itBudget, commitments, securityShare } = plan.budget;
  const lines: [string, number][] = [
    [words.security, itBudget * securityShare],
    ...commitments.map((line): [string, number] => [nameOf(line) + footnotes.mark(line.source), line.annual]),
  ];
  const rest = itBudget - lines.reduce((sum, [, annual]) => sum + annual, 0);
  const amounts = lines.map(([, annual]) => annual);
  // What is left is what a reader finds who subtracts the lines; where nothing is, they add up to the whole.
  const printed = Math.abs(rest) > 0.5 ? amounts.map(Math.round) : partsOfTotal(amounts, 1);
  if (rest > 0.5) {
    lines.push([words.other, rest]);
    printed.push(Math.round(itBudget) - printed.reduce((sum, amount) => sum + amount, 0));
  }
  return {
    kind: 'table',
    id: 'budget',
    title: words.budgetTitle,
    shorten: { least: 4, elsewhere: 'workbook' },
    table: {
      columns: [
        { id: 'line', label: words.budgetColumns.line, format: { style: 'text' } },
        { id: 'annual', label: words.budgetColumns.annual, format: tableMoney([itBudget]) },
        { id: 'share', label: words.budgetColumns.share, format: { style: 'percent', digits: 1 } },
      ],
      rows: lines.map(([name, annual], at) => [name, printed[at], annual / itBudget]),
      total: [words.total, Math.round(itBudget), 1],
    },
    note: rest < -0.5 ? words.overcommitted(format.money(-rest)) : undefined,
  };
}

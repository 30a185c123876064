import type { ProposalResult } from '#models/finance/result';
import { returnOnSecurityInvestment } from '../../finance/rosi';
import type { Block, KeyFigure } from '../board-pack';
import { cumulativeCashChart } from '../charts/cumulative-cash';
import type { ChosenResult } from '../chosen-result';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';
import { printedFlows } from '../printed-flows';
import { tableMoney } from '../table-money';
import { headlineText } from '../text/headline';
import { verdictOf } from '../verdict';

/** Page 7: cash by year, present value with its range, payback and its chance, the cost of waiting. */
export const returnPage: PageBuilder = {
  id: 'return',
  build(context) {
    const { chosen } = context;
    const chart = cumulativeCashChart(context);
    if (!chosen || !chart) return null;
    return {
      heading: heading(context, chosen.result),
      lead: lead(context, chosen),
      blocks: [
        { kind: 'figures', id: 'return', figures: figures(context, chosen.result) },
        { kind: 'chart', id: 'cash', chart },
        cashTable(context, chosen),
        { kind: 'paragraph', id: 'note', text: note(context, chosen.result) },
      ],
    };
  },
};

function heading(context: ReportContext, result: ProposalResult): string {
  const { plan, format, text } = context;
  const words = text.return.heading;
  const horizon = format.years(plan.budget.horizonYears);
  const npv = format.money(result.npv);
  switch (verdictOf(context)) {
    case 'nothing':
      return words.nothing;
    case 'free':
      return words.free(format.money(result.riskReduction));
    case 'pays':
      return result.paybackYears === null ? words.paysTight(npv) : words.pays(format.years(result.paybackYears), npv);
    case 'paysLater':
      return words.paysLater(horizon, npv);
    default:
      return words.doesNotPay(horizon, npv);
  }
}

function lead(context: ReportContext, chosen: ChosenResult): string {
  const { plan, format, text } = context;
  const words = text.return;
  const { proposal, result } = chosen;
  const flows = printedFlows(context, chosen);
  const [cash, avoided] = [flows.paid, flows.avoided].map((values) => values.reduce((sum, value) => sum + value, 0));
  const chance = result.probabilityOfPayback;
  if (chance === null) return text.decision.lead.nothing(nameOf(proposal));
  const sentences = [
    words.lead(format.money(cash), format.money(avoided), format.years(plan.budget.horizonYears)),
    words.chance(format.percent(chance, 0)),
  ];
  if (result.npv >= 0 && chance < 0.5) sentences.push(words.mostlyNot);
  const { breakEvenEffectiveness: share } = result;
  if (share !== null && share > 0) {
    sentences.push((share <= 1 ? words.breakEven : words.breakEvenOver)(format.percent(share, 0)));
  }
  return sentences.join(' ');
}

/** How the table is to be read, and what users' time would make of the return: a cost that is not in it. */
function note({ plan, format, text }: ReportContext, result: ProposalResult): string {
  const words = text.return;
  const sentences = [words.note(format.percent(plan.budget.discountRate))];
  const { rosi, riskReduction, annualCost, frictionCost } = result;
  if (!plan.budget.frictionInAsk && frictionCost > 0 && rosi !== null) {
    const counted = returnOnSecurityInvestment(riskReduction, annualCost + frictionCost).rosi;
    const [without, within] = [rosi, counted].map((share) => format.percent(share, 0));
    if (within !== without) sentences.push(words.usersTime(format.money(frictionCost), within, without));
  }
  return sentences.join(' ');
}

function figures({ plan, format, language, text }: ReportContext, result: ProposalResult): KeyFigure[] {
  const words = text.return.figures;
  const [low, high] = result.npvInterval;
  const { probabilityNpvPositive: positive, irrReason } = result;
  return [
    {
      id: 'npv',
      value: result.npv,
      text: format.money(result.npv),
      label: words.npv,
      term: words.npvTerm,
      detail: words.interval(format.money(low), format.money(high)),
      tone: result.npv >= 0 ? 'good' : 'bad',
    },
    {
      id: 'payback',
      value: result.paybackYears,
      text: result.paybackYears === null ? words.paybackNone : format.years(result.paybackYears),
      label: words.payback,
      detail:
        result.discountedPaybackYears === null
          ? words.paybackDiscountedNone
          : words.paybackDiscounted(format.years(result.discountedPaybackYears)),
      tone: result.paybackYears === null ? 'bad' : 'good',
    },
    {
      id: 'positive',
      value: positive,
      text: format.percent(positive, 0),
      label: words.positive,
      term: words.positiveTerm,
      tone: positive === null ? 'neutral' : positive >= 0.5 ? 'good' : 'bad',
    },
    {
      id: 'irr',
      value: result.irr,
      text: format.percent(result.irr, 0),
      label: words.irr,
      detail: irrReason
        ? headlineText(language).noReturn[irrReason]
        : words.irrDetail(format.percent(plan.budget.discountRate)),
      tone: 'neutral',
    },
    {
      id: 'ratio',
      value: result.benefitCostRatio,
      text: format.multiple(result.benefitCostRatio),
      label: words.ratio,
      term: words.ratioTerm,
      tone: 'neutral',
    },
    {
      id: 'delay',
      value: result.costOfDelay,
      text: format.money(Math.abs(result.costOfDelay)),
      label: result.costOfDelay >= 0 ? words.delay : words.delayGain,
      tone: 'neutral',
    },
  ];
}

function cashTable(context: ReportContext, chosen: ChosenResult): Block {
  const { text } = context;
  const words = text.return;
  const { paid, avoided, net, cumulative, present } = printedFlows(context, chosen);
  const money = tableMoney([...paid, ...avoided]);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    kind: 'table',
    id: 'cashByYear',
    title: words.tableTitle,
    table: {
      columns: [
        { id: 'year', label: words.columns.year, format: { style: 'text' } },
        { id: 'cash', label: words.columns.cash, format: money },
        { id: 'avoided', label: words.columns.avoided, format: money },
        { id: 'net', label: words.columns.net, format: money },
        { id: 'cumulative', label: words.columns.cumulative, format: money },
        { id: 'present', label: words.columns.present, format: money },
      ],
      rowIds: paid.map((_, year) => String(year)),
      rows: paid.map((cash, year) => [
        year === 0 ? text.terms.today : text.terms.year(year),
        cash,
        avoided[year],
        net[year],
        cumulative[year],
        present[year],
      ]),
      total: [words.total, total(paid), total(avoided), total(net), null, total(present)],
    },
  };
}

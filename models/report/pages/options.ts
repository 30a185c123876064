import type { ProposalResult } from '#models/finance/result';
import type { Block } from '../board-pack';
import { compareOptionsChart } from '../charts/compare-options';
import type { ReportContext } from '../context';
import { knownBetter } from '../known-better';
import { lossPlusCost } from '../loss-plus-cost';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';
import { asPrinted } from '../printed-amount';
import { shortNames } from '../short-names';

/** Page 8: doing nothing and every proposal side by side. */
export const optionsPage: PageBuilder = {
  id: 'options',
  build(context) {
    if (!context.chosen || context.result.proposals.length < 2) return null;
    return {
      heading: heading(context),
      lead: lead(context),
      blocks: [
        { kind: 'chart', id: 'compare', chart: compareOptionsChart(context) },
        optionsTable(context),
        members(context),
      ],
    };
  },
};

const total = ({ meanAnnualLoss, annualCost }: ProposalResult): number => lossPlusCost(meanAnnualLoss, annualCost);

function optionName({ plan }: ReportContext, id: string): string {
  return nameOf(plan.proposals.find((proposal) => proposal.id === id) ?? { id });
}

/** The proposal with the lowest sum of loss and cost. */
const cheapest = ({ result }: ReportContext): ProposalResult =>
  result.proposals.reduce((least, proposal) => (total(proposal) < total(least) ? proposal : least));

function heading(context: ReportContext): string {
  const { result, chosen, format, text } = context;
  const words = text.options.heading;
  const nothing = result.baseline.meanAnnualLoss;
  const best = cheapest(context);
  if (total(best) >= nothing) return words.doNothing(result.proposals.length);
  const name = optionName(context, best.id);
  if (chosen && chosen.result.id !== best.id) return words.chosenIsNotBest(nameOf(chosen.proposal), name);
  return words.best(name, format.money(total(best)), format.money(nothing));
}

function lead(context: ReportContext): string {
  const { result, format, text } = context;
  const least = result.proposals.reduce((a, b) => (b.quantiles.p95 < a.quantiles.p95 ? b : a));
  return [
    text.options.lead(optionName(context, least.id), format.money(least.quantiles.p95)),
    step(context),
    knownBetter(context),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What the proposed option costs and avoids beyond the one with the lowest sum, which the board will ask. */
function step(context: ReportContext): string {
  const { result, chosen, format, text } = context;
  const best = cheapest(context);
  if (!chosen || best.id === chosen.result.id || total(best) >= result.baseline.meanAnnualLoss) return '';
  const words = text.options.step;
  // Of the amounts as the table shows them, so that a reader who subtracts those comes to the same.
  const [cost, avoided] = (['annualCost', 'riskReduction'] as const).map(
    (key) => asPrinted(chosen.result[key]) - asPrinted(best[key]),
  );
  if (cost <= 0 && avoided <= 0) return words.less(format.money(-cost), format.money(-avoided));
  if (avoided <= 0) return '';
  const sentence = words.more(format.money(cost), format.money(avoided));
  const [before, after] = [best.quantiles.p95, chosen.result.quantiles.p95].map((loss) => format.money(loss));
  const isSmaller = chosen.result.quantiles.p95 < best.quantiles.p95 && before !== after;
  return isSmaller ? `${sentence} ${words.badYear(before, after)}` : sentence;
}

function optionsTable(context: ReportContext): Block {
  const { plan, result, chosen, best, format, text } = context;
  const words = text.options;
  const { rows } = words;
  const { baseline, proposals } = result;
  const money = format.money;
  const kept = (points: ProposalResult['appetite']) =>
    words.of(
      String(points.filter(({ tolerated, probability }) => probability <= tolerated).length),
      String(points.length),
    );
  type Row = keyof typeof rows;
  const line = (id: Row, now: string, read: (proposal: ProposalResult) => string) => ({
    id,
    cells: [id === 'cash' ? rows.cash(format.years(plan.budget.horizonYears)) : rows[id], now, ...proposals.map(read)],
  });
  const none = format.money(null);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const lines = [
    line('loss', money(baseline.meanAnnualLoss), (p) => money(p.meanAnnualLoss)),
    line('avoided', none, (p) => money(p.riskReduction)),
    line('cost', none, (p) => money(p.annualCost)),
    line('first', none, ({ cashByYear: [now = 0, first = 0] }) => money(now + first)),
    line('cash', none, (p) => money(sum(p.cashByYear))),
    line('badYear', money(baseline.quantiles.p95), (p) => money(p.quantiles.p95)),
    line('rareYear', money(baseline.quantiles.p99), (p) => money(p.quantiles.p99)),
    ...(baseline.appetite.length > 0 ? [line('appetite', kept(baseline.appetite), (p) => kept(p.appetite))] : []),
    line('rosi', none, (p) => format.percent(p.rosi, 0)),
    line('npv', none, (p) => money(p.npv)),
    ...(best ? [line('belowBest', none, (p) => money(belowBest(best.result, p)))] : []),
    line('npvRange', none, ({ npvInterval: [low, high] }) => words.range(money(low), money(high))),
    line('chance', none, (p) => format.percent(p.probabilityOfPayback, 0)),
    line('payback', none, (p) => (p.paybackYears === null ? words.noPayback : format.years(p.paybackYears))),
    line('prevented', none, (p) => format.number(p.preventedIncidents)),
    line('friction', none, (p) => money(p.frictionCost)),
  ];
  return {
    kind: 'table',
    id: 'options',
    title: words.tableTitle,
    table: {
      columns: [
        { id: 'row', label: words.row, format: { style: 'text' } },
        { id: 'nothing', label: text.terms.doNothing, format: { style: 'text' }, align: 'end' },
        ...proposals.map(({ id }) => ({
          id,
          label: id === chosen?.result.id ? words.proposed(optionName(context, id)) : optionName(context, id),
          format: { style: 'text' } as const,
          align: 'end' as const,
        })),
      ],
      rowIds: lines.map(({ id }) => id),
      rows: lines.map(({ cells }) => cells),
    },
  };
}

/** Net present value that a proposal leaves on the table; null where the best plan known has no more. */
const belowBest = (best: ProposalResult, proposal: ProposalResult): number | null =>
  best.npv > proposal.npv ? best.npv - proposal.npv : null;

/** Which controls each option has; what an earlier option has already is named by that option. */
function members({ plan, text }: ReportContext): Block {
  const words = text.options;
  const items = plan.proposals.map((proposal, index) => {
    const ids = proposal.controls.map(({ control }) => control);
    const base = plan.proposals
      .slice(0, index)
      .filter(({ controls }) => controls.length > 1 && controls.every(({ control }) => ids.includes(control)))
      .sort((a, b) => b.controls.length - a.controls.length)[0];
    const known = new Set(base?.controls.map(({ control }) => control));
    const names = ids
      .filter((id) => !known.has(id))
      .map((id) => nameOf(plan.controls.find((control) => control.id === id) ?? { id }));
    if (proposal.insurance && !base?.insurance) names.push(text.terms.insurance);
    if (base) names.unshift(words.allOf(nameOf(base)));
    return words.members(nameOf(proposal), names.length > 0 ? shortNames(names, text).join('; ') : words.nothing);
  });
  return { kind: 'list', id: 'members', title: words.membersTitle, items, shorten: { least: 2, elsewhere: 'plan' } };
}

import { proposalCosts } from '../../controls/costs';
import { type ControlReturn, controlReturns } from '../../finance/control-returns';
import { isCovered } from '../../finance/course-means';
import type { ResolvedControl, ResolvedProposal } from '../../plan/resolved';
import type { Block } from '../board-pack';
import { costByYearChart } from '../charts/cost-by-year';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';
import { printedCosts } from '../printed-costs';
import { shortNames } from '../short-names';
import { tableMoney } from '../table-money';

interface PlannedControl {
  control: ResolvedControl;
  startYear: number;
  avoided: ControlReturn | undefined;
}

/** Page 6: the controls, their cost by year, what each avoids, and who is affected in daily work. */
export const planPage: PageBuilder = {
  id: 'plan',
  build(context) {
    const { chosen } = context;
    const chart = costByYearChart(context);
    if (!chosen || !chart) return null;
    const planned = plannedControls(context, chosen.proposal);
    return {
      heading: heading(context, chosen.proposal, planned.length),
      lead: lead(context, chosen.proposal, planned),
      blocks: [
        planned.length > 0 || chosen.proposal.insurance ? controlsTable(context, chosen.proposal, planned) : null,
        chosen.result.cashByYear.some((cash) => cash > 0) ? { kind: 'chart', id: 'cost', chart } : null,
        reasons(context, chosen.proposal),
        pushback(context, planned),
      ],
    };
  },
};

/** The proposal's new controls, those that avoid most first. */
function plannedControls({ plan }: ReportContext, proposal: ResolvedProposal): PlannedControl[] {
  const returns = controlReturns(plan, proposal);
  return proposal.controls
    .flatMap(({ control: id, startYear }): PlannedControl[] => {
      const control = plan.controls.find((candidate) => candidate.id === id);
      if (!control || control.existing) return [];
      return [{ control, startYear, avoided: returns.find(({ controlId }) => controlId === id) }];
    })
    .sort((a, b) => avoidedBy(b) - avoidedBy(a));
}

const avoidedBy = ({ avoided }: PlannedControl): number => avoided?.givenTheRest.riskReduction ?? 0;

function heading({ plan, chosen, format, text }: ReportContext, proposal: ResolvedProposal, count: number): string {
  const words = text.plan;
  const cash = chosen!.result.cashByYear.reduce((sum, amount) => sum + amount, 0);
  if (cash === 0) return words.headingFree(count);
  const write = proposal.insurance ? words.headingInsured : words.heading;
  return write(count, format.money(cash), format.years(plan.budget.horizonYears));
}

function lead(context: ReportContext, proposal: ResolvedProposal, planned: readonly PlannedControl[]): string {
  const { plan, format, text } = context;
  const words = text.plan.lead;
  const sentences = proposal.description.trim() ? [proposal.description.trim()] : [];
  const [most] = planned;
  if (planned.length > 1 && avoidedBy(most) > 0) {
    sentences.push(words.most(nameOf(most.control), format.money(avoidedBy(most))));
  }
  const { frictionCost } = proposalCosts(plan, proposal);
  if (frictionCost > 0 && plan.organization.hourlyCost > 0) {
    const hours = frictionCost / plan.organization.hourlyCost;
    const write = plan.budget.frictionInAsk ? words.frictionCounted : words.friction;
    sentences.push(write(format.number(Number(hours.toPrecision(2))), format.money(frictionCost)));
  } else sentences.push(words.noFriction);
  return sentences.join(' ');
}

function controlsTable(context: ReportContext, proposal: ResolvedProposal, planned: readonly PlannedControl[]): Block {
  const { plan, text } = context;
  const words = text.plan;
  const rows = planned.map((entry): (string | number | null)[] => {
    const { oneTime, running } = printedCosts(plan, entry.control);
    const minutes = entry.control.costs.frictionMinutesPerUserWeek;
    return [nameOf(entry.control), words.start(entry.startYear), oneTime, running, avoidedBy(entry), minutes || null];
  });
  if (proposal.insurance && plan.insurance) {
    rows.push([
      text.terms.insurance,
      words.start(1),
      0,
      plan.insurance.existing ? 0 : Math.round(plan.insurance.premium),
      null,
      null,
    ]);
  }
  const money = tableMoney(rows.flatMap(([, , oneTime, running]) => [Number(oneTime), Number(running)]));
  const sum = (column: 2 | 3) => rows.reduce((total, row) => total + Number(row[column]), 0);
  return {
    kind: 'table',
    id: 'controls',
    title: words.tableTitle,
    shorten: { least: 4, elsewhere: 'workbook' },
    table: {
      columns: [
        { id: 'control', label: words.columns.control, format: { style: 'text' } },
        { id: 'start', label: words.columns.start, format: { style: 'text' } },
        { id: 'oneTime', label: words.columns.oneTime, format: money },
        { id: 'running', label: words.columns.running, format: money },
        { id: 'avoided', label: words.columns.avoided, format: { style: 'currency', compact: true } },
        { id: 'minutes', label: words.columns.minutes, format: { style: 'number' } },
      ],
      // The last row may be the premium.
      rowIds: rows.map((_, at) => planned[at]?.control.id ?? 'insurance'),
      rows,
      total: [words.total, null, sum(2), sum(3), null, null],
    },
    note: note(context, proposal, planned),
  };
}

/** How the table is to be read, and how many of its controls do not earn their own cost: the readers will compare. */
function note({ plan, text }: ReportContext, proposal: ResolvedProposal, planned: readonly PlannedControl[]): string {
  const words = text.plan;
  const read = isCovered(plan, [proposal]) ? words.noteCovered : words.note;
  const dear = planned.filter(
    ({ avoided }) => avoided && avoided.givenTheRest.riskReduction < avoided.givenTheRest.annualCost,
  );
  if (planned.length < 2 || dear.length === 0) return read;
  return `${read} ${words.dear(dear.length, planned.length)}`;
}

/** Why controls are in whose return is not the reason, those with the same reason together; null without any. */
function reasons({ plan, format, text }: ReportContext, proposal: ResolvedProposal): Block | null {
  const byReason = new Map<string, string[]>();
  for (const { control: id, reason } of proposal.controls) {
    const control = plan.controls.find((candidate) => candidate.id === id);
    const words = reason?.trim() || (control?.mustHave ? text.plan.mustHave : '');
    if (control && words) byReason.set(words, [...(byReason.get(words) ?? []), nameOf(control)]);
  }
  const items = [...byReason].map(([words, names]) => text.plan.reason(format.list(shortNames(names, text)), words));
  return items.length > 0
    ? { kind: 'list', id: 'reasons', title: text.plan.reasonsTitle, items, shorten: { least: 1, elsewhere: 'plan' } }
    : null;
}

/** What people will say, of the controls that ask most of them; null where nothing is known. */
function pushback({ text }: ReportContext, planned: readonly PlannedControl[]): Block | null {
  const items = planned
    .filter(({ control }) => control.pushback?.trim())
    .sort((a, b) => b.control.costs.frictionMinutesPerUserWeek - a.control.costs.frictionMinutesPerUserWeek)
    .slice(0, 6)
    .map(({ control }) => text.plan.pushback(nameOf(control), control.pushback!.trim()));
  return items.length > 0
    ? {
        kind: 'list',
        id: 'pushback',
        title: text.plan.pushbackTitle,
        items,
        shorten: { least: 2, elsewhere: 'plan' },
      }
    : null;
}

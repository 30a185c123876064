import { meansBeyond, notablyBeyond } from '#models/plan/mean-beyond';
import { mostProbable } from '#models/plan/natural-end';
import { rateOfProbability } from '#models/threats/annual-probability';
import { correlationOf } from '#models/threats/loss-parts';
import type { ResolvedControl, ResolvedScenario } from '../../plan/resolved';
import { baselineMoments } from '../../simulation/moments';
import type { Block } from '../board-pack';
import { type CitationList, createCitationList, quotedIn } from '../citations';
import type { ReportContext } from '../context';
import { estimateBounds } from '../estimate-bounds';
import {
  countByStatus,
  type EvidencedInput,
  type EvidenceStatus,
  evidencedInputs,
  evidenceStatuses,
} from '../evidence-status';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';
import { controlsInUse, planSources, sourcesBelow } from '../plan-sources';
import { printedCosts } from '../printed-costs';
import { sensitivityOf } from '../sensitivity-of';
import { tableMoney } from '../table-money';
import { inputName } from '../uncertain-input-text';

/** Page 11: every scenario, control and rate the figures rest on, how they are computed, and all sources. */
export const assumptionsPage: PageBuilder = {
  id: 'assumptions',
  build(context) {
    const { plan, result, format, text } = context;
    const words = text.assumptions;
    const sources = createCitationList(context, quotedIn(context.written));
    for (const source of planSources(context.written)) sources.numberOf(source);
    const count = sources.items().length;
    const figures = evidencedInputs(context);
    const counts = countByStatus(figures);
    const costOf = (id: string) => result.baseline.byScenario.find((found) => found.id === id)?.meanAnnualLoss ?? 0;
    const scenarios = plan.scenarios.filter((scenario) => scenario.enabled).sort((a, b) => costOf(b.id) - costOf(a.id));
    return {
      heading:
        count > 0 ? words.heading(scenarios.length, count, counts.assumed) : words.headingNoSources(scenarios.length),
      lead: words.lead(format.number(result.simulatedYears), String(result.seed)),
      blocks: [
        { kind: 'list', id: 'method', title: words.methodTitle, items: method(context) },
        figures.length > 0 ? evidence(context, figures, counts) : null,
        parameters(context),
        scenarios.length > 0 ? scenariosTable(context, scenarios, sources) : null,
        controlsInUse(plan).length > 0 ? controlsTable(context, sources) : null,
        count > 0
          ? { kind: 'sources', id: 'sources', title: words.sourcesTitle, items: sources.items(), shorten }
          : null,
      ],
    };
  },
};

/** How many of the figures rest on what. */
function evidenceSentence(
  { format, text }: ReportContext,
  all: number,
  counts: Record<EvidenceStatus, number>,
): string {
  const said = Object.fromEntries(evidenceStatuses.map((status) => [status, format.number(counts[status])]));
  return text.assumptions.evidence(format.number(all), said as Record<EvidenceStatus, string>);
}

/** A page has room for so many assumptions, and so many characters of each; the workbook has all. */
const mostAssumptions = 3;
const longestReason = 110;

/** How many figures rest on what, and those that are assumed and move the result most, with the reason for each. */
function evidence(
  context: ReportContext,
  figures: readonly EvidencedInput[],
  counts: Record<EvidenceStatus, number>,
): Block {
  const words = context.text.assumptions;
  const sentence = evidenceSentence(context, figures.length, counts);
  const bars = sensitivityOf(context)?.tornado.bars ?? [];
  const swing = new Map(bars.map(({ path, npvSwing }) => [path.join('.'), npvSwing]));
  const weight = ({ path }: EvidencedInput) => swing.get(path.join('.')) ?? 0;
  const assumed = figures.filter(({ status }) => status === 'assumed').sort((a, b) => weight(b) - weight(a));
  // A cover takes the second sheet of this page, and the list is in the workbook too.
  if (assumed.length === 0 || context.plan.report.cover) return { kind: 'paragraph', id: 'evidence', text: sentence };
  return {
    kind: 'list',
    id: 'evidence',
    title: `${sentence} ${words.weightiest}`,
    items: assumed
      .slice(0, mostAssumptions)
      .map((input) => words.assumed(inputName(input, context), shortReason(input.said.note ?? words.noReason))),
    shorten: { ...shorten, least: 1 },
  };
}

/** A reason up to the last whole word that there is room for. */
function shortReason(note: string): string {
  if (note.length <= longestReason) return note;
  const cut = note.slice(0, longestReason);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

const shorten = { least: 2, elsewhere: 'workbook' } as const;
const textColumn = { style: 'text' } as const;
const money = { style: 'currency', compact: true } as const;

/** Numbers of the sources below a value, as "3, 7–9". */
function sourceNumbers(value: unknown, sources: CitationList): string {
  const numbers = [...new Set(sourcesBelow(value).map(sources.numberOf))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`)).join(', ');
}

/** How the figures are computed; without a proposal only how today's are. */
const method = ({ chosen, text }: ReportContext): string[] => text.assumptions.method.slice(0, chosen ? undefined : 1);

/** In how many estimates the mean rests on what lies beyond the stated upper value, and how far at most. */
function beyondRow({ plan, format, text }: ReportContext): [string, string][] {
  const beyond = meansBeyond(plan);
  if (beyond.length === 0) return [];
  const words = text.assumptions.parameters;
  const most = format.percent(beyond[0].share);
  return [[words.beyond(format.percent(notablyBeyond)), words.upTo(format.number(beyond.length), most)]];
}

function parameters(context: ReportContext): Block {
  const { plan, result, format, text } = context;
  const words = text.assumptions;
  const { budget, organization, insurance, commonCause } = plan;
  const { simulatedMean, standardError } = result.baseline;
  const rows: [string, string][] = [
    [words.parameters.horizon, format.years(budget.horizonYears)],
    [words.parameters.discount, format.percent(budget.discountRate, 1)],
    [words.parameters.amortization, format.years(budget.amortizationYears)],
    [words.parameters.prices, format.percent(budget.priceGrowth, 1)],
    [words.parameters.threats, format.percent(budget.threatGrowth, 1)],
    [words.parameters.itGrowth, format.percent(budget.itGrowth, 1)],
    [words.parameters.fte, format.moneyFull(organization.fteCost)],
    [words.parameters.friction, budget.frictionInAsk ? words.yes : words.no],
    [words.parameters.commonCause, format.number(commonCause.variance)],
    ...dependenceRow(context),
    [
      words.parameters.insurance,
      insurance
        ? words.parameters.insuranceTerms(
            format.money(insurance.retention),
            format.money(insurance.limit),
            format.money(insurance.premium),
          )
        : words.none,
    ],
    ...beyondRow(context),
    [
      words.parameters.check(format.number(result.simulatedYears)),
      `${format.money(simulatedMean)} ± ${format.money(1.96 * standardError)}`,
    ],
  ];
  return {
    kind: 'facts',
    id: 'parameters',
    title: words.parametersTitle,
    items: rows.map(([label, value]) => ({ label, value })),
  };
}

/** Whose parts go together, and how far; nothing where none do. */
function dependenceRow({ plan, format, text }: ReportContext): [string, string][] {
  const shared = plan.scenarios.filter((scenario) => scenario.enabled && correlationOf(scenario) > 0);
  if (shared.length === 0) return [];
  const told = shared.map((scenario) => `${nameOf(scenario)}: ${format.number(correlationOf(scenario))}`);
  return [[text.assumptions.parameters.dependence, told.join('; ')]];
}

function scenariosTable(
  { plan, written, result, format, text }: ReportContext,
  scenarios: readonly ResolvedScenario[],
  sources: CitationList,
): Block {
  const words = text.assumptions;
  const columns = words.scenariosColumns;
  const frequency = { style: 'number' } as const;
  const severities = new Map(baselineMoments(plan).byScenario.map(({ id, meanSeverity }) => [id, meanSeverity]));
  return {
    kind: 'table',
    id: 'scenarios',
    title: words.scenariosTitle,
    shorten,
    table: {
      columns: [
        { id: 'scenario', label: columns.scenario, format: textColumn },
        { id: 'frequency', label: columns.frequency, format: textColumn, align: 'end' },
        { id: 'now', label: columns.now, format: frequency },
        { id: 'each', label: columns.each, format: money },
        { id: 'loss', label: columns.loss, format: money },
        { id: 'sources', label: columns.sources, format: textColumn },
      ],
      rowIds: scenarios.map(({ id }) => id),
      rows: scenarios.map((scenario) => {
        const { low, high } = frequencyBounds(scenario, plan.commonCause.variance);
        const found = result.baseline.byScenario.find(({ id }) => id === scenario.id);
        return [
          nameOf(scenario),
          low === high ? format.number(low) : words.range(format.number(low), format.number(high)),
          found?.meanFrequency ?? null,
          severities.get(scenario.id) ?? null,
          found?.meanAnnualLoss ?? null,
          sourceNumbers(
            written.scenarios.find(({ id }) => id === scenario.id),
            sources,
          ),
        ];
      }),
    },
  };
}

/** Events per year before controls. */
function frequencyBounds(
  { frequency, susceptibility }: ResolvedScenario,
  commonCause: number,
): { low: number; high: number } {
  const exposed = estimateBounds(susceptibility);
  if (typeof frequency === 'object' && 'annualProbability' in frequency) {
    const { low, high } = estimateBounds(frequency.annualProbability as Estimate);
    const rate = (p: number) => rateOfProbability(Math.min(p, mostProbable), commonCause);
    return { low: rate(low) * exposed.low, high: rate(high) * exposed.high };
  }
  const { low, high } = estimateBounds(frequency as Estimate);
  return { low: low * exposed.low, high: high * exposed.high };
}

function controlsTable(context: ReportContext, sources: CitationList): Block {
  const { plan, written, text } = context;
  const words = text.assumptions;
  const columns = words.controlsColumns;
  const proposed = new Set(context.chosen?.proposal.controls.map(({ control }) => control));
  const isProposed = ({ id }: ResolvedControl) => Number(proposed.has(id));
  const proposedFirst = controlsInUse(plan)
    .sort((a, b) => isProposed(b) - isProposed(a))
    .map((control) => ({ control, ...printedCosts(plan, control) }));
  const cost = tableMoney(proposedFirst.flatMap(({ oneTime, running }) => [oneTime, running]));
  return {
    kind: 'table',
    id: 'controls',
    title: words.controlsTitle,
    shorten,
    table: {
      columns: [
        { id: 'control', label: columns.control, format: textColumn },
        { id: 'oneTime', label: columns.oneTime, format: cost },
        { id: 'annual', label: columns.annual, format: cost },
        { id: 'fewer', label: columns.fewer, format: textColumn, align: 'end' },
        { id: 'cheaper', label: columns.cheaper, format: textColumn, align: 'end' },
        { id: 'sources', label: columns.sources, format: textColumn },
      ],
      rowIds: proposedFirst.map(({ control }) => control.id),
      rows: proposedFirst.map(({ control, oneTime, running }) => {
        return [
          control.existing ? words.existing(nameOf(control)) : nameOf(control),
          control.existing ? null : oneTime,
          control.existing ? null : running,
          effectSpan(
            control.effects.map(({ frequency }) => estimateBounds(frequency)),
            context,
          ),
          effectSpan(
            control.effects.flatMap(({ magnitude }) => magnitudeBounds(magnitude)),
            context,
          ),
          sourceNumbers(
            written.controls.find(({ id }) => id === control.id),
            sources,
          ),
        ];
      }),
    },
  };
}

/** The span of some effects of one control over the scenarios it acts on; null where it has none. */
function effectSpan(bounds: { low: number; high: number }[], { format, text }: ReportContext): string | null {
  const acting = bounds.filter(({ high }) => high > 0);
  if (acting.length === 0) return null;
  const low = format.percent(Math.min(...acting.map((effect) => effect.low)), 0);
  const high = format.percent(Math.max(...acting.map((effect) => effect.high)), 0);
  return low === high ? low : text.assumptions.range(low, high);
}

type Magnitude = ResolvedControl['effects'][number]['magnitude'];
type Estimate = Parameters<typeof estimateBounds>[0];

/** Bounds of one share for all forms of loss, or of each form's own. */
function magnitudeBounds(magnitude: Magnitude): { low: number; high: number }[] {
  if (typeof magnitude === 'number' || 'kind' in magnitude) return [estimateBounds(magnitude as Estimate)];
  return Object.values(magnitude).map((estimate) => estimateBounds(estimate as Estimate));
}

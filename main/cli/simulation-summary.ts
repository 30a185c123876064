import type { ProposalResult, SimulationResult, StrategyResult } from '#models/finance/result';
import type { ResolvedPlan } from '#models/plan/resolved';
import { createFormatter, type Formatter } from '#models/report/format';
import { alignTable } from './text-table';

type Row<T> = [label: string, text: (result: T, format: Formatter) => string];

const lossRows: Row<StrategyResult>[] = [
  ['Expected loss a year', (r, f) => f.money(r.meanAnnualLoss)],
  ['Median year', (r, f) => f.money(r.quantiles.p50)],
  ['Bad year, 1 in 10', (r, f) => f.money(r.quantiles.p90)],
  ['Bad year, 1 in 20 (VaR 95 %)', (r, f) => f.money(r.quantiles.p95)],
  ['Bad year, 1 in 100', (r, f) => f.money(r.quantiles.p99)],
  ['Mean of the worst 5 % (TVaR)', (r, f) => f.money(r.tailMean95)],
  ['Chance of a year with any loss', (r, f) => f.percent(r.probabilityOfLoss)],
];

const returnRows = (horizon: string): Row<ProposalResult>[] => [
  ['Risk reduction a year', (r, f) => f.money(r.riskReduction)],
  ['Ask a year', (r, f) => f.money(r.annualCost)],
  ['ROSI', (r, f) => f.percent(r.rosi, 0)],
  [`NPV over ${horizon}`, (r, f) => f.money(r.npv)],
  ['NPV, 5th percentile', (r, f) => f.money(r.npvInterval[0])],
  ['NPV, 95th percentile', (r, f) => f.money(r.npvInterval[1])],
  ['Payback', (r, f) => (r.paybackYears === null ? 'never' : f.years(r.paybackYears))],
  ['Chance of paying back', (r, f) => f.percent(r.probabilityOfPayback)],
  ['Incidents prevented a year', (r, f) => f.number(r.preventedIncidents)],
];

const mostScenarios = 5;

function exactRows({ exact }: SimulationResult, format: Formatter): string[][] {
  if (exact === undefined) return [];
  if ('refused' in exact) return [['Not possible', exact.refused]];
  const { quantiles, meanAnnualLoss, probabilityOfLoss } = exact;
  return [
    ['Expected loss a year', format.money(meanAnnualLoss)],
    ['Median year', format.money(quantiles.p50)],
    ['Bad year, 1 in 20 (VaR 95 %)', format.money(quantiles.p95)],
    ['Bad year, 1 in 100', format.money(quantiles.p99)],
    ['Chance of a year with any loss', format.percent(probabilityOfLoss)],
  ];
}

/** What `simulate` prints for people: strategies side by side, then what drives the loss and the risk appetite. */
export function simulationSummary(plan: ResolvedPlan, result: SimulationResult): string {
  const format = createFormatter(plan.locale, plan.currency);
  const { baseline, proposals } = result;
  const names = proposals.map(({ id }) => plan.proposals.find((proposal) => proposal.id === id)?.name || id);
  const years = format.number(result.simulatedYears);
  const seconds = format.number(result.timing.simulateMs / 1000, 2);

  const compared = alignTable([
    ['', 'Now', ...names],
    ...lossRows.map(([label, text]) => [label, ...[baseline, ...proposals].map((strategy) => text(strategy, format))]),
    ...(proposals.length === 0 ? [] : returnRows(format.years(plan.budget.horizonYears))).map(([label, text]) => [
      label,
      '',
      ...proposals.map((proposal) => text(proposal, format)),
    ]),
  ]);

  const scenarios = [...baseline.byScenario]
    .sort((a, b) => b.meanAnnualLoss - a.meanAnnualLoss)
    .slice(0, mostScenarios);
  const drivers = scenarios.map(({ id, meanAnnualLoss, meanFrequency }) => [
    plan.scenarios.find((scenario) => scenario.id === id)?.name || id,
    format.money(meanAnnualLoss),
    `${format.number(meanFrequency)} a year`,
  ]);
  const appetite = baseline.appetite.map(({ loss, tolerated, probability }) => [
    `Over ${format.money(loss)}`,
    `tolerated ${format.percent(tolerated)}`,
    `now ${format.percent(probability)}`,
    probability > tolerated ? 'over the appetite' : 'within the appetite',
  ]);

  const exact = exactRows(result, format);

  const section = (title: string, rows: string[][]) => (rows.length === 0 ? '' : `\n${title}\n${alignTable(rows)}`);
  return [
    `${plan.name}\n`,
    `${years} simulated years, seed ${result.seed}, ${seconds} s on ${result.timing.threads} thread${result.timing.threads === 1 ? '' : 's'}\n\n`,
    compared,
    section(
      'No return',
      proposals.flatMap(({ rosiReason }, i) => (rosiReason ? [[names[i], rosiReason]] : [])),
    ),
    section('What drives the loss today', drivers),
    section('Risk appetite', appetite),
    section('Without sampling, today', exact),
  ].join('');
}

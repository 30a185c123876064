import { proposalCosts } from '#models/controls/costs';
import type { SimulationResult, StrategyResult } from '#models/finance/result';
import type { Language } from '#models/language/languages';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import type { ResolvedPlan } from '#models/plan/resolved';
import { createFormatter } from '#models/report/format';
import { headlineText } from '#models/report/text/headline';
import type { Catalogue } from '../text/en';

interface Explanation {
  sentence: string;
  formula?: string;
  /** What the figure is made of, or what goes with it. */
  lines: { label: string; value: string }[];
  /** How well it is known, in a sentence. */
  check?: string;
}

/** How a headline figure comes about, from the run it belongs to. */
export function explainFigure(
  id: string,
  plan: ResolvedPlan,
  result: SimulationResult,
  { why, words }: Catalogue,
  language: Language,
): Explanation {
  const format = createFormatter(plan.locale, plan.currency, language);
  const { money, percent } = format;
  const proposal = chosenProposalOf(plan);
  const outcome = result.proposals.find((one) => one.id === proposal?.id);
  const { baseline } = result;
  const { noReturn } = headlineText(language);
  const horizon = format.years(plan.budget.horizonYears);
  const between = ([low, high]: [number, number], show = money) => why.between(show(low), show(high));

  if (id === 'lossNow' || !proposal || !outcome) {
    const names = new Map(plan.scenarios.map(({ id: scenario, name }) => [scenario, name || words.unnamed]));
    const largest = [...baseline.byScenario].sort((a, b) => b.meanAnnualLoss - a.meanAnnualLoss).slice(0, 4);
    if (id === 'badYear') return badYear();
    return {
      sentence: why.lossNow,
      check: check(baseline),
      lines: [
        ...largest.map((share) => ({ label: names.get(share.id) ?? share.id, value: money(share.meanAnnualLoss) })),
        {
          label: why.otherThreats,
          value: money(baseline.meanAnnualLoss - largest.reduce((sum, { meanAnnualLoss }) => sum + meanAnnualLoss, 0)),
        },
      ],
    };
  }
  switch (id) {
    case 'lossWithPlan':
      return {
        sentence: why.lossWithPlan,
        formula: why.lossWithPlanFormula(
          money(baseline.meanAnnualLoss),
          money(outcome.riskReduction),
          money(outcome.meanAnnualLoss),
        ),
        lines: [{ label: why.prevented, value: format.number(outcome.preventedIncidents) }],
        check: check(outcome),
      };
    case 'ask': {
      const costs = proposalCosts(plan, proposal);
      const names = new Map(plan.controls.map((control) => [control.id, control.name || words.unnamed]));
      const lines = [...costs.annualCostLines].sort((a, b) => b.amount - a.amount);
      const rest = lines.slice(6).reduce((sum, { amount }) => sum + amount, 0);
      return {
        sentence: why.ask(format.years(plan.budget.amortizationYears)),
        lines: [
          ...lines.slice(0, 6).map(({ controlId, amount }) => ({
            label: names.get(controlId) ?? (controlId === 'insurance' ? why.insurance : why.friction),
            value: money(amount),
          })),
          ...(lines.length > 6 ? [{ label: why.otherControls(lines.length - 6), value: money(rest) }] : []),
          { label: why.cash(horizon), value: money(costs.cashByYear.reduce((sum, cash) => sum + cash, 0)) },
        ],
      };
    }
    case 'return':
      return {
        sentence: why.rosi,
        formula:
          outcome.rosi === null
            ? outcome.rosiReason && noReturn[outcome.rosiReason]
            : why.rosiFormula(money(outcome.riskReduction), money(outcome.annualCost), percent(outcome.rosi, 0)),
        lines: outcome.rosiInterval
          ? [{ label: why.range90, value: between(outcome.rosiInterval, (value) => percent(value, 0)) }]
          : [],
      };
    case 'payback':
      return {
        sentence: why.payback(horizon),
        lines: [
          {
            label: why.paybackYears,
            value: outcome.paybackYears === null ? why.never : format.years(outcome.paybackYears),
          },
          { label: why.npv(percent(plan.budget.discountRate)), value: money(outcome.npv) },
          { label: why.npvRange, value: between(outcome.npvInterval) },
          { label: why.npvPositive, value: percent(outcome.probabilityNpvPositive, 0) },
          { label: why.delay, value: money(outcome.costOfDelay) },
        ],
      };
    default:
      return badYear();
  }

  /** The simulated years' own mean beside the figure. */
  function check({ meanStandardError, simulatedMean, standardError }: StrategyResult): string {
    const simulated = `${money(simulatedMean)} ± ${money(1.96 * standardError)}`;
    const years = format.number(result.simulatedYears);
    return meanStandardError > 0
      ? why.withControlVariate(`± ${money(1.96 * meanStandardError)}`, years, simulated)
      : why.closedForm(years, simulated);
  }

  function badYear(): Explanation {
    const lines = [
      { label: why.nowInterval, value: between(baseline.quantileIntervals.p95) },
      { label: why.worstNow, value: money(baseline.tailMean95) },
    ];
    if (outcome) {
      lines.push(
        { label: why.planInterval, value: between(outcome.quantileIntervals.p95) },
        { label: why.worstPlan, value: money(outcome.tailMean95) },
      );
    }
    return { sentence: why.badYear, lines };
  }
}

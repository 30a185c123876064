import { controlCosts, meanCost, proposalCosts } from '#models/controls/costs';
import type { StrategyResult } from '#models/finance/result';
import { partsOfTotal } from '#models/report/parts-of-total';
import { printedStep } from '#models/report/printed-amount';
import { headlineText } from '#models/report/text/headline';
import { addingLines } from './adding-lines';
import { threatParts } from './explain-threat';
import type { Explanation, WhyContext, WhyLine } from './explanation';

type Part = Omit<Explanation, 'title'>;

/** How a headline figure comes about, from the run it belongs to. */
export function explainFigure(context: WhyContext, id: string): Part {
  if (id === 'badYear') return badYear(context);
  if (id === 'lossNow' || !context.chosen) return expectedLoss(context, 'now');
  switch (id) {
    case 'lossWithPlan':
      return expectedLoss(context, 'plan');
    case 'ask':
      return ask(context);
    case 'return':
      return returnOnCost(context);
    default:
      return payback(context);
  }
}

/** The expected loss as the sum of what each threat costs. */
function expectedLoss(context: WhyContext, side: 'now' | 'plan'): Part {
  const { result, chosen, format, say } = context;
  const { why } = say;
  const of = side === 'plan' && chosen ? chosen.result : result.baseline;
  const { lines, total } = addingLines(threatParts(context, side), context, why.otherThreats);
  const sum = { lines, total: { label: say.words.total, value: total }, check: check(context, of) };
  if (side === 'now' || !chosen) return { sentence: why.lossNow, ...sum };
  const [avoided, then] = partsOfTotal(
    [chosen.result.riskReduction, chosen.result.meanAnnualLoss],
    printedStep(result.baseline.meanAnnualLoss),
  ).map(format.money);
  return {
    sentence: why.lossWithPlan,
    formula: why.lossWithPlanFormula(format.money(result.baseline.meanAnnualLoss), avoided, then),
    facts: [avoidedLine(context), { label: why.prevented, value: format.number(chosen.result.preventedIncidents) }],
    ...sum,
  };
}

const avoidedLine = ({ chosen, format, say }: WhyContext): WhyLine => ({
  label: say.why.avoided,
  value: format.money(chosen?.result.riskReduction),
  to: { kind: 'avoided' },
});

const askLine = ({ chosen, format, say }: WhyContext): WhyLine => ({
  label: say.why.cost,
  value: format.money(chosen?.result.annualCost),
  to: { kind: 'figure', id: 'ask' },
});

/** What the plan avoids, threat by threat. */
export function explainAvoided(context: WhyContext): Explanation {
  const { chosen, format, say } = context;
  const left = new Map(chosen?.result.byScenario.map(({ id, meanAnnualLoss }) => [id, meanAnnualLoss]));
  const parts = threatParts(context, 'now').map((part) => {
    if (part.to?.kind !== 'threat') return part;
    const { threat } = part.to;
    return { ...part, amount: part.amount - (left.get(threat) ?? 0), to: { ...part.to, side: 'plan' as const } };
  });
  const { lines, total } = addingLines(parts, context, say.why.otherThreats);
  return {
    title: say.why.avoided,
    value: format.money(chosen?.result.riskReduction),
    sentence: say.why.avoidedHelp,
    lines,
    total: { label: say.words.total, value: total },
  };
}

/** What the plan costs a year, as the sum of its controls. */
function ask(context: WhyContext): Part {
  const { plan, chosen, format, say } = context;
  const { why, words } = say;
  if (!chosen) return { sentence: '', lines: [] };
  const costs = proposalCosts(plan, chosen.proposal);
  const names = new Map(plan.controls.map((control) => [control.id, control.name || words.unnamed]));
  const { lines, total } = addingLines(
    costs.annualCostLines.map(({ controlId, amount }) => ({
      label: names.get(controlId) ?? (controlId === 'insurance' ? why.insurance : why.friction),
      amount,
      to: names.has(controlId)
        ? ({ kind: 'cost', control: controlId } as const)
        : controlId === 'insurance'
          ? ({ kind: 'input', input: { path: ['insurance', 'premium'], field: 'amount' } } as const)
          : undefined,
    })),
    context,
    why.otherControls,
  );
  return {
    sentence: why.ask(format.years(plan.budget.amortizationYears)),
    lines,
    total: { label: words.total, value: total },
    facts: [
      {
        label: why.cash(format.years(plan.budget.horizonYears)),
        value: format.money(costs.cashByYear.reduce((sum, cash) => sum + cash, 0)),
      },
    ],
  };
}

/** What one control costs a year: its one-time costs spread out, and what runs. */
export function explainCost(context: WhyContext, id: string): Explanation | null {
  const { plan, format, say } = context;
  const place = plan.controls.findIndex((control) => control.id === id);
  const control = plan.controls[place];
  if (!control) return null;
  const { why } = say;
  const [oneTime, annual, fte] = (['oneTime', 'annual', 'fte'] as const).map((field) => meanCost(control.costs[field]));
  const { amortizationYears } = plan.budget;
  const all = controlCosts(plan, control);
  const staff = fte * plan.organization.fteCost;
  const years = format.years(amortizationYears);
  const to = (field: string, named: string) =>
    ({ kind: 'input', input: { path: ['controls', place, 'costs', field], control: id, field: named } }) as const;
  const { lines, total } = addingLines(
    [
      {
        label: why.oneTime(format.money(oneTime), years),
        amount: oneTime / amortizationYears,
        to: to('oneTime', 'amount'),
      },
      { label: why.annual, amount: annual, to: to('annual', 'amount') },
      { label: why.staff(format.number(fte)), amount: staff, to: to('fte', 'quantity') },
      {
        label: why.unitsOneTime(years),
        amount: (all.oneTime - oneTime) / amortizationYears,
        to: to('perUnit', 'amount'),
      },
      { label: why.unitsAnnual, amount: all.running - annual - staff, to: to('perUnit', 'amount') },
    ],
    context,
    why.otherCosts,
  );
  return {
    title: control.name || say.words.unnamed,
    value: format.money(all.amortized),
    sentence: why.costHelp,
    lines,
    total: { label: say.words.total, value: total },
  };
}

function returnOnCost(context: WhyContext): Part {
  const { chosen, format, language, say } = context;
  const { why } = say;
  const outcome = chosen?.result;
  const reason = outcome?.rosiReason && headlineText(language).noReturn[outcome.rosiReason];
  const { money, percent } = format;
  return {
    sentence: why.rosi,
    formula:
      outcome?.rosi == null
        ? reason
        : why.rosiFormula(money(outcome.riskReduction), money(outcome.annualCost), percent(outcome.rosi, 0)),
    lines: [avoidedLine(context), askLine(context)],
    facts: outcome?.rosiInterval
      ? [
          {
            label: why.range90,
            value: why.between(percent(outcome.rosiInterval[0], 0), percent(outcome.rosiInterval[1], 0)),
          },
        ]
      : [],
  };
}

function payback(context: WhyContext): Part {
  const { plan, chosen, format, say } = context;
  const { why } = say;
  const { money, percent } = format;
  if (!chosen) return { sentence: '', lines: [] };
  const outcome = chosen.result;
  return {
    sentence: why.payback(format.years(plan.budget.horizonYears)),
    lines: [avoidedLine(context), askLine(context)],
    facts: [
      {
        label: why.paybackYears,
        value: outcome.paybackYears === null ? why.never : format.years(outcome.paybackYears),
      },
      { label: why.npv(percent(plan.budget.discountRate)), value: money(outcome.npv) },
      { label: why.npvRange, value: why.between(money(outcome.npvInterval[0]), money(outcome.npvInterval[1])) },
      { label: why.npvPositive, value: percent(outcome.probabilityNpvPositive, 0) },
      { label: why.delay, value: money(outcome.costOfDelay) },
    ],
  };
}

function badYear({ result, chosen, format, say }: WhyContext): Part {
  const { why } = say;
  const between = ([low, high]: [number, number]) => why.between(format.money(low), format.money(high));
  const { baseline } = result;
  const now: WhyLine[] = [
    { label: why.nowInterval, value: between(baseline.quantileIntervals.p95) },
    { label: why.worstNow, value: format.money(baseline.tailMean95) },
    { label: why.meanNow, value: format.money(baseline.meanAnnualLoss), to: { kind: 'figure', id: 'lossNow' } },
  ];
  const plan: WhyLine[] = chosen
    ? [
        { label: why.planInterval, value: between(chosen.result.quantileIntervals.p95) },
        { label: why.worstPlan, value: format.money(chosen.result.tailMean95) },
        {
          label: why.meanPlan,
          value: format.money(chosen.result.meanAnnualLoss),
          to: { kind: 'figure', id: 'lossWithPlan' },
        },
      ]
    : [];
  return { sentence: why.badYear, lines: [...now, ...plan] };
}

/** The simulated years' own mean beside the figure. */
function check(
  { format, result, say }: WhyContext,
  { meanStandardError, simulatedMean, standardError }: StrategyResult,
) {
  const simulated = `${format.money(simulatedMean)} ± ${format.money(1.96 * standardError)}`;
  const years = format.number(result.simulatedYears);
  return meanStandardError > 0
    ? say.why.withControlVariate(`± ${format.money(1.96 * meanStandardError)}`, years, simulated)
    : say.why.closedForm(years, simulated);
}

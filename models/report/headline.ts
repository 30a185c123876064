import type { ProposalResult, SimulationResult } from '#models/finance/result';
import { type Language, languageOf } from '#models/language/languages';
import type { ResolvedPlan } from '../plan/resolved';
import type { KeyFigure } from './board-pack';
import { chosenWithResult } from './chosen-result';
import type { ReportContext } from './context';
import { createFormatter } from './format';
import { nameOf } from './name-of';
import { type HeadlineText, headlineText } from './text/headline';

/** What the figures are made from; the words are theirs alone. */
interface Headline extends Pick<ReportContext, 'plan' | 'result' | 'chosen' | 'format'> {
  text: HeadlineText;
}

/**
 * The figures that are always in sight: expected yearly loss now and with the chosen proposal, the ask, its return,
 * the chance of paying back, and the 1-in-20 year. Without a proposal only what is known of today. Words in `language`.
 */
export function headlineFigures(
  plan: ResolvedPlan,
  result: SimulationResult,
  language: Language = languageOf(plan.locale),
): KeyFigure[] {
  const chosen = chosenWithResult(plan, result);
  const format = createFormatter(plan.locale, plan.currency, language);
  const context: Headline = { plan, result, chosen, format, text: headlineText(language) };
  if (!chosen) return [lossNow(context), badYear(context)];
  const name = nameOf(chosen.proposal);
  return [
    lossNow(context),
    lossWithPlan(context, chosen.result, name),
    ask(context, chosen.result),
    returnOnInvestment(context, chosen.result),
    payback(context, chosen.result),
    badYear(context),
  ];
}

/**
 * Whether only a whole run can say what a headline figure is: chances and quantiles, and means where insurance acts. The
 * others are closed forms, which no number of paths changes.
 */
export function isSampled(id: string, plan: ResolvedPlan, result: SimulationResult): boolean {
  const chosen = chosenWithResult(plan, result)?.result;
  switch (id) {
    case 'ask':
      return false;
    case 'lossNow':
      return result.baseline.meanStandardError > 0;
    case 'lossWithPlan':
    case 'return':
      return [result.baseline, chosen].some((of) => of !== undefined && of.meanStandardError > 0);
    default:
      return true;
  }
}

/** Expected yearly loss of the baseline. */
function lossNow({ result, format, text }: Headline): KeyFigure {
  const value = result.baseline.meanAnnualLoss;
  const { lossNow: label, lossNowTerm: term } = text;
  return { id: 'lossNow', value, text: format.money(value), label, term, tone: 'neutral' };
}

/** Expected yearly loss with a proposal, and how much less that is. */
function lossWithPlan({ result, format, text }: Headline, proposal: ProposalResult, name: string) {
  const value = proposal.meanAnnualLoss;
  const before = result.baseline.meanAnnualLoss;
  const less = before - value;
  const helps = less > 0;
  return {
    id: 'lossWithPlan',
    value,
    text: format.money(value),
    label: text.lossWithPlan(name),
    detail: helps ? text.lossChange(format.money(less), format.percent(less / before)) : text.lossUnchanged,
    tone: helps ? 'good' : 'neutral',
  } satisfies KeyFigure;
}

/** Amortised yearly cost, with the cash it takes. */
function ask({ plan, format, text }: Headline, proposal: ProposalResult): KeyFigure {
  const { cashByYear, annualCost } = proposal;
  const [now = 0, first = 0] = cashByYear;
  const total = cashByYear.reduce((sum, cash) => sum + cash, 0);
  return {
    id: 'ask',
    value: annualCost,
    text: format.money(annualCost),
    label: text.ask,
    term: text.askTerm,
    detail: text.askCash(format.money(now + first), format.money(total), format.years(plan.budget.horizonYears)),
    tone: 'neutral',
  };
}

/** ROSI with its interval, or why there is none. */
function returnOnInvestment({ format, text }: Headline, proposal: ProposalResult): KeyFigure {
  const { rosi, rosiInterval, rosiReason } = proposal;
  return {
    id: 'return',
    value: rosi,
    text: format.percent(rosi, 0),
    label: text.return,
    term: text.returnTerm,
    detail: rosiInterval
      ? text.returnInterval(format.percent(rosiInterval[0], 0), format.percent(rosiInterval[1], 0))
      : rosiReason && text.noReturn[rosiReason],
    tone: rosi === null ? 'neutral' : rosi >= 0 ? 'good' : 'bad',
  };
}

/** Share of the simulated futures in which the plan pays back within the horizon. */
function payback({ plan, format, text }: Headline, proposal: ProposalResult): KeyFigure {
  const { probabilityOfPayback: value, paybackYears, rosiReason } = proposal;
  return {
    id: 'payback',
    value,
    text: format.percent(value, 0),
    label: text.payback(format.years(plan.budget.horizonYears)),
    detail:
      value === null && rosiReason
        ? text.noReturn[rosiReason]
        : paybackYears === null
          ? text.paybackNever
          : text.paybackDetail(format.years(paybackYears)),
    tone: value === null ? 'neutral' : value >= 0.5 ? 'good' : 'bad',
  };
}

/** The loss that one year in twenty exceeds, with the chosen proposal beside now. */
function badYear({ result, chosen, format, text }: Headline): KeyFigure {
  const now = result.baseline.quantiles.p95;
  const { badYear: label, badYearTerm: term } = text;
  if (!chosen) return { id: 'badYear', value: now, text: format.money(now), label, term, tone: 'neutral' };
  const value = chosen.result.quantiles.p95;
  return {
    id: 'badYear',
    value,
    text: format.money(value),
    label: text.badYearWithPlan(nameOf(chosen.proposal)),
    term,
    detail: text.badYearNow(format.money(now)),
    tone: value < now ? 'good' : 'neutral',
  };
}

import type { SimulationResult } from '#models/finance/result';
import { type Language, languageOf } from '#models/language/languages';
import type { BestPlan } from '#models/portfolio/best-plan';
import type { ResolvedPlan } from '../plan/resolved';
import type { Plan } from '../plan/schema';
import { type ChosenResult, chosenWithResult } from './chosen-result';
import { createFormatter, type Formatter } from './format';
import { type ReportText, reportText } from './text/language';

/** What every page, chart and figure is made from. */
export interface ReportContext {
  plan: ResolvedPlan;
  /** The plan as it stands in the file: formulas have sources too, which their values lack. */
  written: Plan;
  result: SimulationResult;
  /** The proposal the board is asked to approve, and its result; null where the plan has no proposals. */
  chosen: ChosenResult | null;
  /** What the optimiser finds for the plan's rules, simulated beside the proposals; null where nobody asked it. */
  best: BestPlan | null;
  format: Formatter;
  /** The language of the words. */
  language: Language;
  text: ReportText;
}

/**
 * The plan, its result, and the words and numbers for the chart and page builders: numbers as the plan's locale writes
 * them, words in `language`, by default that of the locale.
 */
export function createReportContext(
  plan: ResolvedPlan,
  result: SimulationResult,
  written: Plan = plan,
  language: Language = languageOf(plan.locale),
  best: BestPlan | null = null,
): ReportContext {
  const text = reportText(language);
  return {
    plan,
    written,
    result,
    chosen: chosenWithResult(plan, result),
    best,
    format: createFormatter(plan.locale, plan.currency, language),
    language,
    text,
  };
}

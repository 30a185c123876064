import { chosenProposalOf } from '../plan/chosen-proposal';
import { type Language, languageOf } from '../plan/language';
import type { ResolvedPlan, ResolvedProposal } from '../plan/resolved';
import type { Plan } from '../plan/schema';
import type { ProposalResult, SimulationResult } from '../simulation/result';
import { createFormatter, type Formatter } from './format';
import { type ReportText, reportText } from './text/language';

/** What every page, chart and figure is made from. */
export interface ReportContext {
  plan: ResolvedPlan;
  /** The plan as it stands in the file: formulas have sources too, which their values lack. */
  written: Plan;
  result: SimulationResult;
  /** The proposal the board is asked to approve, and its result; null where the plan has no proposals. */
  chosen: { proposal: ResolvedProposal; result: ProposalResult } | null;
  format: Formatter;
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
): ReportContext {
  const text = reportText(language);
  return {
    plan,
    written,
    result,
    chosen: chosenWithResult(plan, result),
    format: createFormatter(plan.locale, plan.currency, text.language),
    text,
  };
}

/** The proposal to approve with its result; null without one, or where the result is of other proposals. */
function chosenWithResult(plan: ResolvedPlan, result: SimulationResult): ReportContext['chosen'] {
  const proposal = chosenProposalOf(plan);
  const found = proposal && result.proposals.find(({ id }) => id === proposal.id);
  return proposal && found ? { proposal, result: found } : null;
}

/** What to call something that may have no name of its own. */
export const nameOf = (item: { id: string; name?: string }): string => item.name || item.id;

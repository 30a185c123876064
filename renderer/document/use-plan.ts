import type { Plan } from '#models/plan/schema';
import { createFormatter, type Formatter } from '#models/report/format';
import { useLanguage } from '../text/use-text';
import { useDocument } from './document-store';

/**
 * The open plan, or a part of it, whose edits alone render the caller again; for use below screens that are shown only
 * while one is open.
 */
export function usePlan(): Plan;
export function usePlan<Part>(part: (plan: Plan) => Part): Part;
export function usePlan<Part>(part?: (plan: Plan) => Part): Plan | Part {
  return useDocument(({ history }) => {
    if (!history) throw new Error('No plan is open.');
    return part ? part(history.plan) : history.plan;
  });
}

/** Numbers as text in the open plan's locale and a currency, its own by default; words in the app's language. */
export function useFormatter(currencyOf?: string): Formatter {
  const locale = useDocument(({ history }) => history?.plan.locale);
  const ofPlan = useDocument(({ history }) => history?.plan.currency);
  const language = useLanguage();
  const currency = currencyOf ?? ofPlan;
  if (locale === undefined || currency === undefined) throw new Error('No plan is open.');
  return createFormatter(locale, currency, language);
}

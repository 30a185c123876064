import type { Plan } from '#models/plan/schema';
import { createFormatter, type Formatter } from '#models/report/format';
import { useLanguage } from '../text/use-text';
import { useDocument } from './document-store';

/** The open plan; for use below screens that are shown only while one is open. */
export function usePlan(): Plan {
  const plan = useDocument((state) => state.history?.plan);
  if (!plan) throw new Error('No plan is open.');
  return plan;
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

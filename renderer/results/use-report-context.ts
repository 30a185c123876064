import { createReportContext, type ReportContext } from '#models/report/context';
import { useLanguage } from '../text/use-text';
import type { PlanResult } from './results-store';
import { useSettledResult } from './SettledResults';

type Language = ReturnType<typeof useLanguage>;

const known = new WeakMap<PlanResult, { language: Language; context: ReportContext }>();

/** What figures and charts of a result are made from, worked out once for all who show it. */
function contextOf(of: PlanResult, language: Language): ReportContext {
  const kept = known.get(of);
  if (kept?.language === language) return kept.context;
  const context = createReportContext(of.plan, of.result, of.plan, language);
  known.set(of, { language, context });
  return context;
}

/**
 * What charts and figures are made from, in the app's language: of the result that is given, or of the one that the
 * screens show; null before there is one.
 */
export function useReportContext(of?: PlanResult | null): ReportContext | null {
  const settled = useSettledResult();
  const language = useLanguage();
  const result = of === undefined ? settled : of;
  return result && contextOf(result, language);
}

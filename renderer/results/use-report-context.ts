import { useMemo } from 'react';
import { createReportContext, type ReportContext } from '#models/report/context';
import { useLanguage } from '../text/use-text';
import { useResults } from './results-store';

/** What charts and figures of the latest results are made from, in the app's language; null before there are any. */
export function useReportContext(): ReportContext | null {
  const latest = useResults((state) => state.latest);
  const language = useLanguage();
  return useMemo(
    () => (latest ? createReportContext(latest.plan, latest.result, latest.plan, language) : null),
    [latest, language],
  );
}

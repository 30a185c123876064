import { useMemo } from 'react';
import { createReportContext, type ReportContext } from '#models/report/context';
import { useResults } from './results-store';

/** What charts and figures of the latest results are made from; null before there are any. */
export function useReportContext(): ReportContext | null {
  const latest = useResults((state) => state.latest);
  return useMemo(() => (latest ? createReportContext(latest.plan, latest.result) : null), [latest]);
}

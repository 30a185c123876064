import { useMemo } from 'react';
import type { Plan } from '#models/plan/schema';
import { createFormatter, type Formatter } from '#models/report/format';
import { useDocument } from './document-store';

/** The open plan; for use below screens that are shown only while one is open. */
export function usePlan(): Plan {
  const plan = useDocument((state) => state.history?.plan);
  if (!plan) throw new Error('No plan is open.');
  return plan;
}

/** Numbers as text in the open plan's locale and currency. */
export function useFormatter(): Formatter {
  const { locale, currency } = usePlan();
  return useMemo(() => createFormatter(locale, currency), [locale, currency]);
}

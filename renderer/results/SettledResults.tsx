import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import type { ResolvedPlan } from '#models/plan/resolved';
import { type PlanResult, useResults } from './results-store';

const ResolvedContext = createContext<ResolvedPlan | null>(null);
const ResultContext = createContext<PlanResult | null>(null);

/**
 * Hands the open plan's numbers and results to the screens below. What they draw of them may lag behind an edit: React
 * renders it piece by piece once the edit itself and the result bar are painted, and drops it for the next key pressed.
 */
export function SettledResults({ children }: { children: ReactNode }) {
  const resolved = useDeferredValue(useResults((state) => state.resolved));
  const settled = useDeferredValue(useResults((state) => state.settled));
  return (
    <ResolvedContext value={resolved}>
      <ResultContext value={settled}>{children}</ResultContext>
    </ResolvedContext>
  );
}

/** The open plan with numbers only, on a screen; null until there is one. */
export const useResolvedPlan = (): ResolvedPlan | null => useContext(ResolvedContext);

/** The latest result and the plan it is of, on a screen; null before there is one. */
export const useSettledResult = (): PlanResult | null => useContext(ResultContext);

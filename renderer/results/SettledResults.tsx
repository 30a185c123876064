import { createContext, type ReactNode, use, useContext, useDeferredValue, useRef } from 'react';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import { useDocument } from '../document/document-store';
import { type PlanResult, useResults } from './results-store';

const PlanContext = createContext<Plan | null>(null);
const ResolvedContext = createContext<ResolvedPlan | null>(null);
const ResultContext = createContext<PlanResult | null>(null);

/**
 * Hands the open plan, its numbers and its results to what shows what comes of them. That may lag behind an edit: React
 * renders it piece by piece once the edit itself and the result bar are painted, and drops it for the next key pressed.
 */
export function SettledResults({ children }: { children: ReactNode }) {
  const plan = useLagging(useDocument(({ history }) => history?.plan ?? null));
  const resolved = useLagging(useResults((state) => state.resolved));
  const settled = useDeferredValue(useResults((state) => state.settled));
  return (
    <PlanContext value={plan}>
      <ResolvedContext value={resolved}>
        <ResultContext value={settled}>{children}</ResultContext>
      </ResolvedContext>
    </PlanContext>
  );
}

/**
 * The value as it was before the edit whose first look is awaited: drawing what follows from it would hold that up. That
 * of a plan that has just been opened is never one of the plan before it.
 */
function useLagging<T>(value: T | null): T | null {
  const isOpened = useDocument(({ history }) => !history || history.past.length + history.future.length === 0);
  const isAwaited = useResults(({ stage, latest }) => stage === 'working' && latest !== null);
  const held = useRef(value);
  if (isOpened || !isAwaited) held.current = value;
  const settled = useDeferredValue(held.current);
  return isOpened ? value : settled;
}

/**
 * The open plan, for what is derived from it and not edited: sums, shares, values of formulas. For use below screens that
 * are shown only while one is open. React's `use`, so it is called while rendering, conditionally where need be.
 */
export function readSettledPlan(): Plan {
  // While a plan opens the deferred one is still that of before: none.
  const plan = use(PlanContext) ?? useDocument.getState().history?.plan;
  if (!plan) throw new Error('No plan is open.');
  return plan;
}

/** The open plan with numbers only, on a screen; null until there is one. */
export const useResolvedPlan = (): ResolvedPlan | null => useContext(ResolvedContext);

/** The latest result and the plan it is of, on a screen; null before there is one. */
export const useSettledResult = (): PlanResult | null => useContext(ResultContext);

import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { Plan } from '#models/plan/schema';
import { planAfter, useDocument } from './document-store';

/** What stands in a field that has not been left yet: the edit that leaving it would make. */
interface PendingEdit {
  make: () => void;
}

/** The one field that is being typed in; null while every text is in the plan or given up. */
export const usePendingEdit = create<{ pending: PendingEdit | null }>(() => ({ pending: null }));

let tried: { pending: PendingEdit; before: Plan; after: Plan } | null = null;

/** The open plan with what is being typed, where it reads as a value; null where no plan is open. */
export function planAsTyped(): Plan | null {
  const { history } = useDocument.getState();
  const { pending } = usePendingEdit.getState();
  if (!history || !pending) return history?.plan ?? null;
  if (tried?.pending !== pending || tried.before !== history.plan)
    tried = { pending, before: history.plan, after: planAfter(pending.make) ?? history.plan };
  return tried.after;
}

/** Whether leaving the field that is being typed in would change the plan. */
export function isTyping(): boolean {
  return planAsTyped() !== (useDocument.getState().history?.plan ?? null);
}

/** While a text is being typed (null: it is not), counts the edit that `make` would make among what must not be lost. */
export function useAsPending(typed: string | null, make: () => void): void {
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    if (typed === null) return;
    const pending = { make: () => latest.current() };
    usePendingEdit.setState({ pending });
    return () => usePendingEdit.setState((now) => (now.pending === pending ? { pending: null } : now));
  }, [typed]);
}

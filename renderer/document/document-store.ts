import type { Draft } from 'immer';
import { create } from 'zustand';
import { editPlan, type PlanHistory, redo, startHistory, undo } from '#models/plan/history';
import type { Plan } from '#models/plan/schema';

/** The file behind the document, as the host knows it. */
export interface DocumentFile {
  handle: string;
  name: string;
  revision: string;
  readOnly: boolean;
  /** Under a password, and saved so. */
  protected: boolean;
}

interface DocumentState {
  history: PlanHistory | null;
  /** Null for a plan that was never saved. */
  file: DocumentFile | null;
  /** The plan as it stands in the file; null where there is no file. */
  saved: Plan | null;
  /** Edits recovered after a crash, which stand in no file whatever undo does. */
  recovered: boolean;
}

/** The open document: the plan with its undo history, and the file it came from. */
export const useDocument = create<DocumentState>(() => ({ history: null, file: null, saved: null, recovered: false }));

/** Shows a plan; with a file it counts as saved, without one as new. */
export function showPlan(plan: Plan, file: DocumentFile | null): void {
  useDocument.setState({ history: startHistory(plan), file, saved: file ? plan : null, recovered: false });
}

/** Shows a plan recovered from a draft: unsaved, with the file that it belongs to. */
export function showRecovered(plan: Plan, file: DocumentFile | null): void {
  useDocument.setState({ history: startHistory(plan), file, saved: null, recovered: true });
}

export function closePlan(): void {
  useDocument.setState({ history: null, file: null, saved: null, recovered: false });
}

let visit: string | undefined;
let trial: PlanHistory | null = null;

/** Does what it is given; edits in a row under one key, made so, are one step of undo. */
export function asOneStep(key: string, act: () => void): void {
  visit = key;
  try {
    act();
  } finally {
    visit = undefined;
  }
}

/** Changes the open plan as one named step of undo. With `merge`, edits in a row under one key are one step. */
export function edit(name: string, recipe: (draft: Draft<Plan>) => void, merge = visit): void {
  if (trial) {
    trial = editPlan(trial, { name, merge }, recipe);
    return;
  }
  useDocument.setState(({ history }) => (history ? { history: editPlan(history, { name, merge }, recipe) } : {}));
}

/** The open plan as the edits that `act` makes would leave it; the document stays as it is. Null where none is open. */
export function planAfter(act: () => void): Plan | null {
  trial = useDocument.getState().history;
  try {
    if (trial) act();
    return trial?.plan ?? null;
  } finally {
    trial = null;
  }
}

/** Whether edits are only being tried, for planAfter: nothing else may change because of them. */
export const isTrial = (): boolean => trial !== null;

export function undoStep(): void {
  useDocument.setState(({ history }) => (history ? { history: undo(history) } : {}));
}

export function redoStep(): void {
  useDocument.setState(({ history }) => (history ? { history: redo(history) } : {}));
}

/** Notes that `plan` now stands in `file`; edits made while it was being written stay unsaved. */
export function markSaved(plan: Plan, file: DocumentFile): void {
  useDocument.setState({ saved: plan, file, recovered: false });
}

/** Whether something would be lost by closing. A new plan that was never touched is not worth asking about. */
export function isEdited({ history, saved, recovered }: Omit<DocumentState, 'file'>): boolean {
  if (!history) return false;
  if (recovered) return true;
  return saved ? history.plan !== saved : history.past.length > 0;
}

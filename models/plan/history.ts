import { type Draft, produce } from 'immer';
import type { Plan } from './schema';

/** A step that can be undone or redone: what it was, and the plan on its other side. */
interface Step {
  name: string;
  plan: Plan;
  /** Edits in a row with the same key (typing in one field) are one step. */
  merge?: string;
}

/**
 * A plan under edit. Versions share whatever an edit did not touch, so that keeping each costs little more than its
 * difference, and undoing gives back the very same plan: `plan === saved` says that nothing is left to save.
 */
export interface PlanHistory {
  plan: Plan;
  /** Steps that undo takes back, latest last; each holds the plan before it. */
  past: readonly Step[];
  /** Steps that redo brings back, next last; each holds the plan after it. */
  future: readonly Step[];
}

const mostSteps = 500;

/** A history that begins with a plan just opened or made. */
export function startHistory(plan: Plan): PlanHistory {
  return { plan, past: [], future: [] };
}

/**
 * Changes the plan by an immer recipe as one named step, and forgets what could be redone.
 * @param step its name for the undo menu; with `merge`, edits in a row that carry the same key are one step.
 * @returns the same history where the recipe changed nothing.
 */
export function editPlan(
  history: PlanHistory,
  step: { name: string; merge?: string },
  recipe: (draft: Draft<Plan>) => void,
): PlanHistory {
  const plan = produce(history.plan, recipe);
  if (plan === history.plan) return history;
  const last = history.past[history.past.length - 1];
  const merges = step.merge !== undefined && last?.merge === step.merge && history.future.length === 0;
  const past = merges ? history.past : [...history.past, { ...step, plan: history.plan }].slice(-mostSteps);
  return { plan, past, future: [] };
}

/** Takes the latest step back; the same history where there is none. */
export function undo(history: PlanHistory): PlanHistory {
  const step = history.past[history.past.length - 1];
  if (step === undefined) return history;
  return {
    plan: step.plan,
    past: history.past.slice(0, -1),
    future: [...history.future, { name: step.name, plan: history.plan }],
  };
}

/** Brings back the step undone last; the same history where there is none. */
export function redo(history: PlanHistory): PlanHistory {
  const step = history.future[history.future.length - 1];
  if (step === undefined) return history;
  return {
    plan: step.plan,
    past: [...history.past, { name: step.name, plan: history.plan }],
    future: history.future.slice(0, -1),
  };
}

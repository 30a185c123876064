import type { Plan } from '#models/plan/schema';

/** A control of the open plan. */
export type Control = Plan['controls'][number];

/** Changes the control on show as one step of undo, which `step` names. */
export type ChangeControl = (step: string, recipe: (draft: Control) => void) => void;

import type { SimulationResult } from '#models/finance/result';
import type { ResolvedPlan } from '#models/plan/resolved';

/** What the screen asks of the simulation worker; `plan` null only stops the run before. */
export interface RunRequest {
  run: number;
  plan: ResolvedPlan | null;
  seed: number;
  years: number;
}

/** Tells the worker that the first look of run number `painted` is on the screen. */
export interface PaintedNote {
  painted: number;
}

/** What the worker answers to run number `run`. */
export type RunReply =
  | { run: number; result: SimulationResult; stage: 'coarse' | 'full' }
  | { run: number; failure: string };

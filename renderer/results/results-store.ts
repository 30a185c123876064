import { create } from 'zustand';
import type { PlanProblem } from '#models/plan/problem';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { SimulationResult } from '#models/simulation/result';

interface ResultsState {
  /** `working`: nothing for this plan yet; `coarse`: a first look, being refined; `full`: final. */
  stage: 'idle' | 'working' | 'coarse' | 'full' | 'failed';
  /** The latest result and the plan it is of. While a newer edit is being worked out both lag behind together. */
  latest: { plan: ResolvedPlan; result: SimulationResult } | null;
  /** The open plan with numbers only; where it cannot be resolved, the last that could. */
  resolved: ResolvedPlan | null;
  /** Why the plan as it stands cannot be simulated. */
  problems: PlanProblem[];
  /** Why the simulation failed. */
  failure: string | null;
}

export const noResults: ResultsState = { stage: 'idle', latest: null, resolved: null, problems: [], failure: null };

/** What the simulation says of the open plan. */
export const useResults = create<ResultsState>(() => noResults);

import { create } from 'zustand';
import type { SimulationResult } from '#models/finance/result';
import type { PlanProblem } from '#models/plan/problem';
import type { ResolvedPlan } from '#models/plan/resolved';

/** A result and the plan it is of. */
export interface PlanResult {
  plan: ResolvedPlan;
  result: SimulationResult;
}

interface ResultsState {
  /** `working`: nothing for this plan yet; `coarse`: a first look, being refined; `full`: final. */
  stage: 'idle' | 'working' | 'coarse' | 'full' | 'failed';
  /** The latest result and the plan it is of. While a newer edit is being worked out both lag behind together. */
  latest: PlanResult | null;
  /** What the screens draw: the latest full result. What only the paths say comes from it alone. */
  settled: PlanResult | null;
  /** The open plan with numbers only; where it cannot be resolved, the last that could. */
  resolved: ResolvedPlan | null;
  /** Why the plan as it stands cannot be simulated. */
  problems: PlanProblem[];
  /** Why the simulation failed. */
  failure: string | null;
}

export const noResults: ResultsState = {
  stage: 'idle',
  latest: null,
  settled: null,
  resolved: null,
  problems: [],
  failure: null,
};

/** What the simulation says of the open plan. */
export const useResults = create<ResultsState>(() => noResults);

import { create } from 'zustand';
import type { SimulationResult } from '#models/finance/result';
import type { PlanPath, PlanProblem } from '#models/plan/problem';
import type { Mistake } from '#models/plan/resolve-partly';
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
  /** The open plan with numbers only, as far as it can be resolved; where it cannot at all, the last that could. */
  resolved: ResolvedPlan | null;
  /** What is wrong with the plan as it stands. */
  mistakes: readonly Mistake[];
  /** The parts of the plan that no figure has in it because of that. */
  without: readonly PlanPath[];
  /** What is in order but may not be meant so; figures are worked out from it as it stands. */
  advice: readonly PlanProblem[];
  /** A path of `resolved`, and of results of it, as one of the open plan. */
  placeOf: (path: PlanPath) => PlanPath;
  /** Why the simulation failed. */
  failure: string | null;
}

export const noResults: ResultsState = {
  stage: 'idle',
  latest: null,
  settled: null,
  resolved: null,
  mistakes: [],
  without: [],
  advice: [],
  placeOf: (path) => path,
  failure: null,
};

/** What the simulation says of the open plan. */
export const useResults = create<ResultsState>(() => noResults);

/** Whether figures are wrong or incomplete because of problems of the plan: no board is shown such ones. */
export const isPackBlocked = ({ mistakes }: Pick<ResultsState, 'mistakes'>): boolean =>
  mistakes.some(({ weighs }) => weighs);

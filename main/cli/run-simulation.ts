import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { SimulationResult } from '#models/finance/result';
import { simulate } from '#models/finance/simulate';
import { problemsIn } from '#models/plan/problem';
import type { ResolvedPlan } from '#models/plan/resolved';
import { englishProblems } from '#models/plan/text/words';
import { tooMuchWork } from '#models/simulation/work-bound';
import { createSimulationPool } from '../services/simulation-pool';
import { InputError } from './input-error';
import { showProgress } from './progress';
import type { Terminal } from './terminal';

/** What the user said of the run; the plan's own seed and years where nothing was said. */
export interface RunOptions {
  seed?: number;
  years?: number;
  threads?: number;
  /** Also the exact distribution of the baseline. */
  exact?: boolean;
  /** Also what is kept after cover in force, without sampling. */
  retained?: boolean;
}

/** More workers than this bring nothing at the sizes a plan has. */
const mostThreads = 8;

/** Simulates on all processors, with progress on standard error. Throws an InputError where that is too much work. */
export async function runSimulation(
  plan: ResolvedPlan,
  { seed, years, threads, exact, retained }: RunOptions,
  terminal: Terminal,
  signal?: AbortSignal,
): Promise<SimulationResult> {
  const fault = tooMuchWork(plan, years ?? plan.simulation.years);
  if (fault) throw new InputError(problemsIn(englishProblems, [fault]));
  const pool = createSimulationPool(threads ?? Math.min(mostThreads, availableParallelism()));
  const progress = showProgress(terminal, 'Simulating');
  try {
    return await simulate(plan, {
      seed,
      years,
      exact,
      retained,
      runner: pool.runner,
      signal,
      onProgress: progress.update,
      clock: () => performance.now(),
    });
  } finally {
    progress.done();
    await pool.close();
  }
}

import type { ResolvedPlan } from '../plan/resolved';
import { type Collector, createCollector } from './collect';
import { compilePlan } from './compile';
import { createKernel } from './kernel';
import type { SimulationModel } from './model';
import { baselineMoments } from './moments';
import type { SimulationResult } from './result';
import { type ChunkRunner, chunksOf, inlineRunner, type StopSignal } from './run-chunks';
import { summariseRun } from './summarise';

/** How to simulate. `clock` gives milliseconds from any origin; without it `timing.simulateMs` is 0. */
export interface SimulateOptions {
  /** 0 … 2³² − 1; the plan's own where absent. */
  seed?: number;
  /** Simulated years (paths); the plan's own number where absent. */
  years?: number;
  clock?: () => number;
}

interface Prepared {
  model: SimulationModel;
  seed: number;
  years: number;
  collector: Collector;
  finish(threads: number): SimulationResult;
}

function prepare(plan: ResolvedPlan, options: SimulateOptions): Prepared {
  const clock = options.clock ?? (() => 0);
  const start = clock();
  const seed = options.seed ?? plan.simulation.seed;
  const years = options.years ?? plan.simulation.years;
  const model = compilePlan(plan);
  const collector = createCollector(model, years);
  return {
    model,
    seed,
    years,
    collector,
    finish(threads) {
      const { meanAnnualLoss, standardDeviation } = baselineMoments(plan);
      const result = {
        plan: plan.name,
        seed,
        simulatedYears: years,
        ...summariseRun(plan, model, collector.finish()),
        analytic: { meanAnnualLoss, standardDeviation },
      };
      return { ...result, timing: { simulateMs: clock() - start, threads } };
    },
  };
}

/** Simulates on the calling thread, in one go. */
export function simulateInline(plan: ResolvedPlan, options: SimulateOptions = {}): SimulationResult {
  const { model, seed, years, collector, finish } = prepare(plan, options);
  const simulateChunk = createKernel(model, seed);
  for (const { chunk, paths } of chunksOf(years)) collector.add(simulateChunk(chunk, paths));
  return finish(1);
}

/**
 * Simulates with a runner, by default on the calling thread. The same plan, seed and years give the same result to the
 * last bit, timing apart, whatever the runner. Rejects with an `AbortError` once `signal.aborted` is seen.
 * `onProgress` gets the share of the paths done.
 */
export async function simulate(
  plan: ResolvedPlan,
  options: SimulateOptions & {
    runner?: ChunkRunner;
    onProgress?: (share: number) => void;
    signal?: StopSignal;
  } = {},
): Promise<SimulationResult> {
  const { runner = inlineRunner, onProgress, signal } = options;
  const { model, seed, years, collector, finish } = prepare(plan, options);
  let done = 0;
  await runner.run(
    { model, seed, chunks: chunksOf(years) },
    (result) => {
      collector.add(result);
      done += result.paths;
      onProgress?.(done / years);
    },
    signal,
  );
  return finish(runner.threads);
}

import type { ResolvedPlan } from '#models/plan/resolved';
import type { ChunkResult, SimulateChunk } from '#models/simulation/chunk-result';
import { type Collector, createCollector, type RunOutcome } from '#models/simulation/collect';
import { borrowMemory, returnMemory } from '#models/simulation/column-memory';
import { compilePlan, simulatedPathYears } from '#models/simulation/compile';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { createKernel } from '#models/simulation/kernel';
import type { SimulationModel } from '#models/simulation/model';
import { baselineMoments } from '#models/simulation/moments';
import { type ChunkRunner, chunksOf, inlineRunner, type StopSignal } from '#models/simulation/run-chunks';
import type { SimulationResult } from './result';
import { summariseRun } from './summarise';

/** How to simulate. `clock` gives milliseconds from any origin; without it `timing.simulateMs` is 0. */
export interface SimulateOptions {
  /** 0 … 2³² − 1; the plan's own where absent. */
  seed?: number;
  /** Simulated years (paths); the plan's own number where absent. */
  years?: number;
  clock?: () => number;
  /** Also compute the baseline's distribution exactly, where its assumptions hold. */
  exact?: boolean;
}

interface Prepared {
  model: SimulationModel;
  seed: number;
  years: number;
  simulateChunk: SimulateChunk;
  collector: Collector;
  /** The result of everything collected. */
  finish(threads: number): SimulationResult;
  /** The result of the first chunk alone. */
  coarse(first: ChunkResult): SimulationResult;
  /** To be called once, when the run has ended in whatever way. */
  release(): void;
}

function prepare(plan: ResolvedPlan, options: RunOptions): Prepared {
  const clock = options.clock ?? (() => 0);
  const start = clock();
  const seed = options.seed ?? plan.simulation.seed;
  const years = options.years ?? plan.simulation.years;
  options.runner?.expect?.(years * plan.scenarios.length * simulatedPathYears(plan));
  const model = compilePlan(plan);
  const [own, gathered] = [borrowMemory(), borrowMemory()];
  const collector = createCollector(model, years, gathered);
  const conclude = (outcome: RunOutcome, threads: number): SimulationResult => {
    const { meanAnnualLoss, standardDeviation } = baselineMoments(plan);
    const result = {
      plan: plan.name,
      seed,
      simulatedYears: outcome.paths,
      ...summariseRun(plan, model, outcome),
      analytic: { meanAnnualLoss, standardDeviation },
      ...(options.exact ? { exact: exactAggregate(plan) } : {}),
    };
    return { ...result, timing: { simulateMs: clock() - start, threads } };
  };
  return {
    model,
    seed,
    years,
    simulateChunk: createKernel(model, seed, own),
    collector,
    finish: (threads) => conclude(collector.finish(), threads),
    coarse(first) {
      const memory = borrowMemory();
      const alone = createCollector(model, first.paths, memory);
      alone.add(first);
      const result = conclude(alone.finish(), 1);
      returnMemory(memory);
      return result;
    },
    release() {
      returnMemory(own);
      returnMemory(gathered);
    },
  };
}

/** Simulates on the calling thread, in one go. */
export function simulateInline(plan: ResolvedPlan, options: SimulateOptions = {}): SimulationResult {
  const { years, simulateChunk, collector, finish, release } = prepare(plan, options);
  try {
    for (const { chunk, paths } of chunksOf(years)) collector.add(simulateChunk(chunk, paths));
    return finish(1);
  } finally {
    release();
  }
}

export interface RunOptions extends SimulateOptions {
  /** Where the chunks are simulated; on the calling thread where absent. */
  runner?: ChunkRunner;
  signal?: StopSignal;
}

/**
 * Simulates with a runner. The same plan, seed and years give the same result to the last bit, timing apart, whatever
 * the runner. Rejects with an `AbortError` once `signal.aborted` is seen. `onProgress` gets the share of paths done.
 */
export async function simulate(
  plan: ResolvedPlan,
  options: RunOptions & { onProgress?: (share: number) => void } = {},
): Promise<SimulationResult> {
  const { runner = inlineRunner, onProgress, signal } = options;
  const { model, seed, years, simulateChunk, collector, finish, release } = prepare(plan, options);
  try {
    let done = 0;
    const threads = await runner.run(
      { model, seed, chunks: chunksOf(years), simulateChunk },
      (result) => {
        collector.add(result);
        done += result.paths;
        onProgress?.(done / years);
      },
      signal,
    );
    return finish(threads);
  } finally {
    release();
  }
}

/**
 * Simulates coarse to fine: first the result of the first chunk's paths alone, then that of all of them. Nothing is
 * simulated twice. Each stage equals a plain run of as many years. Where `onStage` answers with a promise, the run goes
 * on once it is kept.
 */
export async function simulateInStages(
  plan: ResolvedPlan,
  options: RunOptions,
  onStage: (result: SimulationResult, stage: 'coarse' | 'full') => void | Promise<void>,
): Promise<void> {
  const { runner = inlineRunner, signal } = options;
  const { model, seed, years, simulateChunk, collector, finish, coarse, release } = prepare(plan, options);
  try {
    const [first, ...rest] = chunksOf(years);
    const initial = simulateChunk(first.chunk, first.paths);
    collector.add(initial);
    if (rest.length > 0) {
      await onStage(coarse(initial), 'coarse');
      const threads = await runner.run({ model, seed, chunks: rest, simulateChunk }, collector.add, signal);
      await onStage(finish(threads), 'full');
    } else await onStage(finish(1), 'full');
  } finally {
    release();
  }
}

import type { ResolvedPlan } from '#models/plan/resolved';
import type { ChunkResult, SimulateChunk } from './chunk-result';
import { type Collector, createCollector, type RunOutcome } from './collect';
import { borrowMemory, returnMemory } from './column-memory';
import { compilePlan, simulatedPathYears } from './compile';
import { createKernel } from './kernel';
import type { SimulationModel } from './model';
import { type ChunkRunner, chunksOf, inlineRunner, type StopSignal } from './run-chunks';
import type { Strategy } from './strategy';

/** What of a plan is simulated, and where. */
export interface RunOptions {
  /** 0 … 2³² − 1; the plan's own where absent. */
  seed?: number;
  /** Simulated years (paths); the plan's own number where absent. */
  years?: number;
  /** What is held against what, the baseline first; the plan's own baseline and proposals where absent. */
  strategies?: readonly Strategy[];
  /** Years of each path that are simulated, where they are less than the horizon. */
  pathYears?: number;
  /** Where the chunks are simulated; on the calling thread where absent. */
  runner?: ChunkRunner;
  signal?: StopSignal;
}

/** A run that has been simulated: what was asked, and what came of it. */
export interface PlanRun {
  model: SimulationModel;
  seed: number;
  outcome: RunOutcome;
  /** Threads that took part. */
  threads: number;
}

/** Makes of a run what its caller wants. The outcome's memory is used again once it returns. */
export type Conclude<R> = (run: PlanRun) => R;

interface Prepared<R> {
  model: SimulationModel;
  seed: number;
  years: number;
  simulateChunk: SimulateChunk;
  collector: Collector;
  /** What everything collected comes to. */
  finish(threads: number): R;
  /** What these paths alone come to. */
  coarse(first: ChunkResult): R;
  /** To be called once, when the run has ended in whatever way. */
  release(): void;
}

function prepare<R>(plan: ResolvedPlan, options: RunOptions, conclude: Conclude<R>): Prepared<R> {
  const seed = options.seed ?? plan.simulation.seed;
  const years = options.years ?? plan.simulation.years;
  options.runner?.expect?.(years * plan.scenarios.length * simulatedPathYears(plan));
  const model = compilePlan(plan, options.strategies, options.pathYears);
  const [own, gathered] = [borrowMemory(), borrowMemory()];
  const collector = createCollector(model, years, gathered);
  return {
    model,
    seed,
    years,
    simulateChunk: createKernel(model, seed, own),
    collector,
    finish: (threads) => conclude({ model, seed, outcome: collector.finish(), threads }),
    coarse(first) {
      const memory = borrowMemory();
      const alone = createCollector(model, first.paths, memory);
      alone.add(first);
      const result = conclude({ model, seed, outcome: alone.finish(), threads: 1 });
      returnMemory(memory);
      return result;
    },
    release() {
      returnMemory(own);
      returnMemory(gathered);
    },
  };
}

/** Simulates a plan on the calling thread, in one go. */
export function runInline<R>(plan: ResolvedPlan, options: RunOptions, conclude: Conclude<R>): R {
  const { years, simulateChunk, collector, finish, release } = prepare(plan, options, conclude);
  try {
    for (const { chunk, paths } of chunksOf(years)) collector.add(simulateChunk(chunk, paths));
    return finish(1);
  } finally {
    release();
  }
}

/**
 * Simulates a plan with a runner. The same plan, seed and years give the same outcome to the last bit, whatever the
 * runner. Rejects with an `AbortError` once `signal.aborted` is seen. `onProgress` gets the share of paths done.
 */
export async function runPlan<R>(
  plan: ResolvedPlan,
  options: RunOptions & { onProgress?: (share: number) => void },
  conclude: Conclude<R>,
): Promise<R> {
  const { runner = inlineRunner, onProgress, signal } = options;
  const { model, seed, years, simulateChunk, collector, finish, release } = prepare(plan, options, conclude);
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
 * Paths of a first look. Nothing that they alone decide is shown of it, means in closed form and what follows from them
 * are: so few need hardly more time than none.
 */
export const firstLookPaths = 256;

/**
 * Simulates a plan coarse to fine: first what a few paths come to, then all of them. Each stage equals a plain run of as
 * many years. Where `onStage` answers with a promise, the run goes on once it is kept.
 */
export async function runInStages<R>(
  plan: ResolvedPlan,
  options: RunOptions,
  conclude: Conclude<R>,
  onStage: (result: R, stage: 'coarse' | 'full') => void | Promise<void>,
): Promise<void> {
  const { runner = inlineRunner, signal } = options;
  const { model, seed, years, simulateChunk, collector, finish, coarse, release } = prepare(plan, options, conclude);
  try {
    if (years > firstLookPaths) await onStage(coarse(simulateChunk(0, firstLookPaths)), 'coarse');
    const threads = await runner.run({ model, seed, chunks: chunksOf(years), simulateChunk }, collector.add, signal);
    await onStage(finish(threads), 'full');
  } finally {
    release();
  }
}

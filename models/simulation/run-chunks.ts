import { type ChunkResult, chunkPaths, type SimulateChunk } from './chunk-result';
import type { SimulationModel } from './model';

/** Tells a run to stop; an AbortSignal is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** The chunks of one run: numbers and paths. */
export interface ChunkJob {
  model: SimulationModel;
  seed: number;
  chunks: { chunk: number; paths: number }[];
  /** The model's kernel on the calling thread. */
  simulateChunk: SimulateChunk;
}

/**
 * Simulates a job's chunks, in any order and on any threads, hands over each result as it comes (to be copied at once), and resolves to the
 * number of threads that took part. Rejects with an `AbortError` once it sees the signal.
 */
export interface ChunkRunner {
  /** Called before a run that will simulate about so many scenario-years, so that workers may start meanwhile. */
  expect?(scenarioYears: number): void;
  run(job: ChunkJob, onResult: (result: ChunkResult) => void, signal?: StopSignal): Promise<number>;
}

/** The chunks that make up `years` paths; only the last may be short. */
export function chunksOf(years: number): ChunkJob['chunks'] {
  const count = Math.ceil(years / chunkPaths);
  return Array.from({ length: count }, (_, chunk) => ({
    chunk,
    paths: Math.min(chunkPaths, years - chunk * chunkPaths),
  }));
}

/** An error that says a run was stopped on request. */
export const stopped = (): Error => Object.assign(new Error('The simulation was stopped.'), { name: 'AbortError' });

/** Runs on the calling thread, stopping between chunks when told to. */
export const inlineRunner: ChunkRunner = {
  async run({ chunks, simulateChunk }, onResult, signal) {
    for (const { chunk, paths } of chunks) {
      if (signal?.aborted) throw stopped();
      onResult(simulateChunk(chunk, paths));
      await Promise.resolve();
    }
    return 1;
  },
};

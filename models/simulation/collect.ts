import { type ChunkResult, chunkPaths, sumLayout } from './chunk-result';
import type { ColumnMemory } from './column-memory';
import type { SimulationModel } from './model';
import { type SampleRoom, sampleRooms } from './sample-room';

/** A whole run's raw outcome: per compared strategy (or proposal) one value per path, and sums over all paths. */
export interface RunOutcome {
  paths: number;
  losses: SampleRoom[];
  stolen: Float32Array[];
  reductions: Float32Array[];
  presentValues: Float32Array[];
  sums: Float64Array;
}

/** Gathers chunk results in any order; `finish` adds up their sums in the order of chunks. */
export interface Collector {
  add(result: ChunkResult): void;
  finish(): RunOutcome;
}

/** A collector of `paths` paths that keeps their losses in `memory`. */
export function createCollector(model: SimulationModel, paths: number, memory: ColumnMemory): Collector {
  const { compared, hasRecords } = model;
  const each = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const outcome: RunOutcome = {
    paths,
    losses: sampleRooms(memory, compared, paths),
    stolen: each(hasRecords ? compared : 0, () => new Float32Array(paths)),
    reductions: each(compared - 1, () => new Float32Array(paths)),
    presentValues: each(compared - 1, () => new Float32Array(paths)),
    sums: new Float64Array(sumLayout(model).length),
  };
  const losses = outcome.losses.map(({ values }) => memory.doubles(values, paths));
  const sumsByChunk: Float64Array[] = [];
  return {
    add(result) {
      const start = result.chunk * chunkPaths;
      const spread = (from: Float64Array | Float32Array, to: (Float64Array | Float32Array)[]) => {
        for (const [k, row] of to.entries()) row.set(from.subarray(k * result.paths, (k + 1) * result.paths), start);
      };
      spread(result.losses, losses);
      spread(result.stolen, outcome.stolen);
      spread(result.reductions, outcome.reductions);
      spread(result.presentValues, outcome.presentValues);
      sumsByChunk[result.chunk] = result.sums.slice();
    },
    finish() {
      for (const sums of sumsByChunk) for (let i = 0; i < sums.length; i++) outcome.sums[i] += sums[i];
      return outcome;
    },
  };
}

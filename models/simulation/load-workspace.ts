import { mix } from '#models/probability/random';
import { chunkPaths, sumLayout } from './chunk-result';
import type { ColumnMemory } from './column-memory';
import { fillMultipliers } from './common-cause';
import { loadDraws } from './draws';
import { loadCount } from './incident-counts';
import { formCount, lossColumns } from './incident-losses';
import type { SimulationModel } from './model';
import { loadStances } from './stance';
import { batchSize, listStride, type Workspace } from './workspace';

const stateSize = 64;

/** An empty memory filled with the model, and columns for one kernel, reused from chunk to chunk. */
export function workspaceFor(model: SimulationModel, seed: number, memory: ColumnMemory): Workspace {
  const column = () => memory.take(8 * batchSize);
  const quantity = loadDraws(memory, model);
  const quantities = model.scenarios.reduce((n, { lines }) => Math.max(n, lines.quantities.length), 0);
  const effects = Array.from({ length: quantities }, column);
  const sum = column();
  const hasRates = model.scenarios.some(({ rates }) => rates !== null);
  const isWhole = model.scenarios.some(({ whole }) => whole !== null);
  return {
    memory,
    model,
    layout: sumLayout(model),
    scenarios: model.scenarios.map((scenario) => ({
      model: scenario,
      counts: scenario.counts.map((count) => loadCount(memory, count)),
      whole: scenario.whole && {
        walk: loadCount(memory, scenario.whole.count),
        shares: memory.put(scenario.whole.shares),
      },
      stances: loadStances(memory, scenario, effects),
    })),
    quantity,
    keys: model.pathName.map((name) => mix(name ^ mix(seed))),
    incidents: memory.take(stateSize),
    luckState: memory.take(stateSize),
    cursor: memory.take(32 + 4 * 256),
    path: memory.take(4 * batchSize + 16),
    words: memory.take(4 * batchSize),
    luck: column(),
    losses: lossColumns(column),
    effects,
    left: column(),
    keptForm: [],
    room: Array.from({ length: formCount }, column),
    sum,
    kept: sum,
    limited: Array.from({ length: model.yearLimits }, () => ({
      loss: column(),
      kept: column(),
      sums: memory.take(8 * model.slots * chunkPaths),
    })),
    gross: model.yearLimits > 0 ? memory.take(8 * model.slots * chunkPaths) : 0,
    outside: model.yearLimits > 0 ? memory.take(8 * model.slots * chunkPaths) : 0,
    alive: 0,
    happens: column(),
    totals: memory.take(8 * model.slots * chunkPaths),
    multipliers: memory.take(model.commonCauseShape > 0 ? 8 * model.years * chunkPaths : 0),
    rates: hasRates ? memory.take(8 * chunkPaths) : 0,
    everyPath: hasRates ? memory.put(Int32Array.from({ length: batchSize }, (_, path) => path)) : 0,
    pathFactor: hasRates ? column() : 0,
    lists: isWhole ? memory.take(listStride * model.years) : 0,
    lengths: isWhole ? memory.take(4 * model.years) : 0,
    yearStreams: Array.from({ length: isWhole ? model.years : 0 }, () => ({
      incidents: memory.take(stateSize),
      luck: memory.take(stateSize),
    })),
    pathSlots: memory.put(model.pathSlot),
    discount: memory.put(model.discount),
    products: memory.take(16),
    result: {
      losses: memory.take(8 * chunkPaths * model.compared),
      stolen: memory.take(model.hasRecords ? 4 * chunkPaths * model.compared : 0),
      reductions: memory.take(4 * chunkPaths * (model.compared - 1)),
      presentValues: memory.take(4 * chunkPaths * (model.compared - 1)),
    },
  };
}

/** Draws a chunk's common-cause factors, path year by path year; returns their address, 0 where there are none. */
export function commonCauseFactors(w: Workspace, years: number, paths: number, seed: number, chunk: number): number {
  if (w.model.commonCauseShape === 0) return 0;
  fillMultipliers(w.memory.doubles(w.multipliers, years * paths), w.model.commonCauseShape, seed, chunk);
  return w.multipliers;
}

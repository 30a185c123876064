import { mix } from '#models/probability/random';
import { chunkPaths, type SumLayout, sumLayout } from './chunk-result';
import type { ColumnMemory } from './column-memory';
import { fillMultipliers } from './common-cause';
import { loadDraws } from './draws';
import { type CountWalk, loadCount } from './incident-counts';
import { formCount, type LossColumns, lossColumns } from './incident-losses';
import type { ScenarioModel, SimulationModel } from './model';
import { loadStances, type Stance } from './stance';

/** Incidents worked on together: columns of this length stay in the nearest cache. */
export const batchSize = 2048;
const stateSize = 64;

/** A scenario of the model with what the kernel's memory holds of it. */
export interface LoadedScenario {
  model: ScenarioModel;
  /** By path year. */
  counts: CountWalk[];
  stances: Stance[];
}

/** Everything the steps of one batch share; columns by their address in `memory`. */
export interface Workspace {
  memory: ColumnMemory;
  model: SimulationModel;
  layout: SumLayout;
  scenarios: LoadedScenario[];
  /** Random quantities, by index. */
  quantity(index: number): number;
  /** Keys of the path quantities under the seed. */
  keys: Int32Array;
  /** Streams of the scenario at hand. Luck has one of its own, so that controls leave the incidents as they are. */
  incidents: number;
  luckState: number;
  cursor: number;
  path: number;
  words: number;
  luck: number;
  losses: LossColumns;
  /** Path quantities of the scenario's controls, one column each. */
  effects: number[];
  /** Share of the loss that a stance leaves. */
  left: number;
  /** Loss of each incident under the stance at hand, by form (in a column of `room`, or as drawn) and in all. */
  keptForm: number[];
  room: number[];
  sum: number;
  /** `sum`, or the only form's column where there is nothing to add up. */
  kept: number;
  /** How many incidents happen, and which (a mask). */
  alive: number;
  happens: number;
  /** Yearly totals per slot, and common-cause factors per path year. */
  totals: number;
  multipliers: number;
  discount: number;
  /** The chunk's result: a row of paths for each strategy, or each proposal. */
  result: { losses: number; stolen: number; reductions: number; presentValues: number };
}

/** An empty memory filled with the model, and columns for one kernel, reused from chunk to chunk. */
export function workspaceFor(model: SimulationModel, seed: number, memory: ColumnMemory): Workspace {
  const column = () => memory.take(8 * batchSize);
  const quantity = loadDraws(memory, model);
  const quantities = model.scenarios.reduce((n, { lines }) => Math.max(n, lines.quantities.length), 0);
  const effects = Array.from({ length: quantities }, column);
  const sum = column();
  return {
    memory,
    model,
    layout: sumLayout(model),
    scenarios: model.scenarios.map((scenario) => ({
      model: scenario,
      counts: scenario.counts.map((count) => loadCount(memory, count)),
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
    alive: 0,
    happens: column(),
    totals: memory.take(8 * model.slots * chunkPaths),
    multipliers: memory.take(model.commonCauseShape > 0 ? 8 * model.years * chunkPaths : 0),
    discount: memory.put(model.discount),
    result: {
      losses: memory.take(8 * chunkPaths * model.strategies),
      stolen: memory.take(model.hasRecords ? 4 * chunkPaths * model.strategies : 0),
      reductions: memory.take(4 * chunkPaths * (model.strategies - 1)),
      presentValues: memory.take(4 * chunkPaths * (model.strategies - 1)),
    },
  };
}

/** Draws a chunk's common-cause factors, path year by path year; returns their address, 0 where there are none. */
export function commonCauseFactors(w: Workspace, years: number, paths: number, seed: number, chunk: number): number {
  if (w.model.commonCauseShape === 0) return 0;
  fillMultipliers(w.memory.doubles(w.multipliers, years * paths), w.model.commonCauseShape, seed, chunk);
  return w.multipliers;
}

import { chunkPaths, type SumLayout, sumLayout } from './chunk-result';
import { type CountCursor, countCursor } from './incident-counts';
import { formCount, type LossColumns, lossColumns } from './incident-losses';
import type { SimulationModel } from './model';
import { type EffectColumns, effectColumns, pathKeys } from './thinning';

/** Incidents worked on together: columns of this length stay in the nearest cache. */
const batchSize = 1024;

/** Everything the steps of one batch share. */
export interface Workspace {
  model: SimulationModel;
  layout: SumLayout;
  keys: Int32Array;
  cursor: CountCursor;
  path: Int32Array;
  luck: Float64Array;
  losses: LossColumns;
  effects: EffectColumns;
  /** Loss of each incident under the stance at hand, by form and in all; 0 where prevented. */
  keptForm: Float64Array[];
  sum: Float64Array;
  /** `sum`, or the only form's column where there is nothing to add up. */
  kept: Float64Array;
  /** How many incidents happen, and which. */
  alive: number;
  happens: Uint8Array;
  totals: Float64Array;
}

/** Columns and totals for one kernel, reused from chunk to chunk. */
export function workspaceFor(model: SimulationModel, seed: number): Workspace {
  const cursor = countCursor(batchSize);
  const sum = new Float64Array(batchSize);
  return {
    model,
    cursor,
    path: cursor.list,
    sum,
    kept: sum,
    layout: sumLayout(model),
    keys: pathKeys(model, seed),
    luck: new Float64Array(batchSize),
    losses: lossColumns(batchSize),
    effects: effectColumns(model, batchSize),
    keptForm: Array.from({ length: formCount }, () => new Float64Array(batchSize)),
    happens: new Uint8Array(batchSize),
    alive: 0,
    totals: new Float64Array(model.slots * chunkPaths),
  };
}

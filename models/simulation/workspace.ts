import type { SumLayout } from './chunk-result';
import type { ColumnMemory } from './column-memory';
import type { CountModel, ScenarioModel, SimulationModel } from './model';

/** Incidents worked on together: columns of this length stay in the nearest cache. */
export const batchSize = 2048;
/** Bytes of a year's list of waiting incidents: less than a batch waits when the next comes. */
export const listStride = 4 * 2 * batchSize;

/** A count model with the addresses of its tables. */
export interface CountWalk {
  model: CountModel;
  guide: number;
  cumulative: number;
  /** Incidents not handed out yet, where they are spread over the whole chunk. */
  pending: number;
  /** Paths the tables of an even rate were made for. */
  paths: number;
}

/** Controls' lines in the kernel's memory; none where they leave all as it is. */
export interface Lines {
  address: number;
  count: number;
}

/** A scenario's lines under one vector of coverage: for its frequency, and for each class of forms. */
export interface Stance {
  frequency: Lines;
  magnitude: Lines[];
}

/** Columns over a batch of incidents of one scenario, reused from batch to batch. Money in the plan's currency. */
export interface LossColumns {
  amount: number;
  factor: number;
  /** The factor that an incident's parts share, and the scores of a draw that shares it. */
  common: number;
  score: number;
  /** By how much the truths of the path multiply what the incident costs. */
  dearer: number;
  /** Records draw of each incident, and what the exposed records would fetch. */
  exposure: number;
  prize: number;
  /** Loss by form. */
  form: number[];
}

/** A scenario of the model with what the kernel's memory holds of it. */
export interface LoadedScenario {
  model: ScenarioModel;
  /** By path year; empty where paths are counted as a whole. */
  counts: CountWalk[];
  whole: { walk: CountWalk; shares: number } | null;
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
  /** Parts that stand apart: each incident's loss, what a stance leaves of it, and by slot each path's year so far. */
  limited: { loss: number; kept: number; sums: number }[];
  /** Yearly totals per slot before insurance and yearly limits, and of what no policy covers; 0 where nothing stands apart. */
  gross: number;
  outside: number;
  /** How many incidents happen, and which (a mask). */
  alive: number;
  happens: number;
  /** Yearly totals per slot, and common-cause factors per path year. */
  totals: number;
  multipliers: number;
  /** The scenario's rate by path, where it walks along that; 0 … n − 1; a path quantity by path. */
  rates: number;
  everyPath: number;
  pathFactor: number;
  /** Incidents that wait for their year's batch: a list of paths for each path year, and the lists' lengths. */
  lists: number;
  lengths: number;
  /** Streams of incidents and of luck by path year, for scenarios counted by whole paths. */
  yearStreams: { incidents: number; luck: number }[];
  /** The model's `pathSlot`, as words. */
  pathSlots: number;
  discount: number;
  /** What insuring leaves behind (see addInsured). */
  products: number;
  /** The chunk's result: a row of paths for each compared strategy, or each proposal. */
  result: { losses: number; stolen: number; reductions: number; presentValues: number };
}

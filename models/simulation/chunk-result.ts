import type { SimulationModel } from './model';

/** Paths simulated from one set of streams. Part of what a seed means: changing it changes every result. */
export const chunkPaths = 4096;

/** What one chunk of paths contributes; arrays are strategy-major. Money in the plan's currency. */
export interface ChunkResult {
  chunk: number;
  paths: number;
  /** Steady year's loss per strategy and path, net of insurance. */
  losses: Float64Array;
  /** Resale value of the records stolen in the steady year per strategy and path; empty where no scenario has any. */
  stolen: Float32Array;
  /** Loss avoided over the horizon per proposal and path, undiscounted and discounted. */
  reductions: Float32Array;
  presentValues: Float32Array;
  sums: Float64Array;
}

/** Simulates chunk number `chunk` with `paths` paths; the next chunk overwrites its result. */
export type SimulateChunk = (chunk: number, paths: number) => ChunkResult;

/** Where the sums of a chunk stand: for each strategy first its steady year's totals, then tables by scenario and year. */
export interface SumLayout {
  gross(strategy: number): number;
  records(strategy: number): number;
  /** Squares of what the strategy loses less than the baseline in the steady year. */
  reductionSquares(strategy: number): number;
  form(strategy: number): number;
  scenarioLoss(strategy: number): number;
  scenarioCount(strategy: number): number;
  year(strategy: number): number;
  length: number;
}

/** Positions in `ChunkResult.sums`; `form`, `scenarioLoss`, `scenarioCount` and `year` give where a row begins. */
export function sumLayout({ strategies, scenarios, years }: SimulationModel): SumLayout {
  const row = 9 + 2 * scenarios.length + years;
  return {
    gross: (k) => k * row,
    records: (k) => k * row + 1,
    reductionSquares: (k) => k * row + 2,
    form: (k) => k * row + 3,
    scenarioLoss: (k) => k * row + 9,
    scenarioCount: (k) => k * row + 9 + scenarios.length,
    year: (k) => k * row + 9 + 2 * scenarios.length,
    length: strategies * row,
  };
}

import type { SimulationModel } from './model';

/** Paths simulated from one set of streams. Part of what a seed means: changing it changes every result. */
export const chunkPaths = 4096;

/** What one chunk of paths contributes; arrays are strategy-major. Money in the plan's currency. */
export interface ChunkResult {
  chunk: number;
  paths: number;
  /** Steady year's loss per compared strategy and path, net of insurance. */
  losses: Float64Array;
  /** Resale value of the records stolen in the steady year per compared strategy and path; empty where no scenario has any. */
  stolen: Float32Array;
  /** Loss avoided over the horizon per proposal and path, undiscounted and discounted. */
  reductions: Float32Array;
  presentValues: Float32Array;
  sums: Float64Array;
}

/** Simulates chunk number `chunk` with `paths` paths; the next chunk overwrites its result. */
export type SimulateChunk = (chunk: number, paths: number) => ChunkResult;

/** Where the sums of a chunk stand: a row for each strategy, then a total for each slot. */
export interface SumLayout {
  /** Of an insured strategy's steady year: Σ gross², over years (annual cover) or incidents (cover per event); where parts have
   * yearly limits, of any strategy's over years. */
  grossSquares(strategy: number): number;
  /** The same of gross × retained. */
  grossRetained(strategy: number): number;
  /** Net of insurance, by path year: where the row begins. */
  year(strategy: number): number;
  /** Yearly totals of a slot, before insurance. */
  slotGross(slot: number): number;
  length: number;
}

/** Positions in `ChunkResult.sums`. */
export function sumLayout({
  strategies,
  years,
  slots,
}: Pick<SimulationModel, 'strategies' | 'years' | 'slots'>): SumLayout {
  const row = 2 + years;
  return {
    grossSquares: (k) => k * row,
    grossRetained: (k) => k * row + 1,
    year: (k) => k * row + 2,
    slotGross: (slot) => strategies * row + slot,
    length: strategies * row + slots,
  };
}

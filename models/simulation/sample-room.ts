import { type ColumnMemory, columnMemory } from './column-memory';

/** Bins of non-negative doubles by their leading bits: 64 to each doubling. As in `assembly/sample.ts`. */
export const binShift = 14;
/** Number of bins. */
export const allBins = 2 ** (31 - binShift);

/** A column of doubles, and room for evaluating it: addresses in a memory. */
export interface SampleRoom {
  memory: ColumnMemory;
  /** A word per bin, a byte per bin, and room for four doubles. */
  counts: number;
  wanted: number;
  out: number;
  values: number;
}

/** Rooms for `columns` samples of `n` values each, to be evaluated one at a time. */
export function sampleRooms(memory: ColumnMemory, columns: number, n: number): SampleRoom[] {
  const shared = { memory, counts: memory.take(4 * allBins), wanted: memory.take(allBins), out: memory.take(32) };
  return Array.from({ length: columns }, () => ({ ...shared, values: memory.take(8 * n) }));
}

let own: SampleRoom | undefined;
let size = 0;

/** A room of the thread's own with a copy of the values in it, in place of those before. */
export function roomWith(values: Float64Array | Float32Array): SampleRoom {
  own ??= sampleRooms(columnMemory(), 1, 0)[0];
  // The column is the last in its memory, so that it can grow where it is.
  if (values.length > size) own.memory.take(8 * (values.length - size));
  size = Math.max(size, values.length);
  own.memory.doubles(own.values, values.length).set(values);
  return own;
}

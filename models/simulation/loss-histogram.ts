/**
 * Counts of non-negative numbers by the leading bits of their floating-point form: 512 bins to each doubling, over the
 * 40 doublings below the largest value. One pass; bin edges are exact numbers, so that counts above an edge are exact.
 */
export interface LossHistogram {
  counts: Uint32Array;
  /** Bin of counts[0]'s upper neighbour: what lies below, zeros among it, counts in bin 0. */
  firstBin: number;
  values: Float64Array;
}

const binShift = 11;
const range = 40 * 512;

/** The upper halves of the values' 64 bits stand at odd places on every platform in use (little-endian). */
const bitsOf = (values: Float64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, values.length * 2);

/** Bins `values`, which must be ≥ 0. */
export function lossHistogram(values: Float64Array): LossHistogram {
  const bits = bitsOf(values);
  let top = 0;
  for (let i = 1; i < bits.length; i += 2) if (bits[i] > top) top = bits[i];
  const firstBin = Math.max(0, (top >>> binShift) - range);
  const counts = new Uint32Array((top >>> binShift) - firstBin + 1);
  for (let i = 1; i < bits.length; i += 2) {
    const bin = (bits[i] >>> binShift) - firstBin;
    counts[Math.max(bin, 0)]++;
  }
  return { counts, firstBin, values };
}

/** The smallest number of a bin. */
export function binEdge(histogram: LossHistogram, bin: number): number {
  const edge = new Float64Array(1);
  bitsOf(edge)[1] = (histogram.firstBin + bin) << binShift;
  return edge[0];
}

/** The values of the given ranks (0 is the smallest), as if `values` were sorted; only the bins concerned are. */
export function orderStatistics(histogram: LossHistogram, ranks: readonly number[]): number[] {
  const { counts, firstBin, values } = histogram;
  const wanted = ranks.map((rank, i) => ({ rank, i })).sort((a, b) => a.rank - b.rank);
  const slotOfBin = new Int32Array(counts.length).fill(-1);
  const gathered: Float64Array[] = [];
  const place = wanted.map(() => ({ slot: 0, within: 0 }));
  let bin = 0;
  let below = 0;
  wanted.forEach(({ rank }, order) => {
    while (below + counts[bin] <= rank) below += counts[bin++];
    if (slotOfBin[bin] < 0) slotOfBin[bin] = gathered.push(new Float64Array(counts[bin])) - 1;
    place[order] = { slot: slotOfBin[bin], within: rank - below };
  });
  const filled = new Int32Array(gathered.length);
  const bits = bitsOf(values);
  for (let i = 0; i < values.length; i++) {
    const at = (bits[2 * i + 1] >>> binShift) - firstBin;
    const slot = slotOfBin[Math.max(at, 0)];
    if (slot >= 0) gathered[slot][filled[slot]++] = values[i];
  }
  for (const group of gathered) group.sort();
  const result = new Array<number>(ranks.length);
  wanted.forEach(({ i }, order) => {
    result[i] = gathered[place[order].slot][place[order].within];
  });
  return result;
}

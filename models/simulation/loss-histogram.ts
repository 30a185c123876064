/**
 * Counts of non-negative numbers by the leading bits of their floating-point form: 64 bins to each doubling, over the
 * 40 doublings below the largest value. Bin edges are exact numbers, so that counts above an edge are exact.
 */
export interface LossHistogram {
  values: Float64Array;
  /** Bin 0 holds zeros and what is below the range. */
  counts: Uint32Array;
  /** Leading bits of bin 0. */
  firstBin: number;
  positive: number;
  mean: number;
  /** Σ (x − mean)². */
  squares: number;
}

const binsPerDoubling = 64;
const binShift = 14;
const range = 40 * binsPerDoubling;

/** The upper halves of the values' 64 bits stand at odd places on every platform in use (little-endian). */
const bitsOf = (values: Float64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, values.length * 2);

/** The passes go block by block: a function that is called often is compiled sooner than one loop that runs long. */
const block = 8192;

function inBlocks(n: number, pass: (from: number, to: number) => void): void {
  for (let from = 0; from < n; from += block) pass(from, Math.min(n, from + block));
}

/** Bins `values`, which must be ≥ 0, and takes their mean and spread on the way: two passes in order. */
export function lossHistogram(values: Float64Array): LossHistogram {
  const n = values.length;
  const bits = bitsOf(values);
  let sum = 0;
  let largest = 0;
  let positive = 0;
  inBlocks(n, (from, to) => {
    let ofBlock = 0;
    for (let i = from; i < to; i++) {
      const x = values[i];
      ofBlock += x;
      if (x > largest) largest = x;
      if (x > 0) positive++;
    }
    sum += ofBlock;
  });
  const mean = sum / n;
  const top = bitsOf(Float64Array.of(largest))[1] >>> binShift;
  const firstBin = Math.max(0, top - range);
  const counts = new Uint32Array(top - firstBin + 1);
  let squares = 0;
  inBlocks(n, (from, to) => {
    let ofBlock = 0;
    for (let i = from; i < to; i++) {
      const away = values[i] - mean;
      ofBlock += away * away;
      counts[Math.max(0, (bits[2 * i + 1] >>> binShift) - firstBin)]++;
    }
    squares += ofBlock;
  });
  return { values, counts, firstBin, positive, mean, squares };
}

/** The smallest number of a bin. */
export function binEdge(histogram: LossHistogram, bin: number): number {
  const edge = new Float64Array(1);
  bitsOf(edge)[1] = (histogram.firstBin + bin) << binShift;
  return edge[0];
}

/** Values of given ranks, and the sum of all values above one of them. */
export interface OrderStatistics {
  values: number[];
  sumAbove: number;
  countAbove: number;
}

/**
 * The values of the given ranks (0 is the smallest), as if the sample were sorted; only the bins concerned are. Also
 * the sum and number of the values above the one at `tailRank`. One pass over the sample.
 */
export function orderStatistics(histogram: LossHistogram, ranks: readonly number[], tailRank: number): OrderStatistics {
  const { counts, firstBin, values } = histogram;
  const below = new Float64Array(counts.length + 1);
  for (let bin = 0; bin < counts.length; bin++) below[bin + 1] = below[bin] + counts[bin];
  const binOf = (rank: number) => {
    let bin = 0;
    while (below[bin + 1] <= rank) bin++;
    return bin;
  };
  const slotOfBin = new Int32Array(counts.length).fill(-1);
  const groups: Float64Array[] = [];
  for (const bin of [...ranks, tailRank].map(binOf)) {
    if (slotOfBin[bin] < 0) slotOfBin[bin] = groups.push(new Float64Array(counts[bin])) - 1;
  }
  const tailBin = binOf(tailRank);
  const filled = new Int32Array(groups.length);
  const bits = bitsOf(values);
  let sumAbove = 0;
  inBlocks(values.length, (from, to) => {
    let ofBlock = 0;
    for (let i = from; i < to; i++) {
      const bin = Math.max(0, (bits[2 * i + 1] >>> binShift) - firstBin);
      if (bin > tailBin) ofBlock += values[i];
      const slot = slotOfBin[bin];
      if (slot >= 0) groups[slot][filled[slot]++] = values[i];
    }
    sumAbove += ofBlock;
  });
  for (const group of groups) group.sort();
  const valueAt = (rank: number) => {
    const bin = binOf(rank);
    return groups[slotOfBin[bin]][rank - below[bin]];
  };
  const threshold = valueAt(tailRank);
  const beyond = groups[slotOfBin[tailBin]].filter((x) => x > threshold);
  for (const x of beyond) sumAbove += x;
  return {
    values: ranks.map(valueAt),
    sumAbove,
    countAbove: values.length - below[tailBin + 1] + beyond.length,
  };
}

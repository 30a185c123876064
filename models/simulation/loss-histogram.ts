import { allBins, binShift, type SampleRoom } from './sample-room';

/**
 * Counts of non-negative numbers by the leading bits of their floating-point form: 64 bins to each doubling, over the
 * 40 doublings below the largest value. Bin edges are exact numbers, so that counts above an edge are exact.
 */
export interface LossHistogram {
  /** Size of the sample. */
  n: number;
  /** Bin 0 holds zeros and what is below the range. */
  counts: Uint32Array;
  /** Leading bits of bin 0. */
  firstBin: number;
  positive: number;
  largest: number;
  mean: number;
  /** Σ (x − mean)². */
  squares: number;
}

const range = 40 * 64;

/** The upper half of a double's 64 bits stands behind the lower on every platform in use (little-endian). */
const leadingBits = (x: number): number => {
  double[0] = x;
  return halves[1] >>> binShift;
};
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** The passes go block by block: a function that is called again and again is soon called in its optimised form. */
const block = 16_384;

/** Bins the `n` values of the room, which must be ≥ 0, and takes their mean and spread on the way. */
export function lossHistogram({ memory, values, counts: tally, out }: SampleRoom, n: number): LossHistogram {
  const { run } = memory;
  const tallied = memory.integers(tally, allBins).fill(0);
  const found = memory.doubles(out, 4);
  // Squares around a number near the mean lose no digits.
  const few = Math.min(n, 1024);
  const pivot = run.sum(values, few) / few;
  let [sum, squares, largest, positive] = [0, 0, 0, 0];
  for (let at = 0; at < n; at += block) {
    run.tally(values + 8 * at, Math.min(block, n - at), pivot, tally, out);
    sum += found[0];
    squares += found[1];
    largest = Math.max(largest, found[2]);
    positive += found[3];
  }
  const mean = sum / n;
  const top = leadingBits(largest);
  const firstBin = Math.max(0, top - range);
  const counts = new Uint32Array(tallied.subarray(firstBin, top + 1));
  counts[0] = 0;
  counts[0] = n - counts.reduce((all, count) => all + count, 0);
  return { n, counts, firstBin, positive, largest, mean, squares: Math.max(0, squares - n * (mean - pivot) ** 2) };
}

/** The smallest number of a bin. */
export function binEdge(histogram: LossHistogram, bin: number): number {
  halves[0] = 0;
  halves[1] = (histogram.firstBin + bin) << binShift;
  return double[0];
}

/** Values of given ranks, and how many values are above given ones; the sum and number of those in the tail. */
export interface OrderStatistics {
  values: number[];
  above: number[];
  sumAbove: number;
  countAbove: number;
}

/**
 * The values of the given ranks (0 is the smallest), as if the sample were sorted, and the numbers of values above the
 * thresholds; only the bins concerned are looked into. Also sum and number of the values above the one at `tailRank`.
 * One pass over the sample, of which the room then holds only those bins.
 */
export function orderStatistics(
  room: SampleRoom,
  histogram: LossHistogram,
  ranks: readonly number[],
  tailRank: number,
  thresholds: readonly number[],
): OrderStatistics {
  const { n, counts, firstBin, positive, largest } = histogram;
  const { run, integers } = room.memory;
  const below = new Float64Array(counts.length + 1);
  for (let bin = 0; bin < counts.length; bin++) below[bin + 1] = below[bin] + counts[bin];
  const binOf = (rank: number) => {
    let [low, high] = [0, counts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (below[middle + 1] <= rank) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isZero = (rank: number) => rank < n - positive;
  const binAt = (x: number) => Math.max(0, leadingBits(x) - firstBin);
  const isWithin = (x: number) => x > 0 && x < largest;

  const wanted = new Uint8Array(counts.length);
  for (const rank of ranks) if (!isZero(rank)) wanted[binOf(rank)] = 1;
  wanted[binOf(tailRank)] = 1;
  for (const x of thresholds) if (isWithin(x)) wanted[binAt(x)] = 1;
  const flags = new Uint8Array(integers(room.wanted, 0).buffer, room.wanted, firstBin + counts.length);
  flags.fill(wanted[0], 0, firstBin);
  flags.set(wanted, firstBin);
  const tailBin = binOf(tailRank);
  const others = room.memory.doubles(room.out, 1);
  let picked = 0;
  let sumOfOthers = 0;
  for (let at = 0; at < n; at += block) {
    const [from, to] = [room.values + 8 * at, room.values + 8 * picked];
    picked += run.pick(from, to, Math.min(block, n - at), room.wanted, firstBin + tailBin, room.out);
    sumOfOthers += others[0];
  }

  /** Values in the bins below that were not picked. */
  const othersBelow = new Float64Array(counts.length + 1);
  for (let bin = 0; bin < counts.length; bin++)
    othersBelow[bin + 1] = othersBelow[bin] + (wanted[bin] ? 0 : counts[bin]);
  const places = new Map<number, number>();
  let low = 0;
  for (const rank of [...ranks, tailRank].sort((a, b) => a - b)) {
    if (isZero(rank) || places.has(rank)) continue;
    const place = rank - othersBelow[binOf(rank)];
    places.set(rank, run.select(room.values, low, picked - 1, place));
    low = place;
  }
  const valueAt = (rank: number) => places.get(rank) ?? 0;
  const countAbove = (x: number, bin: number) =>
    othersBelow[counts.length] - othersBelow[bin + 1] + run.countAbove(room.values, picked, x);
  const threshold = valueAt(tailRank);
  return {
    values: ranks.map(valueAt),
    above: thresholds.map((x) => (isWithin(x) ? countAbove(x, binAt(x)) : x < 0 ? n : x === 0 ? positive : 0)),
    sumAbove: sumOfOthers + run.sumAbove(room.values, picked, threshold),
    countAbove: countAbove(threshold, tailBin),
  };
}

// Statistics of a sample of doubles.

/** Bins by the leading bits of a non-negative double: 64 to each doubling. */
const binShift: u32 = 14;

/**
 * Counts the values, which must be ≥ 0, by bin (a word each at `counts`), and writes to `out` as doubles their sum, their
 * squared distances from `pivot`, the largest, and how many are above 0.
 */
export function tally(values: usize, n: i32, pivot: f64, counts: usize, out: usize): void {
  const pivots = f64x2.splat(pivot);
  const zero = f64x2.splat(0);
  let sums = zero;
  let squares = zero;
  let largest = zero;
  let positive = i64x2.splat(0);
  // An odd last value is counted with a 0 beside it, which is taken back below.
  if ((n & 1) === 1) store<f64>(values + 8 * n, 0);
  for (const end = values + 8 * n; values < end; values += 16) {
    const pair = v128.load(values);
    const away = f64x2.sub(pair, pivots);
    sums = f64x2.add(sums, pair);
    squares = f64x2.add(squares, f64x2.mul(away, away));
    largest = f64x2.max(largest, pair);
    positive = i64x2.sub(positive, f64x2.gt(pair, zero));
    const first = counts + ((load<u32>(values, 4) >>> binShift) << 2);
    store<u32>(first, load<u32>(first) + 1);
    const second = counts + ((load<u32>(values, 12) >>> binShift) << 2);
    store<u32>(second, load<u32>(second) + 1);
  }
  let squared = f64x2.extract_lane(squares, 0) + f64x2.extract_lane(squares, 1);
  if ((n & 1) === 1) {
    squared -= pivot * pivot;
    store<u32>(counts, load<u32>(counts) - 1);
  }
  store<f64>(out, f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1));
  store<f64>(out, squared, 8);
  store<f64>(out, max(f64x2.extract_lane(largest, 0), f64x2.extract_lane(largest, 1)), 16);
  store<f64>(out, <f64>(i64x2.extract_lane(positive, 0) + i64x2.extract_lane(positive, 1)), 24);
}

/**
 * Moves the values of the bins that `wanted` marks (a byte each) to `to`, not behind themselves, and returns how many
 * they are; writes the sum of the others in bins above `tail` to `out`.
 */
export function pick(values: usize, to: usize, n: i32, wanted: usize, tail: u32, out: usize): i32 {
  let picked = to;
  let above: f64 = 0;
  for (const end = values + 8 * n; values < end; values += 8) {
    const bin = load<u32>(values, 4) >>> binShift;
    const value = load<f64>(values);
    if (load<u8>(wanted + bin) !== 0) {
      store<f64>(picked, value);
      picked += 8;
    } else if (bin > tail) above += value;
  }
  store<f64>(out, above);
  return <i32>((picked - to) >> 3);
}

/**
 * The value of rank `rank` (0 is the smallest) if those from `low` to `high` were sorted; reorders them so that none
 * before it is larger and none behind it smaller. Hoare's selection: time linear on average.
 */
export function select(values: usize, low: i32, high: i32, rank: i32): f64 {
  while (low < high) {
    const pivot = load<f64>(values + 8 * ((low + high) >> 1));
    let left = low;
    let right = high;
    while (left <= right) {
      while (load<f64>(values + 8 * left) < pivot) left++;
      while (load<f64>(values + 8 * right) > pivot) right--;
      if (left > right) break;
      const swapped = load<f64>(values + 8 * left);
      store<f64>(values + 8 * left++, load<f64>(values + 8 * right));
      store<f64>(values + 8 * right--, swapped);
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return load<f64>(values + 8 * rank);
}

/** How many values are above x. */
export function countAbove(values: usize, n: i32, x: f64): i32 {
  let count = 0;
  for (const end = values + 8 * n; values < end; values += 8) count += i32(load<f64>(values) > x);
  return count;
}

/** How many values are at least x. */
export function countFrom(values: usize, n: i32, x: f64): i32 {
  let count = 0;
  for (const end = values + 8 * n; values < end; values += 8) count += i32(load<f64>(values) >= x);
  return count;
}

/** The sum of the values above x. */
export function sumAbove(values: usize, n: i32, x: f64): f64 {
  let sum: f64 = 0;
  for (const end = values + 8 * n; values < end; values += 8) sum += load<f64>(values) > x ? load<f64>(values) : 0;
  return sum;
}

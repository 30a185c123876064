// Draws from quantile tables (quantile-table.ts says how a word addresses one). A random quantity is a record of 32
// bytes: address of its table (0: none, it is constant), then as doubles shift, scale and most.

import { fillWords, pathWords } from './random';

function tableValue(table: usize, word: i32): f64 {
  // Without a branch: which tail it is cannot be predicted.
  const tail = word ^ (word >> 31);
  const octave = clz(tail);
  const mantissa = tail << octave;
  const cell = ((word >>> 31) << 11) | ((octave - 1) << 6) | ((mantissa >>> 25) & 62);
  const at = table + ((<usize>cell) << 3);
  return load<f64>(at) + load<f64>(at, 8) * <f64>(<u32>(mantissa << 6));
}

/** The draw of a quantity for one word. */
export function drawValue(quantity: usize, word: i32): f64 {
  const table = load<usize>(quantity);
  const shift = load<f64>(quantity, 8);
  if (table === 0) return shift;
  return min(shift + load<f64>(quantity, 16) * tableValue(table, word), load<f64>(quantity, 24));
}

/** Writes `value` n times. */
export function fill(column: usize, value: f64, n: i32): void {
  const values = f64x2.splat(value);
  for (const end = column + 8 * n; column < end; column += 16) v128.store(column, values);
}

function drawWords(quantity: usize, factor: f64, words: usize, column: usize, n: i32): void {
  const table = load<usize>(quantity);
  const shift = factor * load<f64>(quantity, 8);
  const scale = factor * load<f64>(quantity, 16);
  const most = factor * load<f64>(quantity, 24);
  const end = words + 4 * n;
  if (!(most < Infinity)) {
    for (; words < end; words += 4, column += 8) {
      store<f64>(column, shift + scale * tableValue(table, load<i32>(words)));
    }
  } else {
    for (; words < end; words += 4, column += 8) {
      store<f64>(column, min(shift + scale * tableValue(table, load<i32>(words)), most));
    }
  }
}

/** Writes factor × independent draws of a quantity, from a stream's next words. */
export function drawColumn(quantity: usize, factor: f64, state: usize, words: usize, column: usize, n: i32): void {
  if (load<usize>(quantity) === 0) {
    fill(column, factor * load<f64>(quantity, 8), n);
    return;
  }
  fillWords(state, words, n);
  drawWords(quantity, factor, words, column, n);
}

/** Writes the one draw that each path has of a quantity under a key, for a column of paths counted from `first`. */
export function drawPaths(
  quantity: usize,
  key: i32,
  first: i32,
  paths: usize,
  words: usize,
  column: usize,
  n: i32,
): void {
  if (load<usize>(quantity) === 0) {
    fill(column, load<f64>(quantity, 8), n);
    return;
  }
  pathWords(key, first, paths, words, n);
  drawWords(quantity, 1, words, column, n);
}

/** Scores from −8 in steps of 1/256: see score-table.ts. */
const lowestScore: f64 = -8;
const perScore: f64 = 256;
const lastScore: f64 = 4095;

/** Writes factor × the values of a quantity at normal scores, by lines between the points of its table. */
export function drawAtScores(quantity: usize, factor: f64, scores: usize, column: usize, n: i32): void {
  const table = load<usize>(quantity);
  const shift = factor * load<f64>(quantity, 8);
  const scale = factor * load<f64>(quantity, 16);
  const most = factor * load<f64>(quantity, 24);
  for (const end = scores + 8 * n; scores < end; scores += 8, column += 8) {
    const place = max(0.0, min(lastScore, (load<f64>(scores) - lowestScore) * perScore));
    const cell = min(lastScore - 1, floor(place));
    const at = table + ((<usize>cell) << 3);
    const low = load<f64>(at);
    store<f64>(column, min(shift + scale * (low + (place - cell) * (load<f64>(at, 8) - low)), most));
  }
}

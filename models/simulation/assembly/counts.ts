// The walk through one scenario's incidents in one path year of a chunk, a batch at a time: each function writes the
// paths of the next incidents and returns how many; fewer than `size` only when the chunk's last is among them.
// Where the walk stands is kept in memory, in 32 bytes and a block of words behind them.

import { drawValue } from './draws';
import { exp, log } from './elementary';
import { fillWords } from './random';

const pathAt: usize = 0;
const pendingAt: usize = 4;
const usedAt: usize = 8;
/** Hazard left until the next incident of a walk. */
const hazardAt: usize = 16;
const wordsAt: usize = 32;
const block: i32 = 256;
/** Incidents of one path written without looking; the list has this much room to spare. */
const spare: i32 = 4;
/** `mostEventsPerYear` of the plan file. */
const mostEvents: f64 = 10000;

/** The next word of the block; a new block when it is used up. */
function nextWord(cursor: usize, state: usize): u32 {
  let used = load<i32>(cursor, usedAt);
  if (used === block) {
    fillWords(state, cursor + wordsAt, block);
    used = 0;
  }
  store<i32>(cursor, used + 1, usedAt);
  return load<u32>(cursor + wordsAt + 4 * used);
}

/** −ln U for a uniform U in (0, 1): an exponential draw. */
function exponential(cursor: usize, state: usize): f64 {
  return -log((<f64>nextWord(cursor, state) + 0.5) * (1.0 / 4294967296.0));
}

/** Puts the cursor before the first path. */
export function start(cursor: usize): void {
  store<i32>(cursor, -1, pathAt);
  store<i32>(cursor, 0, pendingAt);
  store<i32>(cursor, block, usedAt);
}

/** Puts the cursor before the first path of a walk along the hazard. */
export function startWalk(cursor: usize, state: usize): void {
  start(cursor);
  store<f64>(cursor, exponential(cursor, state), hazardAt);
}

/** The number that a word picks from a table of cumulative counts × 2³², by guided search. */
function tableCount(guide: usize, cumulative: usize, word: u32): i32 {
  let n = <i32>load<u16>(guide + ((word >>> 24) << 1));
  const u = <f64>word;
  while (u >= load<f64>(cumulative + (n << 3))) n++;
  return n;
}

/** A number from a table of counts. */
export function count(cursor: usize, state: usize, guide: usize, cumulative: usize): i32 {
  return tableCount(guide, cumulative, nextWord(cursor, state));
}

/** Given their number, incidents of a Poisson process are spread over the paths independently and evenly. */
export function spreadEvenly(state: usize, list: usize, n: i32, paths: i32): void {
  fillWords(state, list, n);
  for (const end = list + 4 * n; list < end; list += 16) {
    const words = v128.load(list);
    // The upper halves of words × paths.
    const low = i64x2.extmul_low_i32x4_u(words, i32x4.splat(paths));
    const high = i64x2.extmul_high_i32x4_u(words, i32x4.splat(paths));
    v128.store(list, i32x4.shuffle(low, high, 1, 3, 5, 7));
  }
}

/** One number of incidents from the table for every path. */
export function dense(
  cursor: usize,
  state: usize,
  list: usize,
  size: i32,
  paths: i32,
  guide: usize,
  cumulative: usize,
): i32 {
  let path = load<i32>(cursor, pathAt);
  let pending = load<i32>(cursor, pendingAt);
  let n = 0;
  for (;;) {
    for (; pending > 0 && n < size; pending--) store<i32>(list + 4 * n++, path);
    if (n >= size || path + 1 >= paths) break;
    const incidents = tableCount(guide, cumulative, nextWord(cursor, state));
    path++;
    v128.store(list + 4 * n, i32x4.splat(path));
    n += incidents;
    if (incidents > spare || n > size) {
      n -= incidents;
      pending = incidents;
    }
  }
  store<i32>(cursor, path, pathAt);
  store<i32>(cursor, pending, pendingAt);
  return n;
}

/** Paths without incidents skipped geometrically (`logQuiet`: ln of a quiet year's probability), then N given N ≥ 1. */
export function sparse(
  cursor: usize,
  state: usize,
  list: usize,
  size: i32,
  paths: i32,
  guide: usize,
  cumulative: usize,
  logQuiet: f64,
): i32 {
  let path = load<i32>(cursor, pathAt);
  let pending = load<i32>(cursor, pendingAt);
  let n = 0;
  for (;;) {
    for (; pending > 0 && n < size; pending--) store<i32>(list + 4 * n++, path);
    if (n === size || path >= paths) break;
    const next = <f64>path + 1 + floor(exponential(cursor, state) / -logQuiet);
    path = <i32>min(next, <f64>paths);
    if (path >= paths) break;
    pending = 1 + tableCount(guide, cumulative, nextWord(cursor, state));
  }
  store<i32>(cursor, path, pathAt);
  store<i32>(cursor, pending, pendingAt);
  return n;
}

/** As many events a year as a probability means: see annual-probability.ts of the threats. */
function rateOfProbability(p: f64, v: f64): f64 {
  const rate = -log(1 - p);
  const x = v * rate;
  if (!(v > 0)) return rate;
  return min(mostEvents, x < 1e-5 ? rate * (1 + (x / 2) * (1 + x / 3)) : (exp(x) - 1) / v);
}

/**
 * The rate drawn for every path, incidents at exponential gaps along the accumulated hazard. `multipliers` are the
 * paths' common-cause factors; 0 where there are none.
 */
export function walk(
  cursor: usize,
  state: usize,
  list: usize,
  size: i32,
  paths: i32,
  frequency: usize,
  susceptibility: usize,
  factor: f64,
  isProbability: bool,
  multipliers: usize,
  commonCause: f64,
): i32 {
  let path = load<i32>(cursor, pathAt);
  let hazard = load<f64>(cursor, hazardAt);
  let n = 0;
  for (;;) {
    for (; hazard < 0 && n < size; hazard += exponential(cursor, state)) store<i32>(list + 4 * n++, path);
    if (n === size || path + 1 >= paths) break;
    path++;
    const estimate = drawValue(frequency, nextWord(cursor, state));
    let rate = factor * drawValue(susceptibility, nextWord(cursor, state));
    rate *= isProbability ? rateOfProbability(estimate, commonCause) : estimate;
    if (multipliers !== 0) rate *= load<f64>(multipliers + 8 * path);
    hazard -= rate;
  }
  store<i32>(cursor, path, pathAt);
  store<f64>(cursor, hazard, hazardAt);
  return n;
}

/** Turns a column of annual probabilities into the rates that they mean, under a common cause of variance v. */
export function ratesOfProbabilities(column: usize, v: f64, n: i32): void {
  for (const end = column + 8 * n; column < end; column += 8) {
    store<f64>(column, rateOfProbability(load<f64>(column), v));
  }
}

/** The walk along the hazard where each path has a rate of its own in a column: its rate × `growth` × its multiplier. */
export function walkRates(
  cursor: usize,
  state: usize,
  list: usize,
  size: i32,
  paths: i32,
  rates: usize,
  growth: f64,
  multipliers: usize,
): i32 {
  let path = load<i32>(cursor, pathAt);
  let hazard = load<f64>(cursor, hazardAt);
  let n = 0;
  for (;;) {
    for (; hazard < 0 && n < size; hazard += exponential(cursor, state)) store<i32>(list + 4 * n++, path);
    if (n === size || path + 1 >= paths) break;
    path++;
    let rate = growth * load<f64>(rates + 8 * path);
    if (multipliers !== 0) rate *= load<f64>(multipliers + 8 * path);
    hazard -= rate;
  }
  store<i32>(cursor, path, pathAt);
  store<f64>(cursor, hazard, hazardAt);
  return n;
}

/**
 * Deals the incidents of whole paths out to the paths' years: each goes to the first year whose cumulative share × 2³² is
 * above its word, those beyond the first `years` to none. Year y's list of paths stands at `lists` + y × `stride`, its
 * length in words at `lengths`.
 */
export function dealYears(
  paths: usize,
  words: usize,
  n: i32,
  shares: usize,
  years: usize,
  lists: usize,
  stride: usize,
  lengths: usize,
): void {
  for (const end = paths + 4 * n; paths < end; paths += 4, words += 4) {
    const u = <f64>load<u32>(words);
    // Counted without a branch: which year comes next cannot be foreseen.
    let year: usize = 0;
    for (let y: usize = 0; y < years; y++) year += <usize>(u >= load<f64>(shares + (y << 3)));
    if (year === years) continue;
    const length = load<i32>(lengths + (year << 2));
    store<i32>(lists + year * stride + 4 * length, load<i32>(paths));
    store<i32>(lengths + (year << 2), length + 1);
  }
}

import { poissonTable } from './count-model';
import { drawValue } from './draw';
import { log } from './elementary';
import type { CountModel, CountTable, SimulationModel } from './model';
import { fillWords } from './random';

const unit = 2 ** -32;
const block = 256;
/** Incidents of one path written without looking; the list has this much room to spare. */
const spare = 4;

/** The walk through one scenario's incidents in one path year of a chunk, a batch at a time. */
export interface CountCursor {
  /** Paths of the batch; `size` of them at most, plus room to spare. */
  list: Int32Array;
  size: number;
  words: Int32Array;
  /** Words used of the block. */
  at: number;
  path: number;
  /** Incidents not handed out yet: of `path`, or of the whole chunk where paths are drawn per incident. */
  pending: number;
  /** Hazard left until the next incident of a walk. */
  hazard: number;
}

export const countCursor = (size: number): CountCursor => ({
  list: new Int32Array(size + spare),
  size,
  words: new Int32Array(block),
  at: block,
  path: -1,
  pending: 0,
  hazard: 0,
});

/** Makes sure that `needed` more words are in the block. */
function ready(cursor: CountCursor, state: Int32Array, needed: number): void {
  if (cursor.at + needed <= block) return;
  fillWords(state, cursor.words, block);
  cursor.at = 0;
}

/** A uniform number in (0, 1). */
function uniform(cursor: CountCursor, state: Int32Array): number {
  ready(cursor, state, 1);
  return ((cursor.words[cursor.at++] >>> 0) + 0.5) * unit;
}

/** The number that a word picks from a table of counts, by guided search. */
function tableCount({ guide, cumulative, first }: CountTable, word: number): number {
  const u = word >>> 0;
  let n = guide[u >>> 24];
  while (u >= cumulative[n]) n++;
  return n + first;
}

/** Puts the cursor before the first path of a chunk of `paths` paths. */
export function startCounting(cursor: CountCursor, count: CountModel, state: Int32Array, paths: number): void {
  cursor.at = block;
  cursor.path = -1;
  cursor.pending = 0;
  if (count.kind === 'walk') cursor.hazard = -log(uniform(cursor, state));
  if (count.kind === 'even') {
    ready(cursor, state, 1);
    cursor.pending = tableCount(poissonTable(count.rate * paths), cursor.words[cursor.at++]);
  }
}

/** Given their number, incidents of a Poisson process are spread over the years independently and evenly. */
function evenIncidents(cursor: CountCursor, state: Int32Array, paths: number): number {
  const { list, size } = cursor;
  const n = Math.min(size, cursor.pending);
  fillWords(state, list, n);
  for (let i = 0; i < n; i++) list[i] = (list[i] >>> 0) * unit * paths;
  cursor.pending -= n;
  return n;
}

/** One draw of N for every path. */
function denseIncidents(cursor: CountCursor, state: Int32Array, paths: number, count: CountTable): number {
  const { list, size, words } = cursor;
  const { guide, cumulative } = count;
  let { path, pending, at } = cursor;
  let n = 0;
  for (;;) {
    for (; pending > 0 && n < size; pending--) list[n++] = path;
    if (n >= size || path + 1 >= paths) break;
    if (at === block) {
      fillWords(state, words, block);
      at = 0;
    }
    const stop = Math.min(paths - path - 1, block - at) + at;
    while (at < stop && n < size && pending === 0) {
      const u = words[at++] >>> 0;
      let incidents = guide[u >>> 24];
      while (u >= cumulative[incidents]) incidents++;
      path++;
      list[n] = path;
      list[n + 1] = path;
      list[n + 2] = path;
      list[n + 3] = path;
      n += incidents;
      if (incidents > spare || n > size) {
        n -= incidents;
        pending = incidents;
      }
    }
  }
  cursor.path = path;
  cursor.pending = pending;
  cursor.at = at;
  return n;
}

/** Paths without incidents skipped geometrically, then N given N ≥ 1. */
function sparseIncidents(
  cursor: CountCursor,
  state: Int32Array,
  paths: number,
  count: Extract<CountModel, { kind: 'sparse' }>,
): number {
  const { list, size } = cursor;
  let n = 0;
  for (;;) {
    for (; cursor.pending > 0 && n < size; cursor.pending--) list[n++] = cursor.path;
    if (n === size || cursor.path >= paths) return n;
    cursor.path += 1 + Math.floor(log(uniform(cursor, state)) / count.logQuiet);
    if (cursor.path >= paths) return n;
    ready(cursor, state, 1);
    cursor.pending = tableCount(count, cursor.words[cursor.at++]);
  }
}

/** The rate drawn for every path, incidents at exponential gaps along the accumulated hazard. */
function walkedIncidents(
  cursor: CountCursor,
  state: Int32Array,
  paths: number,
  count: Extract<CountModel, { kind: 'walk' }>,
  model: SimulationModel,
  multipliers: Float64Array,
): number {
  const { list, size } = cursor;
  const { tables, draws } = model;
  let n = 0;
  for (;;) {
    for (; cursor.hazard < 0 && n < size; list[n++] = cursor.path) cursor.hazard -= log(uniform(cursor, state));
    if (n === size || cursor.path + 1 >= paths) return n;
    cursor.path++;
    ready(cursor, state, 2);
    const estimate = drawValue(tables, draws, count.frequency, cursor.words[cursor.at++]);
    const susceptibility = drawValue(tables, draws, count.susceptibility, cursor.words[cursor.at++]);
    const rate = count.factor * susceptibility * (count.isProbability ? -log(1 - estimate) : estimate);
    cursor.hazard -= multipliers.length > 0 ? rate * multipliers[cursor.path] : rate;
  }
}

/**
 * Writes the paths of the next incidents to `cursor.list` and returns how many; fewer than `cursor.size` only when the
 * chunk's last incident is among them. `multipliers` are the path year's common-cause factors, or empty.
 */
export function nextIncidents(
  model: SimulationModel,
  count: CountModel,
  cursor: CountCursor,
  state: Int32Array,
  multipliers: Float64Array,
  paths: number,
): number {
  switch (count.kind) {
    case 'none':
      return 0;
    case 'even':
      return evenIncidents(cursor, state, paths);
    case 'dense':
      return denseIncidents(cursor, state, paths, count);
    case 'sparse':
      return sparseIncidents(cursor, state, paths, count);
    case 'walk':
      return walkedIncidents(cursor, state, paths, count, model, multipliers);
  }
}

import { drawValue } from './draw';
import { log } from './elementary';
import type { CountModel, SimulationModel } from './model';
import { fillWords } from './random';

const unit = 2 ** -32;
const block = 256;

/**
 * Where the walk through one scenario's years of a chunk stands: the path, its incidents not yet handed out, and for
 * walked rates the hazard left until the next incident.
 */
export interface CountCursor {
  path: number;
  pending: number;
  hazard: number;
}

/** The place before the first path. */
export const cursorAtStart = (): CountCursor => ({ path: -1, pending: 0, hazard: -1 });

/** Words of a stream, taken one by one. */
interface WordBlock {
  words: Int32Array;
  at: number;
}
const wordBlock = (): WordBlock => ({ words: new Int32Array(block), at: block });

/** Makes sure that `needed` more words are in the block. */
function ready(words: WordBlock, state: Int32Array, needed: number): void {
  if (words.at + needed <= block) return;
  fillWords(state, words.words, block);
  words.at = 0;
}

/** Number of incidents for a word, by the guided search of the count table. */
function tableCount(count: Extract<CountModel, { kind: 'sparse' | 'dense' }>, word: number): number {
  const u = word >>> 0;
  let n = count.guide[u >>> 24];
  while (u >= count.cumulative[n]) n++;
  return n + count.first;
}

/** Incidents of the next path when its rate is `rate`, by exponential gaps along the accumulated hazard. */
function walkedCount(cursor: CountCursor, rate: number, words: WordBlock, state: Int32Array): number {
  let incidents = 0;
  cursor.hazard -= rate;
  while (cursor.hazard < 0) {
    ready(words, state, 1);
    cursor.hazard -= log(((words.words[words.at++] >>> 0) + 0.5) * unit);
    incidents++;
  }
  return incidents;
}

/**
 * Writes the paths of the next incidents, in ascending order and at most `list.length`, and returns how many; fewer
 * than `list.length` only when the chunk's last path is done. `multipliers` are the chunk's common-cause factors of the
 * path year, or empty.
 */
export function nextIncidents(
  model: SimulationModel,
  count: CountModel,
  cursor: CountCursor,
  state: Int32Array,
  multipliers: Float64Array,
  paths: number,
  list: Int32Array,
): number {
  if (count.kind === 'none') return 0;
  const words = wordBlock();
  if (count.kind === 'walk' && cursor.path < 0) {
    ready(words, state, 1);
    cursor.hazard = -log(((words.words[words.at++] >>> 0) + 0.5) * unit);
  }
  const { tables, draws } = model;
  let { path, pending } = cursor;
  let n = 0;
  for (;;) {
    while (pending > 0 && n < list.length) {
      list[n++] = path;
      pending--;
    }
    if (n === list.length || path >= paths) break;
    ready(words, state, 2);
    path++;
    if (count.kind === 'dense') {
      if (path < paths) pending = tableCount(count, words.words[words.at++]);
    } else if (count.kind === 'sparse') {
      path += Math.floor(log(((words.words[words.at++] >>> 0) + 0.5) * unit) / count.logQuiet);
      if (path < paths) pending = tableCount(count, words.words[words.at++]);
    } else if (path < paths) {
      const estimate = drawValue(tables, draws, count.frequency, words.words[words.at++]);
      const base = count.isProbability ? -log(1 - estimate) : estimate;
      const rate = count.factor * base * drawValue(tables, draws, count.susceptibility, words.words[words.at++]);
      pending = walkedCount(cursor, multipliers.length > 0 ? rate * multipliers[path] : rate, words, state);
    }
  }
  cursor.path = path;
  cursor.pending = pending;
  return n;
}

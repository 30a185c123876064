import type { DrawArrays } from './model';
import { tableValue } from './quantile-table';
import { fillWords } from './random';

/** Value of random quantity `index` for a 32-bit word. */
export function drawValue(tables: Float64Array, draws: DrawArrays, index: number, word: number): number {
  const offset = draws.table[index];
  if (offset < 0) return draws.shift[index];
  const value = draws.shift[index] + draws.scale[index] * tableValue(tables, offset, word);
  return Math.min(value, draws.most[index]);
}

/** Fills the first `count` of `column` with factor × independent draws of quantity `index`, from a stream's next words. */
export function fillWithDraws(
  tables: Float64Array,
  draws: DrawArrays,
  index: number,
  factor: number,
  state: Int32Array,
  words: Int32Array,
  column: Float64Array,
  count: number,
): void {
  const offset = draws.table[index];
  const shift = factor * draws.shift[index];
  if (offset < 0) {
    column.fill(shift, 0, count);
    return;
  }
  const scale = factor * draws.scale[index];
  fillWords(state, words, count);
  for (let i = 0; i < count; i++) column[i] = shift + scale * tableValue(tables, offset, words[i]);
  const most = factor * draws.most[index];
  if (most < Number.POSITIVE_INFINITY) for (let i = 0; i < count; i++) if (column[i] > most) column[i] = most;
}

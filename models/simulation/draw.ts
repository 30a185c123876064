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

/** Multiplies the first `count` of `column` by independent draws of quantity `index`, from the next words of a stream. */
export function multiplyByDraws(
  tables: Float64Array,
  draws: DrawArrays,
  index: number,
  state: Int32Array,
  words: Int32Array,
  column: Float64Array,
  count: number,
): void {
  const offset = draws.table[index];
  const shift = draws.shift[index];
  const scale = draws.scale[index];
  const most = draws.most[index];
  if (offset < 0) {
    for (let i = 0; i < count; i++) column[i] *= shift;
    return;
  }
  fillWords(state, words, count);
  for (let i = 0; i < count; i++) {
    const value = shift + scale * tableValue(tables, offset, words[i]);
    column[i] *= Math.min(value, most);
  }
}

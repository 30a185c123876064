// Arithmetic on columns of doubles, two at a time; a column has room for one value more than it holds.

import { exp, log } from './elementary';
import { fillWords } from './random';

/** column × by × factor. */
export function multiply(column: usize, by: usize, factor: f64, n: i32): void {
  const factors = f64x2.splat(factor);
  for (const end = column + 8 * n; column < end; column += 16, by += 16) {
    v128.store(column, f64x2.mul(v128.load(column), f64x2.mul(v128.load(by), factors)));
  }
}

/** column + other. */
export function add(column: usize, other: usize, n: i32): void {
  for (const end = column + 8 * n; column < end; column += 16, other += 16) {
    v128.store(column, f64x2.add(v128.load(column), v128.load(other)));
  }
}

/** column + other × by. */
export function addProduct(column: usize, other: usize, by: usize, n: i32): void {
  for (const end = column + 8 * n; column < end; column += 16, other += 16, by += 16) {
    v128.store(column, f64x2.add(v128.load(column), f64x2.mul(v128.load(other), v128.load(by))));
  }
}

/** min(column, caps). */
export function limit(column: usize, caps: usize, n: i32): void {
  for (const end = column + 8 * n; column < end; column += 16, caps += 16) {
    v128.store(column, f64x2.min(v128.load(column), v128.load(caps)));
  }
}

/** Sets the column to 0 where the stream's next word is not below `chance` (a probability × 2³²). */
export function clearWhereAbsent(column: usize, state: usize, words: usize, chance: f64, n: i32): void {
  fillWords(state, words, n);
  const chances = f64x2.splat(chance);
  for (const end = column + 8 * n; column < end; column += 16, words += 8) {
    const occurs = f64x2.lt(f64x2.convert_low_i32x4_u(v128.load64_zero(words)), chances);
    v128.store(column, v128.and(v128.load(column), occurs));
  }
}

/** Writes the probability × 2³² that rises with each exposure x: 1 − (1 + e^(slope·(ln x − logAt)))^−power. */
export function risingChances(exposure: usize, logAt: f64, slope: f64, power: f64, to: usize, n: i32): void {
  for (const end = exposure + 8 * n; exposure < end; exposure += 8, to += 8) {
    const odds = exp(max(-700.0, min(700.0, slope * (log(load<f64>(exposure)) - logAt))));
    store<f64>(to, 4294967296.0 * (1 - exp(max(-700.0, -power * log(1 + odds)))));
  }
}

/** Sets the column to 0 where the stream's next word is not below the incident's own chance (a probability × 2³²). */
export function clearWhereUnlikely(column: usize, state: usize, words: usize, chances: usize, n: i32): void {
  fillWords(state, words, n);
  for (const end = column + 8 * n; column < end; column += 16, chances += 16, words += 8) {
    const occurs = f64x2.lt(f64x2.convert_low_i32x4_u(v128.load64_zero(words)), v128.load(chances));
    v128.store(column, v128.and(v128.load(column), occurs));
  }
}

/** common × factor + own × column: normal scores of what shares the incident's factor, from independent ones. */
export function share(column: usize, factor: usize, common: f64, own: f64, n: i32): void {
  const commons = f64x2.splat(common);
  const owns = f64x2.splat(own);
  for (const end = column + 8 * n; column < end; column += 16, factor += 16) {
    const shared = f64x2.mul(commons, v128.load(factor));
    v128.store(column, f64x2.add(shared, f64x2.mul(owns, v128.load(column))));
  }
}

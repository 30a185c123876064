// Quantile tables: see quantile-table.ts.

import { exp } from './elementary';

const octaves: i32 = 32;
const cellsPerOctave: i32 = 32;

/** Writes e^(factor × x) for every x of a column, kept between e^±708. */
export function exponentials(column: usize, factor: f64, to: usize, n: i32): void {
  for (const end = column + 8 * n; column < end; column += 8, to += 8) {
    store<f64>(to, exp(max(-708.0, min(708.0, factor * load<f64>(column)))));
  }
}

/**
 * Writes one tail of a table: the lines through the quantiles at their points, outermost octave first. The first ten
 * octaves have a line for each cell, those beyond `outer` lines each; a line's points are `reach` from its middle.
 */
export function fillTail(quantiles: usize, outer: i32, reach: f64, table: usize): void {
  for (let octave = octaves; octave >= 1; octave--) {
    const lines = octave <= 10 ? cellsPerOctave : outer;
    const cells = cellsPerOctave / lines;
    let entry = table + 16 * (octave - 1) * cellsPerOctave;
    for (let line = 0; line < lines; line++, quantiles += 16) {
      const first = load<f64>(quantiles);
      const second = load<f64>(quantiles, 8);
      const slope = (second - first) / (2 * reach);
      const start = (first + second) / 2 - slope / 2;
      for (let cell = 0; cell < cells; cell++, entry += 16) {
        store<f64>(entry, start + (slope * <f64>cell) / <f64>cells);
        store<f64>(entry, (slope / <f64>cells) * (1.0 / 4294967296.0), 8);
      }
    }
  }
  // The single outermost word stands for the whole last octave.
  const last = table + 16 * (octaves - 1) * cellsPerOctave;
  store<f64>(last, (load<f64>(last) + load<f64>(last + 16 * (cellsPerOctave - 1))) / 2);
  store<f64>(last, 0, 8);
}

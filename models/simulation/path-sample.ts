import { roomWith } from './sample-room';

/** Rank (0-based) of the smallest x with F(x) ≥ p. */
export const quantileRank = (p: number, n: number): number => Math.min(n - 1, Math.max(0, Math.ceil(p * n - 1e-6) - 1));

/** A sample of one value per path. Only the one made last may be asked; each answer takes time linear in its size. */
export interface PathSample {
  mean(): number;
  /** The smallest x with F(x) ≥ p. */
  quantile(p: number): number;
  shareAbove(x: number): number;
  /** Share of the values that are at least x. */
  shareFrom(x: number): number;
}

/** A copy of the values as a sample. Shares of no values are 0. */
export function pathSample(values: Float64Array | Float32Array): PathSample {
  const { memory, values: column } = roomWith(values);
  const { run } = memory;
  const n = values.length;
  return {
    mean: () => run.sum(column, n) / n,
    quantile: (p) => run.select(column, 0, n - 1, quantileRank(p, n)),
    shareAbove: (x) => (n > 0 ? run.countAbove(column, n, x) / n : 0),
    shareFrom: (x) => (n > 0 ? run.countFrom(column, n, x) / n : 0),
  };
}

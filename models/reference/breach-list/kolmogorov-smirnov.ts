/**
 * Kolmogorov–Smirnov distance: the largest gap between the empirical distribution of `sorted` (ascending) and `cdf`.
 */
export function kolmogorovSmirnov(sorted: Float64Array, cdf: (x: number) => number): number {
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; i++) {
    const expected = cdf(sorted[i]);
    distance = Math.max(distance, (i + 1) / n - expected, expected - i / n);
  }
  return distance;
}

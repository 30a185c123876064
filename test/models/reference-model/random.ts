import type { Uniform } from '../../support/mulberry32';

/** A standard normal number (Box and Muller). */
export const normal = (u: Uniform): number => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());

/** A Gamma number of scale 1 (Marsaglia and Tsang). */
export function gamma(u: Uniform, shape: number): number {
  if (shape < 1) return gamma(u, shape + 1) * u() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(u);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(u()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A Poisson number: exponential gaps counted until they pass the rate. */
export function poisson(u: Uniform, rate: number): number {
  let count = 0;
  let time = -Math.log(1 - u());
  while (time < rate) {
    time -= Math.log(1 - u());
    count++;
  }
  return count;
}

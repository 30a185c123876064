/** E[g(X)] of a PERT by plain midpoint sums over its beta density, written from the definition. */
export function pertMean(low: number, likely: number, high: number, g: (x: number) => number): number {
  const a = (4 * (likely - low)) / (high - low);
  const b = (4 * (high - likely)) / (high - low);
  const steps = 200_000;
  let sum = 0;
  let mass = 0;
  for (let i = 0; i < steps; i++) {
    const t = (i + 0.5) / steps;
    const density = t ** a * (1 - t) ** b;
    mass += density;
    sum += density * g(low + t * (high - low));
  }
  return sum / mass;
}

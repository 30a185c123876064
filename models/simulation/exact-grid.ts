import type { ExactScenario } from './exact-plan';
import { piecesAbove } from './severity-pieces';

/** Where a smooth reading of the grid's distribution function reaches p: mass k is spread evenly over (k ± ½)h. */
export function gridQuantile(masses: Float64Array, quiet: number, h: number, p: number): number {
  if (p <= quiet) return 0;
  let below = quiet;
  for (let k = 0; k < masses.length; k++) {
    const mass = k === 0 ? Math.max(0, masses[0] - quiet) : masses[k];
    if (below + mass >= p) {
      const share = (p - below) / mass;
      return k === 0 ? (share * h) / 2 : (k - 0.5 + share) * h;
    }
    below += mass;
  }
  return Number.NaN;
}

/** P(L > x) for x ≥ 0, by the reading of `gridQuantile`. */
export function gridAbove(masses: Float64Array, quiet: number, h: number, x: number): number {
  let below = quiet + Math.max(0, masses[0] - quiet) * Math.min(1, (2 * x) / h);
  for (let k = 1; k < masses.length && (k - 0.5) * h < x; k++) below += masses[k] * Math.min(1, x / h - k + 0.5);
  return Math.max(0, 1 - below);
}

/** P(no loss at all in a year), exactly. */
export function quietProbability(scenarios: ExactScenario[], variance: number): number {
  let rate = 0;
  let product = 1;
  for (const { counts, parts } of scenarios) {
    const lossless = parts.reduce((p, { chance, pieces }) => p * (1 - chance * piecesAbove(pieces, 0)), 1);
    if ('rate' in counts) rate += counts.rate * (1 - lossless);
    else product *= counts.probabilities.reduceRight((sum, p) => sum * lossless + p, 0);
  }
  return product * (variance > 0 ? (1 + variance * rate) ** (-1 / variance) : Math.exp(-rate));
}

/** E[N]·E[X] of a scenario. */
export function meanLoss({ meanCount, parts }: ExactScenario): number {
  let severity = 0;
  for (const { chance, pieces } of parts) {
    for (let i = 0; i < pieces.mass.length; i++)
      severity += (chance * pieces.mass[i] * (pieces.from[i] + pieces.to[i])) / 2;
  }
  return meanCount * severity;
}

/** A loss that yearly losses exceed about once in two thousand years: single large events, then the rest on top. */
export function gridEnd(scenarios: ExactScenario[], variance: number): number {
  const exceeding = (x: number) =>
    scenarios.reduce((sum, { meanCount, parts }) => {
      const above = parts.reduce((total, { chance, pieces }) => total + chance * piecesAbove(pieces, x / 1.05), 0);
      return sum + meanCount * above;
    }, 0);
  let high = 1;
  while (exceeding(high) > 4e-4) high *= 2;
  let low = high / 2;
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (exceeding(middle) > 4e-4) low = middle;
    else high = middle;
  }
  let mean = 0;
  let square = 0;
  for (const { meanCount, parts } of scenarios) {
    for (const { chance, pieces } of parts) {
      for (let i = 0; i < pieces.mass.length; i++) {
        const x = Math.min(high, (pieces.from[i] + pieces.to[i]) / 2);
        mean += meanCount * chance * pieces.mass[i] * x;
        square += meanCount * chance * pieces.mass[i] * x * x;
      }
    }
  }
  return 1.1 * high + mean + 4 * Math.sqrt(variance * mean * mean + square / 10);
}

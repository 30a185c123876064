import { nodesOf } from '#models/probability/quadrature';
import type { LossPart } from '#models/threats/loss-parts';
import type { Pieces } from './quantile-table';
import { discretise, partPieces } from './severity-pieces';

/** Steps from 0 to the limit on which sums of penalties are worked out. */
const steps = 512;

/** E[T] and E[T²] of what a part comes to in a year of n incidents, T = min(limit, sum), by n. */
export interface YearlyPenalty {
  mean: Float64Array;
  square: Float64Array;
}

/** Probabilities of one penalty on the grid; sums at or beyond the limit stand at its end. */
function onePenalty(part: LossPart, limit: number, kept: number): Float64Array {
  const caps = part.cap ? nodesOf(part.cap, 'coarse') : { values: [limit], weights: [1] };
  const masses = new Float64Array(steps + 1);
  for (const [i, cap] of caps.values.entries()) {
    const pieces = partPieces({ ...part, cap: { kind: 'constant', value: cap } }, null, kept) as Pieces;
    const below = {
      ...pieces,
      from: pieces.from.map((x) => Math.min(x, limit)),
      to: pieces.to.map((x) => Math.min(x, limit)),
    };
    const grid = discretise(below, 1, limit / steps, steps + 1);
    for (let k = 0; k <= steps; k++) masses[k] += caps.weights[i] * grid[k];
  }
  return masses;
}

/** The penalty where it is certain; null elsewhere. */
function certainPenalty({ quantity, amount, cap, factor, shift, span }: LossPart, kept: number): number | null {
  if (quantity.kind !== 'constant' || amount.kind !== 'constant' || (cap && cap.kind !== 'constant')) return null;
  const whole = factor * quantity.value * (shift + span * amount.value);
  return kept * Math.min(whole, cap?.value ?? whole);
}

/** E[min(limit, sum)ᵏ] of m penalties, m = 0 … most. */
function momentsOfSums(part: LossPart, limit: number, kept: number, most: number): YearlyPenalty {
  const mean = new Float64Array(most + 1);
  const square = new Float64Array(most + 1);
  const certain = certainPenalty(part, kept);
  if (certain !== null) {
    for (let m = 0; m <= most; m++) {
      mean[m] = Math.min(limit, m * certain);
      square[m] = mean[m] ** 2;
    }
    return { mean, square };
  }
  const one = onePenalty(part, limit, kept);
  let sum = new Float64Array(steps + 1);
  sum[0] = 1;
  for (let m = 1; m <= most; m++) {
    const next = new Float64Array(steps + 1);
    for (let i = 0; i <= steps; i++) {
      if (sum[i] === 0) continue;
      for (let j = 0; j <= steps; j++) next[Math.min(steps, i + j)] += sum[i] * one[j];
    }
    sum = next;
    for (let k = 1; k <= steps; k++) {
      const x = (k * limit) / steps;
      mean[m] += sum[k] * x;
      square[m] += sum[k] * x * x;
    }
  }
  return { mean, square };
}

/**
 * What a part with a yearly limit comes to, given the number of incidents up to `most`: each brings a penalty with the
 * part's chance, of which controls leave the share `kept`. Sums by convolution on a grid that keeps means.
 */
export function yearlyPenalty(part: LossPart, kept: number, most: number): YearlyPenalty {
  const sums = momentsOfSums(part, part.yearCap!, kept, most);
  const mean = new Float64Array(most + 1);
  const square = new Float64Array(most + 1);
  let penalties = Float64Array.of(1);
  for (let n = 0; n <= most; n++) {
    for (let m = 0; m <= n; m++) {
      mean[n] += penalties[m] * sums.mean[m];
      square[n] += penalties[m] * sums.square[m];
    }
    // Binomial(n, chance) becomes Binomial(n + 1, chance).
    const next = new Float64Array(n + 2);
    for (let m = 0; m <= n; m++) {
      next[m] += penalties[m] * (1 - part.chance);
      next[m + 1] += penalties[m] * part.chance;
    }
    penalties = next;
  }
  return { mean, square };
}

import { type Distribution, tailQuantiles } from './distribution';

/** Values and weights that stand for a distribution in sums: E[g(X)] ≈ Σ weight·g(value). Weights add up to 1. */
export interface Nodes {
  values: Float64Array;
  weights: Float64Array;
}

const octaves = 26;
const offset = Math.sqrt(0.15);
const legendre = [
  [0.5 - offset, 5 / 18],
  [0.5, 4 / 9],
  [0.5 + offset, 5 / 18],
];

/** Ascending tail probabilities: three Gauss–Legendre points in each halving of (0, 0.5], and their weights. */
const tails = new Float64Array(3 * octaves);
const tailWeights = new Float64Array(3 * octaves);
for (let octave = 0; octave < octaves; octave++) {
  const width = 2 ** (octave - octaves - 1);
  legendre.forEach(([at, weight], i) => {
    tails[3 * octave + i] = width * (1 + at);
    tailWeights[3 * octave + i] = width * weight;
  });
}
// What lies below the last halving counts with its lowest point.
tailWeights[0] += 2 ** (-octaves - 1);

/** Quadrature nodes of a distribution in quantile space, denser by halves towards both tails. */
export function nodesOf(d: Distribution): Nodes {
  if (d.kind === 'constant') return { values: Float64Array.of(d.value), weights: Float64Array.of(1) };
  const n = tails.length;
  const values = new Float64Array(2 * n);
  const weights = new Float64Array(2 * n);
  values.set(tailQuantiles(d, tails, false));
  values.set(tailQuantiles(d, tails, true), n);
  weights.set(tailWeights);
  weights.set(tailWeights, n);
  return { values, weights };
}

/** Nodes of g(X, Y) for independent X and Y: all pairs. */
export function pairNodes(x: Nodes, y: Nodes, g: (x: number, y: number) => number): Nodes {
  const values = new Float64Array(x.values.length * y.values.length);
  const weights = new Float64Array(values.length);
  for (let i = 0, at = 0; i < x.values.length; i++) {
    for (let j = 0; j < y.values.length; j++, at++) {
      values[at] = g(x.values[i], y.values[j]);
      weights[at] = x.weights[i] * y.weights[j];
    }
  }
  return { values, weights };
}

/** Σ weight·g(value). */
export function expectation(nodes: Nodes, g: (x: number) => number): number {
  let sum = 0;
  for (let i = 0; i < nodes.values.length; i++) sum += nodes.weights[i] * g(nodes.values[i]);
  return sum;
}

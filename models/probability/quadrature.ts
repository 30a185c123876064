import { contentCache } from './content-cache';
import { cdf, type Distribution, tailQuantiles } from './distribution';

/** Values and weights that stand for a distribution in sums: E[g(X)] ≈ Σ weight·g(value). Weights add up to 1. */
export interface Nodes {
  values: Float64Array;
  weights: Float64Array;
}

/** Tail probabilities, ascending: some Gauss–Legendre points in each halving of (0, 0.5]; and the weights of both tails. */
interface Grid {
  name: string;
  tails: Float64Array;
  weights: Float64Array;
}

function grid(name: string, octaves: number, points: [at: number, weight: number][]): Grid {
  const n = points.length * octaves;
  const tails = new Float64Array(n);
  const weights = new Float64Array(2 * n);
  for (let octave = 0; octave < octaves; octave++) {
    const width = 2 ** (octave - octaves - 1);
    for (const [i, [at, weight]] of points.entries()) {
      tails[points.length * octave + i] = width * (1 + at);
      weights[points.length * octave + i] = width * weight;
    }
  }
  // What lies below the last halving counts with its lowest point.
  weights[0] += 2 ** (-octaves - 1);
  weights.copyWithin(n, 0, n);
  return { name, tails, weights };
}

const third = Math.sqrt(0.15);
const second = 1 / Math.sqrt(12);
const grids = {
  fine: grid('fine', 26, [
    [0.5 - third, 5 / 18],
    [0.5, 4 / 9],
    [0.5 + third, 5 / 18],
  ]),
  /** For squares of heavy tails. */
  far: grid('far', 60, [
    [0.5 - third, 5 / 18],
    [0.5, 4 / 9],
    [0.5 + third, 5 / 18],
  ]),
  /** For sums over several quantities at once. */
  coarse: grid('coarse', 14, [
    [0.5 - second, 0.5],
    [0.5 + second, 0.5],
  ]),
};

/** Values at all nodes, kept by shape: plans use the same few shapes again and again, and PERT quantiles are dear. */
const kept = contentCache<Float64Array>(500);

const valuesOf = (d: Exclude<Distribution, { kind: 'constant' }>, { name, tails }: Grid): Float64Array =>
  kept(name + JSON.stringify(d), () => {
    const values = new Float64Array(2 * tails.length);
    values.set(tailQuantiles(d, tails, false));
    values.set(tailQuantiles(d, tails, true), tails.length);
    return values;
  });

/** Quadrature nodes of a distribution in quantile space, denser by halves towards both tails. Not to be written to. */
export function nodesOf(d: Distribution, fineness: keyof typeof grids = 'fine'): Nodes {
  if (d.kind === 'constant') return { values: Float64Array.of(d.value), weights: Float64Array.of(1) };
  return { values: valuesOf(d, grids[fineness]), weights: grids[fineness].weights };
}

/** Whether values of the distribution are cut at a limit that some of it lies beyond. */
const isCut = (d: Distribution): d is Exclude<Distribution, { kind: 'constant' }> =>
  d.kind !== 'constant' && d.most !== Number.POSITIVE_INFINITY && aboveLimit(d) > 0;

const uncut = (d: Exclude<Distribution, { kind: 'constant' }>): Distribution => ({
  ...d,
  most: Number.POSITIVE_INFINITY,
});

/** The mass that counts as the limit. */
const aboveLimit = (d: Exclude<Distribution, { kind: 'constant' }>): number => 1 - cdf(uncut(d), d.most);

/**
 * Nodes as `nodesOf` gives them, but split where the distribution is cut: one node for all that counts as the limit, and
 * the whole grid below it, dense towards the limit too. A sum over them has no error at the kink, where a panel of the
 * plain grid may lie half on either side. Not at the same places as the nodes of other distributions.
 */
export function splitNodesOf(d: Distribution): Nodes {
  if (!isCut(d)) return nodesOf(d);
  return keptSplit(JSON.stringify(d), () => {
    const above = aboveLimit(d);
    const { tails, weights } = grids.fine;
    const n = tails.length;
    const values = new Float64Array(2 * n + 1);
    const levels = Float64Array.from({ length: 2 * n }, (_, i) => (1 - above) * (i < n ? tails[i] : 1 - tails[i - n]));
    values.set(quantilesAt(uncut(d), levels));
    values[2 * n] = d.most;
    return { values, weights: Float64Array.of(...weights.map((weight) => weight * (1 - above)), above) };
  });
}

/** Nodes of which squares of the values have an exact mean too, however heavy the tail: split where the distribution is cut. */
export const squareNodesOf = (d: Distribution): Nodes => (isCut(d) ? splitNodesOf(d) : nodesOf(d, 'far'));

const keptSplit = contentCache<Nodes>(100);

/** Quantiles at any probabilities in (0, 1). */
function quantilesAt(d: Distribution, levels: Float64Array): Float64Array {
  const values = new Float64Array(levels.length);
  for (const upper of [false, true]) {
    const places = [...levels.keys()].filter((i) => levels[i] > 0.5 === upper);
    const tail = (i: number) => (upper ? 1 - levels[i] : levels[i]);
    places.sort((i, j) => tail(i) - tail(j));
    const found = tailQuantiles(d, places.map(tail), upper);
    for (const [k, i] of places.entries()) values[i] = found[k];
  }
  return values;
}

/**
 * At most so many nodes (an even number), of values of 0 and more: neighbours in value become two at their mean less and
 * plus their standard deviation, as many at a time everywhere, so that tails, where nodes are dense, stay told apart. Mean
 * and variance stay; E[g(X)] loses what g bends otherwise within a group.
 */
export function merged(nodes: Nodes, most: number): Nodes {
  const { values, weights } = nodes;
  if (values.length <= most) return nodes;
  const order = [...values.keys()].sort((i, j) => values[i] - values[j]);
  const groups = Array.from({ length: most / 2 }, () => ({ weight: 0, first: 0, second: 0 }));
  for (const [rank, i] of order.entries()) {
    const group = groups[Math.floor((rank * groups.length) / order.length)];
    group.weight += weights[i];
    group.first += weights[i] * values[i];
    group.second += weights[i] * values[i] * values[i];
  }
  const both = groups.flatMap(({ weight, first, second }) => {
    if (weight === 0) return [];
    const mean = first / weight;
    const deviation = Math.min(mean, Math.sqrt(Math.max(0, second / weight - mean * mean)));
    return [mean - deviation, mean + deviation].map((value) => ({ value, weight: weight / 2 }));
  });
  return {
    values: Float64Array.from(both, ({ value }) => value),
    weights: Float64Array.from(both, ({ weight }) => weight),
  };
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

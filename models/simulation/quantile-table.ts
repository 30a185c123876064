import { type Distribution, tailQuantiles } from '#models/probability/distribution';
import { exp } from '#models/probability/elementary';
import { upperNormalQuantile } from '#models/probability/normal';
import { type ColumnMemory, columnMemory } from './column-memory';

/**
 * Inverse distribution functions as tables, addressed by the bits of a 32-bit word: the first bit says which tail, the
 * number of zeros after it how far out (each zero halves the tail), the next five bits the cell within that halving,
 * the rest the place within the cell. Both tails are thus followed down to 2⁻³² at the same relative fineness.
 * A cell is a straight line through the quantiles at its two Gauss–Legendre points: the mean is kept to fourth order.
 */

const cellsPerOctave = 32;
const cells = 2 * 32 * cellsPerOctave;
/** Doubles in one table: intercept and slope of every cell. */
export const tableLength = 2 * cells;

/** Half the distance between the two Gauss–Legendre points of a unit interval. */
const reach = 1 / Math.sqrt(12);

/**
 * How finely a distribution's tails are followed: the first ten octaves cell by cell, those beyond by `outer` lines
 * each. Bounded distributions need one: beyond 2⁻¹⁰ nothing they do is seen in a sum.
 */
interface Fineness {
  outer: number;
  /** Tail probabilities of the lines' points, ascending (outermost octave first). */
  points: Float64Array;
}

const linesIn = (octave: number, outer: number): number => (octave <= 10 ? cellsPerOctave : outer);

function fineness(outer: number): Fineness {
  const points: number[] = [];
  for (let octave = 32; octave >= 1; octave--) {
    const start = octave === 32 ? 0 : 2 ** (-octave - 1);
    const lines = linesIn(octave, outer);
    const width = (octave === 32 ? 2 ** -32 : start) / lines;
    for (let line = 0; line < lines; line++) {
      points.push(start + width * (line + 0.5 - reach), start + width * (line + 0.5 + reach));
    }
  }
  return { outer, points: Float64Array.from(points) };
}

const unbounded = fineness(8);
const bounded = fineness(1);

/** Where a thread makes its tables: the normal quantiles at the unbounded points, two columns, and a table. */
interface TableRoom {
  memory: ColumnMemory;
  normal: number;
  lower: number;
  upper: number;
  table: number;
}

let room: TableRoom | undefined;

function tableRoom(): TableRoom {
  if (room) return room;
  const memory = columnMemory();
  const normal = memory.put(unbounded.points.map(upperNormalQuantile));
  const [lower, upper] = [0, 1].map(() => memory.take(8 * unbounded.points.length));
  room = { memory, normal, lower, upper, table: memory.take(8 * tableLength) };
  return room;
}

/**
 * The table of a distribution in standard position: a lognormal with μ = 0, a PERT or logit-normal on [0, 1]; the caller
 * shifts and scales (`standing`). Values are not cut at `most`. With `map` it is the table of what that makes of the
 * distribution as it stands.
 */
export function quantileTable(
  d: Exclude<Distribution, { kind: 'constant' }>,
  map?: (value: number) => number,
): Float64Array {
  const { memory, normal, lower, upper, table } = tableRoom();
  const { run } = memory;
  const { points, outer } = d.kind === 'pert' || d.kind === 'logitNormal' ? bounded : unbounded;
  if (map) {
    memory.doubles(lower, points.length).set(tailQuantiles(d, points, false).map(map));
    memory.doubles(upper, points.length).set(tailQuantiles(d, points, true).map(map));
  } else if (d.kind === 'lognormal') {
    run.exponentials(normal, -d.sigma, lower, points.length);
    run.exponentials(normal, d.sigma, upper, points.length);
  } else {
    const standard = inStandardPosition(d);
    memory.doubles(lower, points.length).set(tailQuantiles(standard, points, false));
    memory.doubles(upper, points.length).set(tailQuantiles(standard, points, true));
  }
  run.fillTail(lower, outer, reach, table);
  run.fillTail(upper, outer, reach, table + 4 * tableLength);
  return memory.doubles(table, tableLength).slice();
}

/** The distribution as its shape's table has it: a lognormal with μ = 0, a PERT or logit-normal on [0, 1], not cut at `most`. */
export function inStandardPosition(d: Exclude<Distribution, { kind: 'constant' }>): Distribution {
  const most = Number.POSITIVE_INFINITY;
  switch (d.kind) {
    case 'pert':
      return { ...d, low: 0, high: 1, most };
    case 'lognormal':
      return { ...d, mu: 0, most };
    case 'logitNormal':
      return { ...d, end: 1, most };
    case 'truncated':
      return { ...d, most };
  }
}

/** Where a distribution stands that is drawn from the table of its shape: low + width × the table's value. */
export function standing(d: Exclude<Distribution, { kind: 'constant' }>): { low: number; width: number } {
  switch (d.kind) {
    case 'pert':
      return { low: d.low, width: d.high - d.low };
    case 'lognormal':
      return { low: 0, width: exp(d.mu) };
    case 'logitNormal':
      return { low: 0, width: d.end };
    case 'truncated':
      return { low: 0, width: 1 };
  }
}

/** A distribution as pieces, each uniform between two values; masses add up to 1. */
export interface Pieces {
  from: Float64Array;
  to: Float64Array;
  mass: Float64Array;
}

/** The distribution that a table draws from: every cell is one piece. */
export function tablePieces(table: Float64Array): Pieces {
  const from = new Float64Array(cells);
  const to = new Float64Array(cells);
  const mass = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const octave = Math.floor((cell % (cells / 2)) / cellsPerOctave) + 1;
    const single = octave === 32;
    from[cell] = table[2 * cell];
    to[cell] = table[2 * cell] + table[2 * cell + 1] * 2 ** 32;
    if (!single) mass[cell] = 2 ** (-octave - 1) / cellsPerOctave;
    else if (cell % cellsPerOctave === 0) mass[cell] = 2 ** -32;
  }
  return { from, to, mass };
}

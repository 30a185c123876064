import { type Distribution, rawMoment } from '#models/probability/distribution';
import { nodesOf } from '#models/probability/quadrature';
import type { ExposedRecords } from '#models/threats/exposed-records';
import { type LossPart, partBase } from '#models/threats/loss-parts';
import { probabilityAt } from '#models/threats/rising-probability';
import { type Pieces, quantileTable, standing, tablePieces } from './quantile-table';

const atom = (value: number): Pieces => ({
  from: Float64Array.of(value),
  to: Float64Array.of(value),
  mass: Float64Array.of(1),
});

/** A factor of a loss part: shift + factor × X. */
interface Factor {
  d: Distribution;
  factor: number;
  shift: number;
  /** How much likelier the part is at a value of X than on average, where that rises with it. */
  likelier?: (x: number) => number;
}

/** Pieces of one factor by itself. */
function piecesOf({ d, factor, shift, likelier }: Factor): Pieces {
  if (d.kind === 'constant') return atom(shift + factor * d.value);
  const { from, to, mass } = tablePieces(quantileTable(d));
  const { low, width } = standing(d);
  const most = d.kind === 'pert' ? Math.min(d.high, d.most) : d.most;
  const at = (x: number) => Math.min(most, low + width * x);
  const place = (x: number) => shift + factor * at(x);
  return {
    from: from.map(place),
    to: to.map(place),
    mass: likelier ? mass.map((share, i) => share * likelier((at(from[i]) + at(to[i])) / 2)) : mass,
  };
}

/** Pieces of the product with another factor: one copy of the pieces for each quadrature node of it. */
function times(pieces: Pieces, { d, factor, shift, likelier }: Factor): Pieces {
  const { values, weights } = nodesOf(d);
  const n = pieces.mass.length;
  const from = new Float64Array(n * values.length);
  const to = new Float64Array(n * values.length);
  const mass = new Float64Array(n * values.length);
  for (let j = 0; j < values.length; j++) {
    const scale = shift + factor * values[j];
    const weight = likelier ? weights[j] * likelier(values[j]) : weights[j];
    for (let i = 0; i < n; i++) {
      from[j * n + i] = scale * pieces.from[i];
      to[j * n + i] = scale * pieces.to[i];
      mass[j * n + i] = weight * pieces.mass[i];
    }
  }
  return { from, to, mass };
}

/** How far a factor spreads for its size: E[Y²]/E[Y]²; 1 where it is constant. */
function spreadOf({ d, factor, shift }: Factor): number {
  const mean = shift + factor * rawMoment(d, 1);
  if (d.kind === 'constant' || mean === 0) return 1;
  return (shift * shift + 2 * shift * factor * rawMoment(d, 1) + factor * factor * rawMoment(d, 2)) / (mean * mean);
}

/**
 * Pieces of a product of independent factors. The one that spreads furthest is cut into its many pieces; the others,
 * whose quadrature nodes stand far apart in the middle, only stretch these.
 */
function productPieces(factors: Factor[]): Pieces {
  const widest = factors.reduce((a, b) => (spreadOf(b) > spreadOf(a) ? b : a));
  return factors.reduce((pieces, one) => (one === widest ? pieces : times(pieces, one)), piecesOf(widest));
}

const cut = (pieces: Pieces, cap: number): Pieces => ({
  from: pieces.from.map((x) => Math.min(x, cap)),
  to: pieces.to.map((x) => Math.min(x, cap)),
  mass: pieces.mass,
});

/**
 * The distribution of one loss part given that it occurs, as pieces; a sentence that says why where it cannot be had:
 * an uncertain cap, or a resale price of several record types. `kept` is the factor that controls leave of it.
 */
export function partPieces(part: LossPart, exposed: ExposedRecords | null, kept: number): Pieces | string {
  const { quantity, amount, factor, shift, span, base, cap } = part;
  if (cap && cap.kind !== 'constant') return 'a loss part has an uncertain cap';
  const factors: Factor[] = [
    { d: amount, factor: factor * span, shift: factor * shift },
    { d: quantity, factor: 1, shift: 0 },
  ];
  if (base !== partBase.none) {
    if (!exposed) return atom(0);
    if (base === partBase.stolenValue && exposed.priced.length !== 1) {
      return 'a liability is tied to the resale price of several record types';
    }
    const perUnit = base === partBase.records ? exposed.records : base === partBase.people ? exposed.people : 1;
    if (base === partBase.stolenValue) {
      const [{ price, count }] = exposed.priced;
      factors.push({ d: price, factor: count, shift: 0 });
    }
    const { rising, chance } = part;
    const likelier = rising ? (x: number) => probabilityAt(rising, exposed.records * x) / chance : undefined;
    factors.push({ d: exposed.draw, factor: perUnit, shift: 0, likelier });
  }
  const whole = productPieces(factors);
  const pieces = cap ? cut(whole, cap.value) : whole;
  return kept === 1 ? pieces : times(pieces, { d: { kind: 'constant', value: kept }, factor: 1, shift: 0 });
}

/** P(X > x). */
export function piecesAbove({ from, to, mass }: Pieces, x: number): number {
  let above = 0;
  for (let i = 0; i < mass.length; i++) {
    if (from[i] > x) above += mass[i];
    else if (to[i] > x) above += (mass[i] * (to[i] - x)) / (to[i] - from[i]);
  }
  return above;
}

/**
 * Masses at 0, h, 2h, … of `chance` × the pieces, with what is left at 0. Each piece's mass within a grid interval is
 * shared between its ends so that its mean is kept (Klugman, Panjer and Willmot, "Loss Models", method of local moment
 * matching); what lies beyond the grid is dropped.
 */
export function discretise({ from, to, mass }: Pieces, chance: number, h: number, points: number): Float64Array {
  const masses = new Float64Array(points);
  const put = (position: number, amount: number) => {
    const k = Math.floor(position);
    if (k >= points) return;
    const part = position - k;
    masses[k] += amount * (1 - part);
    if (k + 1 < points) masses[k + 1] += amount * part;
  };
  for (let i = 0; i < mass.length; i++) {
    const amount = chance * mass[i];
    let a = Math.min(from[i], to[i]) / h;
    const b = Math.max(from[i], to[i]) / h;
    if (amount === 0 || a >= points) continue;
    if (Math.floor(a) === Math.floor(b)) {
      put((a + b) / 2, amount);
      continue;
    }
    const density = amount / (b - a);
    const end = Math.min(b, points);
    while (a < end) {
      const next = Math.min(end, Math.floor(a) + 1);
      put((a + next) / 2, density * (next - a));
      a = next;
    }
  }
  masses[0] += 1 - chance;
  return masses;
}

import type { Distribution } from './distribution';
import { exp } from './elementary';
import type { ExposedRecords } from './exposed-records';
import type { LossPart } from './loss-parts';
import { partBase } from './model';
import { nodesOf } from './quadrature';
import { type Pieces, quantileTable, tablePieces } from './quantile-table';

const atom = (value: number): Pieces => ({
  from: Float64Array.of(value),
  to: Float64Array.of(value),
  mass: Float64Array.of(1),
});

/** Pieces of shift + factor × X. */
function piecesOf(d: Distribution, factor = 1, shift = 0): Pieces {
  if (d.kind === 'constant') return atom(shift + factor * d.value);
  const { from, to, mass } = tablePieces(quantileTable(d));
  const low = d.kind === 'pert' ? d.low : 0;
  const width = d.kind === 'pert' ? d.high - d.low : d.kind === 'lognormal' ? exp(d.mu) : 1;
  const most = d.kind === 'pert' ? Math.min(d.high, d.most) : d.most;
  const place = (x: number) => shift + factor * Math.min(most, low + width * x);
  return { from: from.map(place), to: to.map(place), mass };
}

/** Pieces of Y × X: one copy of X's pieces for each quadrature node of Y. */
function times(pieces: Pieces, d: Distribution, factor: number): Pieces {
  const { values, weights } = nodesOf(d);
  const n = pieces.mass.length;
  const from = new Float64Array(n * values.length);
  const to = new Float64Array(n * values.length);
  const mass = new Float64Array(n * values.length);
  for (let j = 0; j < values.length; j++) {
    const scale = factor * values[j];
    for (let i = 0; i < n; i++) {
      from[j * n + i] = scale * pieces.from[i];
      to[j * n + i] = scale * pieces.to[i];
      mass[j * n + i] = weights[j] * pieces.mass[i];
    }
  }
  return { from, to, mass };
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
  let pieces = piecesOf(amount, factor * span, factor * shift);
  if (quantity.kind !== 'constant') pieces = times(pieces, quantity, 1);
  else pieces = times(pieces, { kind: 'constant', value: quantity.value }, 1);
  if (base !== partBase.none) {
    if (!exposed) return atom(0);
    if (base === partBase.stolenValue && exposed.priced.length !== 1) {
      return 'a liability is tied to the resale price of several record types';
    }
    const perUnit = base === partBase.records ? exposed.records : base === partBase.people ? exposed.people : 1;
    if (base === partBase.stolenValue) pieces = times(pieces, exposed.priced[0].price, exposed.priced[0].count);
    pieces = times(pieces, exposed.draw, perUnit);
  }
  if (cap) pieces = cut(pieces, cap.value);
  return kept === 1 ? pieces : times(pieces, { kind: 'constant', value: kept }, 1);
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

import { type Domains, isDecided, mayChoose, mayOmit } from './domains';
import { relaxOverlap } from './overlap-relaxation';
import type { PortfolioProblem } from './problem';

/** A point of the relaxed problem, carried from a branch to its children as their start. */
export interface RelaxedPoint {
  /** Share of each option taken, 0..1; at most 1 over a control's options. */
  share: Float64Array;
  /** Price of one unit of each cap (Lagrange multipliers). */
  price: Float64Array;
  /** Levels of the overlap sets (overlap-relaxation.ts), set by set and term by term. */
  level: Float64Array;
}

/** Nothing taken, nothing priced. */
export function emptyPoint(problem: PortfolioProblem): RelaxedPoint {
  return {
    share: new Float64Array(problem.controlOf.length),
    price: new Float64Array(problem.usage.length + 1),
    level: new Float64Array(problem.overlapSets.length * problem.terms),
  };
}

/** A copy to start a branch from. */
export function copyPoint({ share, price, level }: RelaxedPoint): RelaxedPoint {
  return { share: share.slice(), price: price.slice(), level: level.slice() };
}

const SWEEPS = 10;

/**
 * The objective with shares 0 ≤ x ≤ 1 in place of choices, Σ w·exp(−Σ r·x) + Σ cost·x + Σ price·use: convex (an overlap
 * set's strongest member being replaced by a linear bound, see overlap-relaxation.ts), kept up to date as shares move,
 * and minimised control by control with Newton steps.
 */
export function createRelaxedLoss(problem: PortfolioProblem, usage: Float64Array[], shouldStop: () => boolean) {
  const { terms, log, weight, overlapSets, firstOption, cost, controls } = problem;
  const options = problem.controlOf.length;
  const rows = usage.length;
  const exponent = new Float64Array(terms);
  /** What is left of each term's loss. */
  const left = new Float64Array(terms);
  const sets = overlapSets.map((_, index) => relaxOverlap(problem, index));
  const memberships: { set: (typeof sets)[number]; offset: number }[][] = Array.from({ length: options }, () => []);
  for (const set of sets) {
    set.members.forEach((option, position) => {
      memberships[option].push({ set, offset: position * terms });
    });
  }

  /** Starts from the parent's shares, moved into the branch, and computes what they leave of each term. */
  function place(domains: Domains, { share, level }: RelaxedPoint): void {
    for (let control = 0; control < controls; control++) {
      const first = firstOption[control];
      let taken = 0;
      let anyAllowed = -1;
      for (let option = first; option < firstOption[control + 1]; option++) {
        if (mayChoose(domains[control], option - first)) {
          if (anyAllowed < 0) anyAllowed = option;
          taken += share[option];
        } else share[option] = 0;
      }
      if (mayOmit(domains[control]) || anyAllowed < 0) continue;
      // A decided option is taken whole, to the last bit.
      share[anyAllowed] = isDecided(domains[control]) ? 1 : share[anyAllowed] + 1 - taken;
    }
    exponent.fill(0);
    for (let option = 0; option < options; option++) {
      const x = share[option];
      if (x === 0) continue;
      for (let term = 0, at = option * terms; term < terms; term++, at++) exponent[term] += x * log[at];
    }
    for (const set of sets) set.place(domains, share, level);
    for (let term = 0; term < terms; term++) refresh(term);
  }

  function refresh(term: number): void {
    let total = exponent[term];
    for (let index = 0; index < sets.length; index++) {
      const set = sets[index];
      total += set.floor[term] + set.sum[term];
    }
    left[term] = weight[term] * Math.exp(-total);
  }

  /** Derivative of the priced objective by an option's share. `price` null leaves the caps out. */
  function slopeOf(option: number, price: Float64Array | null): number {
    let value = cost[option];
    if (price) for (let row = 0; row < rows; row++) value += price[row] * usage[row][option];
    for (let term = 0, at = option * terms; term < terms; term++, at++) value -= left[term] * log[at];
    const own = memberships[option];
    for (let index = 0; index < own.length; index++) {
      const { set, offset } = own[index];
      for (let term = 0; term < terms; term++) value -= left[term] * set.lift[offset + term];
    }
    return value;
  }

  /** Reduction exponent that an option's whole share would add to a term here. */
  function pull(option: number, term: number): number {
    let value = log[option * terms + term];
    const own = memberships[option];
    for (let index = 0; index < own.length; index++) {
      const { set, offset } = own[index];
      value += set.lift[offset + term];
    }
    return value;
  }

  function move(option: number, amount: number, share: Float64Array): void {
    share[option] += amount;
    for (let term = 0, at = option * terms; term < terms; term++, at++) exponent[term] += amount * log[at];
    const own = memberships[option];
    for (let index = 0; index < own.length; index++) {
      const { set, offset } = own[index];
      for (let term = 0; term < terms; term++) set.sum[term] += amount * set.lift[offset + term];
    }
  }

  /** Moves share of one control from its worst choice in use to its best. Returns what the tangent says it gained. */
  function improve(control: number, domain: number, share: Float64Array, price: Float64Array): number {
    const first = firstOption[control];
    const end = firstOption[control + 1];
    let taken = 0;
    let best = -1;
    let bestSlope = Number.POSITIVE_INFINITY;
    let worst = -1;
    let worstSlope = Number.NEGATIVE_INFINITY;
    for (let option = first; option < end; option++) {
      if (!mayChoose(domain, option - first)) continue;
      const value = slopeOf(option, price);
      taken += share[option];
      if (value < bestSlope) {
        bestSlope = value;
        best = option;
      }
      if (share[option] > 0 && value > worstSlope) {
        worstSlope = value;
        worst = option;
      }
    }
    if (mayOmit(domain)) {
      if (bestSlope > 0) {
        bestSlope = 0;
        best = -1;
      }
      if (taken < 1 && worstSlope < 0) {
        worstSlope = 0;
        worst = -1;
      }
    }
    const gain = worstSlope - bestSlope;
    if (!(gain > 0) || best === worst) return 0;
    const available = worst < 0 ? 1 - taken : share[worst];
    let curvature = 0;
    for (let term = 0; term < terms; term++) {
      const difference = (best < 0 ? 0 : pull(best, term)) - (worst < 0 ? 0 : pull(worst, term));
      curvature += left[term] * difference * difference;
    }
    const amount = curvature > 0 ? Math.min(available, gain / curvature) : available;
    if (best >= 0) move(best, amount, share);
    // The last of a share goes exactly, so that rounding leaves no residue in use.
    if (worst >= 0) {
      move(worst, -amount, share);
      if (amount === available) share[worst] = 0;
    }
    for (let term = 0; term < terms; term++) refresh(term);
    return gain * amount;
  }

  /** Sweeps over the open controls until a sweep gains no more than `tolerance`, or it is to stop. */
  function minimise(domains: Domains, point: RelaxedPoint, tolerance: number): void {
    for (let sweep = 0; sweep < SWEEPS && (sweep === 0 || !shouldStop()); sweep++) {
      let gained = 0;
      for (let control = 0; control < controls; control++) {
        if (!isDecided(domains[control])) gained += improve(control, domains[control], point.share, point.price);
      }
      if (gained <= tolerance) return;
    }
  }

  /** Moves the overlap levels `step` of the way to the best ones; returns whether any moved visibly. */
  function adaptLevels(point: RelaxedPoint, step: number): boolean {
    let moved = false;
    for (const set of sets) if (set.adapt(point.share, point.level, step)) moved = true;
    if (sets.length > 0) for (let term = 0; term < terms; term++) refresh(term);
    return moved;
  }

  return { left, place, slopeOf, minimise, adaptLevels };
}

import { type Domains, isDecided, mayChoose } from './domains';
import type { PortfolioProblem } from './problem';

/**
 * Linear stand-in for the strongest of an overlap set. For any level θ ≥ 0 and any choice,
 *   max over chosen r ≤ θ + Σ chosen max(0, r − θ),
 * so that the right side, being linear in the shares taken, keeps the relaxed loss convex and below the true one. The
 * best θ is the level at which the members stronger than it are taken once in sum.
 */
export interface OverlapRelaxation {
  members: Int32Array;
  /** What a member's whole share adds at the present level; member-major. */
  lift: Float64Array;
  /** What is sure at the present level: decided members, and the level itself. */
  floor: Float64Array;
  /** Σ share × lift. */
  sum: Float64Array;
  /** Takes over a branch: which members are decided, which are out, and the levels to start from. */
  place(domains: Domains, share: Float64Array, levels: Float64Array): void;
  /** Moves the levels towards the best ones for the shares by `step` of the way; returns whether any moved visibly. */
  adapt(share: Float64Array, levels: Float64Array, step: number): boolean;
}

/** Prepares the set at `index`; its levels are levels[index × terms + term]. */
export function relaxOverlap(problem: PortfolioProblem, index: number): OverlapRelaxation {
  const { terms, firstOption, controlOf } = problem;
  const { members, log } = problem.overlapSets[index];
  const offset = index * terms;
  const base = new Float64Array(terms);
  /** What an open member adds to the decided ones. */
  const gain = new Float64Array(log.length);
  const lift = new Float64Array(log.length);
  const floor = new Float64Array(terms);
  const sum = new Float64Array(terms);

  function raise(share: Float64Array, levels: Float64Array): void {
    sum.fill(0);
    for (let term = 0; term < terms; term++) floor[term] = base[term] + levels[offset + term];
    for (let position = 0; position < members.length; position++) {
      const taken = share[members[position]];
      for (let term = 0, at = position * terms; term < terms; term++, at++) {
        lift[at] = Math.max(0, gain[at] - levels[offset + term]);
        sum[term] += taken * lift[at];
      }
    }
  }

  /** The level nearest to the present one that makes θ + Σ share·max(0, gain − θ) least. */
  function bestLevel(term: number, share: Float64Array, present: number): number {
    const stronger = (level: number, orEqual: boolean) => {
      let taken = 0;
      for (let position = 0; position < members.length; position++) {
        const value = gain[position * terms + term];
        if (value > level || (orEqual && value === level)) taken += share[members[position]];
      }
      return taken;
    };
    const full = 1 - 1e-9;
    let low = 0;
    let high = Number.POSITIVE_INFINITY;
    for (let position = 0; position < members.length; position++) {
      const level = gain[position * terms + term];
      if (level <= 0) continue;
      if (stronger(level, true) >= 1 + 1e-9) low = Math.max(low, level);
      if (stronger(level, false) < full) high = Math.min(high, level);
    }
    if (stronger(0, false) < full) high = 0;
    return Math.max(low, Math.min(high, present));
  }

  return {
    members,
    lift,
    floor,
    sum,
    place(domains, share, levels) {
      const decidedIn = (option: number) => share[option] === 1 && isDecided(domains[controlOf[option]]);
      base.fill(0);
      members.forEach((option, position) => {
        if (!decidedIn(option)) return;
        for (let term = 0; term < terms; term++) base[term] = Math.max(base[term], log[position * terms + term]);
      });
      const most = new Float64Array(terms);
      members.forEach((option, position) => {
        const control = controlOf[option];
        const open = !decidedIn(option) && mayChoose(domains[control], option - firstOption[control]);
        for (let term = 0, at = position * terms; term < terms; term++, at++) {
          gain[at] = open ? Math.max(0, log[at] - base[term]) : 0;
          most[term] = Math.max(most[term], gain[at]);
        }
      });
      for (let term = 0; term < terms; term++) levels[offset + term] = Math.min(levels[offset + term], most[term]);
      raise(share, levels);
    },
    adapt(share, levels, step) {
      let moved = false;
      for (let term = 0; term < terms; term++) {
        const present = levels[offset + term];
        const difference = bestLevel(term, share, present) - present;
        if (Math.abs(difference) > 1e-4) moved = true;
        levels[offset + term] = present + step * difference;
      }
      raise(share, levels);
      return moved;
    },
  };
}

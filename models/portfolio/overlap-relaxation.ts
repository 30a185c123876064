import { type Domains, isDecided, mayChoose } from './domains';
import type { PortfolioProblem } from './problem';

/**
 * Linear stand-in for what an overlap set's members do together beyond those that are decided. With S any of the open
 * members, d(S) the share of a term that S takes away of what the decided ones leave, and all of them A:
 *   d(S) ≤ Σ d(member), since a member takes away the less the more there are (submodularity), and d(S) ≤ d(A);
 *   −ln(1 − d(S)) ≤ d(S) · R / d(A) with R = −ln(1 − d(A)), the chord of a convex function;
 * so the exponent is at most min(R, Σ chosen d(member) · R / d(A)), and at most λR + (1 − λ) Σ … for any level λ of 0..1:
 * linear in the shares taken, so that the relaxed loss stays convex and below the true one.
 */
export interface OverlapRelaxation {
  members: Int32Array;
  /** What a member's whole share adds at the present level; member-major. */
  lift: Float64Array;
  /** What is sure at the present level: decided members, and the level's part of all. */
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
  const { members, of } = problem.overlapSets[index];
  const offset = index * terms;
  let base: Float64Array = new Float64Array(terms);
  /** What all open members add to the decided ones, and what each does at most as its part of that. */
  const most = new Float64Array(terms);
  const gain = new Float64Array(members.length * terms);
  const lift = new Float64Array(members.length * terms);
  const floor = new Float64Array(terms);
  const sum = new Float64Array(terms);

  function raise(share: Float64Array, levels: Float64Array): void {
    sum.fill(0);
    for (let term = 0; term < terms; term++) floor[term] = base[term] + levels[offset + term] * most[term];
    for (let position = 0; position < members.length; position++) {
      const taken = share[members[position]];
      for (let term = 0, at = position * terms; term < terms; term++, at++) {
        lift[at] = (1 - levels[offset + term]) * gain[at];
        sum[term] += taken * lift[at];
      }
    }
  }

  return {
    members,
    lift,
    floor,
    sum,
    place(domains, share, levels) {
      const positions = [...members.keys()];
      const decided = positions.filter((position) => {
        const option = members[position];
        return share[option] === 1 && isDecided(domains[controlOf[option]]);
      });
      const open = positions.filter((position) => {
        const control = controlOf[members[position]];
        return !isDecided(domains[control]) && mayChoose(domains[control], members[position] - firstOption[control]);
      });
      base = of(decided);
      gain.fill(0);
      most.fill(0);
      if (open.length > 0) {
        const all = of([...decided, ...open]);
        for (let term = 0; term < terms; term++) most[term] = Math.max(0, all[term] - base[term]);
        for (const position of open) {
          const own = of([...decided, position]);
          for (let term = 0, at = position * terms; term < terms; term++, at++) {
            const chord = most[term] > 0 ? most[term] / -Math.expm1(-most[term]) : 0;
            gain[at] = Math.max(0, -Math.expm1(base[term] - own[term])) * chord;
          }
        }
      }
      raise(share, levels);
    },
    adapt(share, levels, step) {
      let moved = false;
      for (let term = 0; term < terms; term++) {
        let taken = 0;
        for (let position = 0; position < members.length; position++)
          taken += share[members[position]] * gain[position * terms + term];
        const present = levels[offset + term];
        const best = taken > most[term] * (1 + 1e-9) ? 1 : taken < most[term] * (1 - 1e-9) ? 0 : present;
        if (Math.abs(best - present) > 1e-4) moved = true;
        levels[offset + term] = present + step * (best - present);
      }
      raise(share, levels);
      return moved;
    },
  };
}

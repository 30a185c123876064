/**
 * A portfolio problem in plain arrays: choose at most one option (a start year) of each control to minimise
 *   Σ_k weight_k · exp(−reduction_k) + Σ chosen cost,   reduction_k = Σ chosen log_k + Σ sets of(chosen members)_k,
 * within the caps. A term k is a part of the expected loss that shares one factor per control: a scenario, forms of
 * loss with equal effects, a year. `log` is −ln of the share of the term that an option leaves.
 */
export interface PortfolioProblem {
  controls: number;
  /** Options of control i are firstOption[i] … firstOption[i + 1] − 1. */
  firstOption: Int32Array;
  controlOf: Int32Array;
  /** Start year of each option, 1 = the first. */
  startYear: Int32Array;
  terms: number;
  weight: Float64Array;
  /** Option-major: log[option × terms + term]; zero for members of overlap sets. */
  log: Float64Array;
  /** Overlap groups, whose members do together what their sets say. */
  overlapSets: OverlapSet[];
  /** What choosing an option adds to the objective. */
  cost: Float64Array;
  /** usage[row][option] of what `cap[row]` limits; never negative. */
  usage: Float64Array[];
  cap: Float64Array;
  /** Per control: it must be chosen; it must not. */
  must: boolean[];
  barred: boolean[];
  /** Pairs [i, j]: i only with j, started no later than i. */
  requires: [number, number][];
  /** Pairs of which at most one is chosen. */
  excludes: [number, number][];
}

/**
 * Options that do less together than each apart. Needed of `of` for the bounds (overlap-relaxation.ts): another member
 * never leaves more, and the share of a term that a member takes away is the less the more members there are already.
 */
export interface OverlapSet {
  members: Int32Array;
  /** Reduction exponents, term by term, of the members at these positions together; not to be written to. */
  of(positions: readonly number[]): Float64Array;
}

/** The option chosen for each control, or −1. */
export type Choice = Int32Array;

/** Reduction exponents of a choice, term by term. */
function reductionsOf(problem: PortfolioProblem, choice: Choice): Float64Array {
  const { terms, log, overlapSets, controlOf } = problem;
  const exponent = new Float64Array(terms);
  for (const option of choice) {
    if (option < 0) continue;
    for (let term = 0; term < terms; term++) exponent[term] += log[option * terms + term];
  }
  for (const { members, of } of overlapSets) {
    const together = of(
      [...members.keys()].filter((position) => choice[controlOf[members[position]]] === members[position]),
    );
    for (let term = 0; term < terms; term++) exponent[term] += together[term];
  }
  return exponent;
}

/** Expected loss that a choice leaves: Σ weight · exp(−reduction). */
export function lossOf(problem: PortfolioProblem, choice: Choice): number {
  const exponent = reductionsOf(problem, choice);
  let loss = 0;
  for (let term = 0; term < problem.terms; term++) loss += problem.weight[term] * Math.exp(-exponent[term]);
  return loss;
}

/** What a choice's options add to the objective. */
export function costOf(problem: PortfolioProblem, choice: Choice): number {
  let cost = 0;
  for (const option of choice) if (option >= 0) cost += problem.cost[option];
  return cost;
}

/** The objective of a choice: loss left plus costs. */
export const objectiveOf = (problem: PortfolioProblem, choice: Choice): number =>
  lossOf(problem, choice) + costOf(problem, choice);

/** Slack allowed on a cap, so that sums in another order do not turn an exact fit into a breach. */
const CAP_TOLERANCE = 1e-9;

/** The cap with its tolerance. */
export function looseCap(cap: number): number {
  return cap + CAP_TOLERANCE * Math.max(1, Math.abs(cap));
}

/** Whether a choice keeps every cap and rule. */
export function isFeasible(problem: PortfolioProblem, choice: Choice): boolean {
  const { must, barred, requires, excludes, usage, cap, startYear } = problem;
  for (let control = 0; control < problem.controls; control++) {
    if (must[control] && choice[control] < 0) return false;
    if (barred[control] && choice[control] >= 0) return false;
  }
  for (const [i, j] of requires) {
    if (choice[i] >= 0 && (choice[j] < 0 || startYear[choice[j]] > startYear[choice[i]])) return false;
  }
  for (const [i, j] of excludes) if (choice[i] >= 0 && choice[j] >= 0) return false;
  return usage.every((row, index) => {
    let used = 0;
    for (const option of choice) if (option >= 0) used += row[option];
    return used <= looseCap(cap[index]);
  });
}

import { type Domains, isDecided, mayChoose, mayOmit, NONE, openDomains, propagate } from './domains';
import type { NetLoss } from './net-loss';
import { type Choice, costOf, isFeasible, type PortfolioProblem } from './problem';

/** How far a search of the sets net of insurance came. */
export interface NetBranches {
  /** Whether every set was looked at or ruled out. */
  complete: boolean;
  /** No set has less, on the years searched on; what was not ruled out is counted in. */
  bound: number;
}

interface BranchOptions {
  /** Whether a control in place waits for one of the problem's: what is bought then does more than itself. */
  hasWaiting: boolean;
  years: number;
  /** Difference below which two sets are not told apart on these years. */
  slack: number;
  /** Least objective found so far, on these years; read again and again. */
  best: () => number;
  /** Told the objective of every allowed set that is met. */
  offer: (choice: Choice, objective: number) => void;
  /** True ends the search. */
  shouldStop: () => boolean;
  onProgress: (bound: number) => void;
}

interface Branch {
  domains: Domains;
  bound: number;
}

/** Branches worked on together: their sets are simulated in one run. */
const together = 8;

/**
 * Looks through all sets that start in year 1, branch by branch, by two facts that hold year by year on the same
 * incidents. A further control never raises what is kept, so no set of a branch leaves less than the branch's largest. And
 * what an insurer pays grows by no more than the loss, so no control saves more than before insurance, where savings
 * beside others only fall. What the open controls of a branch can gain is therefore at most a fractional choice of their
 * savings before insurance less their costs, as far as the largest set's saving reaches.
 */
export function branchNet(problem: PortfolioProblem, net: NetLoss, options: BranchOptions): NetBranches {
  const { hasWaiting, years, slack, best, offer, shouldStop, onProgress } = options;
  const { cost, firstOption } = problem;
  const root = openDomains(problem);
  /** What is certainly chosen in a branch, and all that may be. */
  const certain = (domains: Domains): Choice =>
    Int32Array.from(domains, (domain, control) => (mayOmit(domain) ? -1 : firstOption[control]));
  const largest = (domains: Domains): Choice =>
    Int32Array.from(domains, (domain, control) => (mayChoose(domain, 0) ? firstOption[control] : -1));

  if (!propagate(problem, root)) return { complete: true, bound: Number.POSITIVE_INFINITY };
  let open: Branch[] = [{ domains: root, bound: Number.NEGATIVE_INFINITY }];
  const lowest = () => open.reduce((least, { bound }) => Math.min(least, bound), best());
  while (open.length > 0) {
    open = open.filter(({ bound }) => bound < best() + slack).sort((a, b) => a.bound - b.bound);
    if (shouldStop()) return { complete: open.length === 0, bound: lowest() };
    const now = open.splice(0, together);
    const sets = now.flatMap(({ domains }) => [certain(domains), largest(domains)]);
    const left = net.of(sets, years);
    for (const [at, branch] of now.entries()) {
      const [chosen, kept, least] = [sets[2 * at], left[2 * at], left[2 * at + 1]];
      const objective = kept + costOf(problem, chosen);
      if (isFeasible(problem, chosen)) offer(chosen, objective);
      const before = net.gross(chosen);
      const gains = [...branch.domains.keys()]
        .filter((control) => !isDecided(branch.domains[control]))
        .map((control) => {
          const option = firstOption[control];
          // What waits for several controls at once may save what none of them saves alone.
          const saves = hasWaiting ? Number.POSITIVE_INFINITY : before - net.gross(chosen, option);
          return { control, saves, costs: cost[option] };
        })
        .filter(({ saves, costs }) => saves > costs);
      const bound = Math.max(branch.bound, objective - mostGained(gains, kept - least));
      if (gains.length === 0 || bound >= best() + slack) continue;
      const { control } = gains.reduce((a, b) => (b.saves - b.costs > a.saves - a.costs ? b : a));
      for (const domain of [NONE, branch.domains[control] & ~NONE]) {
        const domains = branch.domains.slice();
        domains[control] = domain;
        if (propagate(problem, domains)) open.push({ domains, bound });
      }
    }
    onProgress(lowest());
  }
  return { complete: true, bound: best() };
}

/** Most that savings within `reach` come to less their costs, the controls taken in part where that is most. */
function mostGained(gains: readonly { saves: number; costs: number }[], reach: number): number {
  let [left, gained] = [Math.max(0, reach), 0];
  // The cheapest for what it saves first.
  for (const { saves, costs } of [...gains].sort((a, b) => a.costs / a.saves - b.costs / b.saves)) {
    if (left === 0) break;
    if (saves === Number.POSITIVE_INFINITY) return gained + left;
    const used = Math.min(saves, left);
    gained += used - (costs * used) / saves;
    left -= used;
  }
  return gained;
}

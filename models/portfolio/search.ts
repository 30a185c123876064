import { type Domains, isDecided, mayChoose, mayOmit, NONE, only, openDomains, propagate } from './domains';
import { improveLocally } from './local-search';
import { type Choice, isFeasible, objectiveOf, type PortfolioProblem } from './problem';
import { createRelaxation } from './relaxation';
import { copyPoint, emptyPoint, type RelaxedPoint } from './relaxed-loss';

export interface SearchOptions {
  /** A feasible choice to start from, if one is known. */
  incumbent?: Choice;
  /** Asked often; true ends the search with the best found and an honest gap. */
  shouldStop?: () => boolean;
  /** Told now and then how far the search is. */
  onProgress?: (progress: SearchProgress) => void;
  /** Most branches to look at; none by default. */
  maximumBranches?: number;
}

interface SearchProgress {
  explored: number;
  best: number;
  bound: number;
}

/** The best choice found; null where none is feasible (`proven` then says so for certain). */
export interface SearchResult {
  choice: Choice | null;
  objective: number;
  /** No choice at all has an objective below this. */
  bound: number;
  proven: boolean;
  explored: number;
}

interface Branch {
  domains: Domains;
  point: RelaxedPoint;
  bound: number;
}

/** Relative distance below which two objectives count as the same. */
const TOLERANCE = 1e-10;
const REPORT_EVERY = 64;
const ROOT_EFFORT = 4;
const ROUND_EVERY = 8;

/** The choice of a wholly decided branch. */
function choiceOf(problem: PortfolioProblem, domains: Domains): Choice {
  return Int32Array.from(domains, (domain, control) =>
    mayOmit(domain) ? -1 : problem.firstOption[control] + Math.log2(domain) - 1,
  );
}

/**
 * Finds the choice of least objective by branch and bound: depth first, convex bounds (relaxation.ts), options struck
 * whose forcing lifts the bound over the best choice known. Exact: when it ends unstopped, no choice is better by more
 * than one part in 10¹⁰.
 */
export function searchPortfolio(problem: PortfolioProblem, options: SearchOptions = {}): SearchResult {
  const relaxation = createRelaxation(problem, options.shouldStop);
  const root = openDomains(problem);
  let best: Choice | null = null;
  let objective = Number.POSITIVE_INFINITY;
  let explored = 0;

  const offer = (choice: Choice) => {
    if (!isFeasible(problem, choice)) return;
    const improved =
      objectiveOf(problem, choice) < objective
        ? improveLocally(problem, choice, undefined, options.shouldStop)
        : choice;
    const value = objectiveOf(problem, improved);
    if (value >= objective) return;
    objective = value;
    best = improved;
  };
  const cutoff = () => objective - TOLERANCE * Math.max(1e-9, Math.abs(objective));

  if (!propagate(problem, root)) return { choice: null, objective, bound: objective, proven: true, explored };
  if (options.incumbent) offer(options.incumbent);
  offer(Int32Array.from(root, (domain, control) => cheapest(problem, domain, control)));

  const open: Branch[] = [
    {
      domains: root,
      point: emptyPoint(problem),
      bound: Number.NEGATIVE_INFINITY,
    },
  ];
  while (open.length > 0) {
    const lowest = () => open.reduce((least, branch) => Math.min(least, branch.bound), objective);
    if (explored % REPORT_EVERY === 0 && explored > 0) {
      options.onProgress?.({ explored, best: objective, bound: lowest() });
    }
    if (explored > 0 && options.shouldStop?.()) {
      return { choice: best, objective, bound: lowest(), proven: false, explored };
    }
    if (options.maximumBranches !== undefined && explored >= options.maximumBranches) {
      return { choice: best, objective, bound: lowest(), proven: false, explored };
    }
    const branch = open.pop() as Branch;
    if (branch.bound >= cutoff()) continue;
    explored++;
    const { domains, point } = branch;
    const relaxed = relaxation.solve(domains, point, cutoff(), explored === 1 ? ROOT_EFFORT : 1);
    const bound = Math.max(branch.bound, relaxed.bound);
    if (explored % ROUND_EVERY === 1) offer(rounded(problem, domains, point));
    if (bound >= cutoff()) continue;
    if (!strike(problem, domains, relaxed, relaxed.bound, cutoff()) || !propagate(problem, domains)) continue;

    const control = branchingControl(problem, domains, point);
    if (control < 0) {
      offer(choiceOf(problem, domains));
      continue;
    }
    for (const domain of splitDomain(problem, domains[control], control, point)) {
      const child = domains.slice();
      child[control] = domain;
      if (!propagate(problem, child)) continue;
      open.push({ domains: child, point: copyPoint(point), bound });
    }
  }
  return { choice: best, objective, bound: objective, proven: true, explored };
}

/** Leaves a control out where that is allowed, else its option of least cost. */
function cheapest(problem: PortfolioProblem, domain: number, control: number): number {
  if (mayOmit(domain)) return -1;
  let best = -1;
  for (let option = problem.firstOption[control], s = 0; option < problem.firstOption[control + 1]; option++, s++) {
    if (mayChoose(domain, s) && (best < 0 || problem.cost[option] < problem.cost[best])) best = option;
  }
  return best;
}

/** Strikes every choice that would lift the bound over the cutoff. Returns false where a control has none left. */
function strike(
  problem: PortfolioProblem,
  domains: Domains,
  rise: { optionRise: Float64Array; omitRise: Float64Array },
  bound: number,
  cutoff: number,
): boolean {
  for (let control = 0; control < problem.controls; control++) {
    let domain = domains[control];
    if (isDecided(domain)) continue;
    if (mayOmit(domain) && bound + rise.omitRise[control] >= cutoff) domain &= ~NONE;
    for (let option = problem.firstOption[control], s = 0; option < problem.firstOption[control + 1]; option++, s++) {
      if (mayChoose(domain, s) && bound + rise.optionRise[option] >= cutoff) domain &= ~only(s);
    }
    if (domain === 0) return false;
    domains[control] = domain;
  }
  return true;
}

/** A feasible choice near the relaxed point: options in the order of their shares, each where it still fits. */
function rounded(problem: PortfolioProblem, domains: Domains, point: RelaxedPoint): Choice {
  const choice = Int32Array.from(domains, (domain, control) => cheapest(problem, domain, control));
  const candidates: number[] = [];
  for (let option = 0; option < point.share.length; option++) if (point.share[option] > 0.01) candidates.push(option);
  candidates.sort((a, b) => point.share[b] - point.share[a]);
  for (const option of candidates) {
    const control = problem.controlOf[option];
    if (choice[control] >= 0 && isDecided(domains[control])) continue;
    const before = choice[control];
    choice[control] = option;
    if (!isFeasible(problem, choice)) choice[control] = before;
  }
  return choice;
}

/** The open control whose share is furthest from a decision, weighed by what it costs or saves; −1 where all are decided. */
function branchingControl(problem: PortfolioProblem, domains: Domains, point: RelaxedPoint): number {
  let chosen = -1;
  let most = -1;
  for (let control = 0; control < problem.controls; control++) {
    if (isDecided(domains[control])) continue;
    let taken = 0;
    let largest = 0;
    for (let option = problem.firstOption[control]; option < problem.firstOption[control + 1]; option++) {
      taken += point.share[option];
      largest = Math.max(largest, point.share[option]);
    }
    const undecided = 1 - Math.max(largest, 1 - taken);
    if (undecided > most) {
      most = undecided;
      chosen = control;
    }
  }
  return chosen;
}

/** The branches of one control, the most promising last (it is looked at first). */
function splitDomain(problem: PortfolioProblem, domain: number, control: number, point: RelaxedPoint): number[] {
  const first = problem.firstOption[control];
  let bestPart = mayOmit(domain) ? NONE : 0;
  let bestShare = mayOmit(domain) ? 1 : -1;
  for (let option = first; option < problem.firstOption[control + 1]; option++)
    bestShare -= mayOmit(domain) ? point.share[option] : 0;
  for (let option = first, s = 0; option < problem.firstOption[control + 1]; option++, s++) {
    if (mayChoose(domain, s) && point.share[option] > bestShare) {
      bestShare = point.share[option];
      bestPart = only(s);
    }
  }
  return [domain & ~bestPart, bestPart];
}

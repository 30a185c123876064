import { controlsInPlace } from '#models/controls/coverage';
import type { EffectTable } from '#models/controls/effect-table';
import { finalCoverage } from '#models/controls/effects';
import { lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { CompiledPortfolio } from './compile';
import { type Domains, isDecided, mayChoose, mayOmit, NONE, openDomains, propagate } from './domains';
import { exponent } from './exponent';
import { improveLocally } from './local-search';
import { type Choice, isFeasible, looseCap, type PortfolioProblem } from './problem';
import type { SearchOptions, SearchResult } from './search';
import { type Kept, tailLossOf } from './tail-loss';
import type { TailSample } from './tail-sample';

const REPORT_EVERY = 16;
const TOLERANCE = 1e-9;

/** Reduction exponents of one control on every scenario's frequency and on every form of its losses. */
interface Pull {
  frequency: Float64Array;
  magnitude: Float64Array;
}

/** The tail of a plan's sampled years as a function of the choice, and a bound of it over a branch. */
export interface TailObjective {
  of(choice: Choice): number;
  /** No choice within the branch has less. */
  bound(domains: Domains): number;
  /** What each candidate does for the bad years by itself. */
  alone: number[];
}

/**
 * Prepares the objective on a sample. Adding a control never raises any simulated year's loss, so a branch is bounded by
 * giving every scenario and form, each for itself, the most reduction that the money left could buy (a fractional
 * knapsack over the cap of year 1); members of an overlap group that are open count as products
 * there, which only lowers the bound: what they leave is of one unknown truth, so that E[Π] ≥ Π E.
 */
export function tailObjective(
  plan: ResolvedPlan,
  table: EffectTable,
  { problem, candidates }: CompiledPortfolio,
  sample: TailSample,
): TailObjective {
  const scenarios = table.scenarios.length;
  const forms = lossForms.length;
  const tailLoss = tailLossOf(sample, plan.insurance);
  const index = candidates.map(({ id }) => table.controlIndex.get(id) as number);
  const pullOf = (control: number, coverage: number): Pull => ({
    frequency: Float64Array.from({ length: scenarios }, (_, s) => exponent(1 - coverage * table.frequency(control, s))),
    magnitude: Float64Array.from({ length: scenarios * forms }, (_, at) =>
      exponent(1 - coverage * table.magnitude(control, Math.floor(at / forms), at % forms)),
    ),
  });
  const pulls = candidates.map((control, i) => pullOf(index[i], finalCoverage(control)));
  const inPlace = controlsInPlace(plan);
  const existing = plan.controls.flatMap((control, at) =>
    inPlace.has(control.id) && table.groupOf[at] < 0 ? [pullOf(at, finalCoverage(control))] : [],
  );
  const groupOf = index.map((control) => table.groupOf[control]);

  /** What members of a group do together, those in place among them, worked out when first asked for. */
  const known = table.groups.map(() => new Map<string, Pull>());
  function pullOfGroup(group: number, members: number[]): Pull {
    const key = members.join();
    const before = known[group].get(key);
    if (before) return before;
    const coverage = new Map(members.map((member) => [index[member], finalCoverage(candidates[member])]));
    const kept = (scenario: number, form: number) => table.keptInGroup(group, coverage, scenario, form);
    const pull: Pull = {
      frequency: Float64Array.from({ length: scenarios }, (_, s) => exponent(kept(s, 0).frequency)),
      magnitude: Float64Array.from({ length: scenarios * forms }, (_, at) =>
        exponent(kept(Math.floor(at / forms), at % forms).magnitude),
      ),
    };
    known[group].set(key, pull);
    return pull;
  }

  /** Exponents of existing controls and `members`. */
  function together(members: number[], kind: 'frequency' | 'magnitude'): Float64Array {
    const total = new Float64Array(kind === 'frequency' ? scenarios : scenarios * forms);
    const include = (pull: Pull) => {
      for (let at = 0; at < total.length; at++) total[at] += pull[kind][at];
    };
    existing.forEach(include);
    for (const member of members) if (groupOf[member] < 0) include(pulls[member]);
    for (const group of table.groups.keys())
      include(
        pullOfGroup(
          group,
          members.filter((member) => groupOf[member] === group),
        ),
      );
    return total;
  }
  const keptOf = (exponents: Float64Array) => exponents.map((value) => Math.exp(-value));
  const lossWith = (members: number[]) => {
    return tailLoss({
      frequency: keptOf(together(members, 'frequency')),
      magnitude: keptOf(together(members, 'magnitude')),
    });
  };

  /** Orders of the candidates by reduction per unit of the tightest cap, one for each quantity that they reduce. */
  const row = problem.usage[0] ?? new Float64Array(candidates.length);
  const byRate = (kind: 'frequency' | 'magnitude', length: number) =>
    Array.from({ length }, (_, at) =>
      [...candidates.keys()]
        .filter((control) => pulls[control][kind][at] > 0)
        .sort((a, b) => pulls[b][kind][at] * row[a] - pulls[a][kind][at] * row[b]),
    );
  const orders = { frequency: byRate('frequency', scenarios), magnitude: byRate('magnitude', scenarios * forms) };

  function bound(domains: Domains): number {
    const decided = [...domains.keys()].filter((control) => !mayOmit(domains[control]));
    const room =
      problem.usage.length === 0
        ? Number.POSITIVE_INFINITY
        : decided.reduce((left, i) => left - row[i], looseCap(problem.cap[0]));
    const optimistic = (kind: 'frequency' | 'magnitude') => {
      const total = together(decided, kind);
      orders[kind].forEach((order, at) => {
        let left = room;
        for (const control of order) {
          if (!mayOmit(domains[control]) || !mayChoose(domains[control], 0)) continue;
          const part = row[control] > 0 ? Math.min(1, left / row[control]) : 1;
          total[at] += part * pulls[control][kind][at];
          left -= part * row[control];
          if (left <= 0) break;
        }
      });
      return keptOf(total);
    };
    const kept: Kept = { frequency: optimistic('frequency'), magnitude: optimistic('magnitude') };
    return tailLoss(kept);
  }

  const now = lossWith([]);
  return {
    of: (choice) => lossWith([...choice.keys()].filter((control) => choice[control] >= 0)),
    bound,
    alone: candidates.map((_, control) => now - lossWith([control])),
  };
}

/**
 * Finds the controls, all starting in year 1, that leave the least mean loss of the worst 5 % of the sampled years,
 * within caps and rules, by branch and bound. What is proven holds for this sample and for mean effects; where the search
 * ends early the gap says how far off the plan may be. Cost counts only through the caps.
 */
export function searchTail(problem: PortfolioProblem, tail: TailObjective, options: SearchOptions): SearchResult {
  let best: Choice | null = null;
  let value = Number.POSITIVE_INFINITY;
  let explored = 0;
  const offer = (choice: Choice) => {
    if (!isFeasible(problem, choice)) return;
    const improved = best === null ? improveLocally(problem, choice, tail.of, options.shouldStop) : choice;
    const found = tail.of(improved);
    if (found < value) {
      value = found;
      best = improved;
    }
  };
  const root = openDomains(problem);
  if (!propagate(problem, root)) return { choice: null, objective: value, bound: value, proven: true, explored };
  if (options.incumbent) offer(options.incumbent);
  offer(Int32Array.from(root, (domain, control) => (mayOmit(domain) ? -1 : control)));

  const open: { domains: Domains; bound: number }[] = [{ domains: root, bound: tail.bound(root) }];
  const lowest = () => open.reduce((least, branch) => Math.min(least, branch.bound), value);
  const stopped = () => ({ choice: best, objective: value, bound: lowest(), proven: false, explored });
  while (open.length > 0) {
    if (explored % REPORT_EVERY === 0 && explored > 0) {
      options.onProgress?.({ explored, best: value, bound: lowest() });
    }
    if (explored > 0 && options.shouldStop?.()) return stopped();
    if (options.maximumBranches !== undefined && explored >= options.maximumBranches) return stopped();
    const branch = open.pop() as { domains: Domains; bound: number };
    if (branch.bound >= value * (1 - TOLERANCE)) continue;
    explored++;
    const undecided = [...branch.domains.keys()].filter((control) => !isDecided(branch.domains[control]));
    if (undecided.length === 0) {
      offer(Int32Array.from(branch.domains, (domain, control) => (mayOmit(domain) ? -1 : control)));
      continue;
    }
    // The control that by itself does most for the bad years is decided first.
    const control = undecided.reduce((a, b) => (tail.alone[b] > tail.alone[a] ? b : a));
    for (const domain of [NONE, branch.domains[control] & ~NONE]) {
      const domains = branch.domains.slice();
      domains[control] = domain;
      if (!propagate(problem, domains)) continue;
      offer(Int32Array.from(domains, (own, at) => (mayOmit(own) ? -1 : at)));
      open.push({ domains, bound: Math.max(branch.bound, tail.bound(domains)) });
    }
  }
  return { choice: best, objective: value, bound: value, proven: true, explored };
}

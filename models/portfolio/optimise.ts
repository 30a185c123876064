import { proposalCosts } from '#models/controls/costs';
import { courseMeans, isCovered } from '#models/finance/course-means';
import { type ExpectedLoss, expectedLoss } from '#models/finance/expected-loss';
import { presentCash, presentLosses } from '#models/finance/timed-flows';
import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { type CompiledPortfolio, compilePortfolio, controlsOf } from './compile';
import { type NetLoss, netLossOf } from './net-loss';
import { searchNet } from './net-search';
import { type Choice, lossOf } from './problem';
import { type Reason, reasonsFor } from './reasons';
import { type SearchOptions, type SearchResult, searchPortfolio } from './search';
import { searchTail, tailObjective } from './tail';
import { drawTailSample, tailYears } from './tail-sample';

export interface OptimiseOptions extends Pick<SearchOptions, 'shouldStop' | 'onProgress' | 'maximumBranches'> {
  /** Cap on the cash of each plan year, in the plan's currency; absent, money is no limit. */
  budget?: number;
  /**
   * `mean`: least expected loss plus cost over the horizon. `loss`: least expected loss of a steady year. `tail`: least
   * mean loss of the worst 5 % of steady years, on a fixed set of simulated years; everything starts in year 1.
   */
  objective?: 'mean' | 'loss' | 'tail';
  /** Simulated years for `tail`. */
  tailYears?: number;
  /**
   * Phase purchases: offer later start years too. By default everything starts in year 1, which is proven in
   * milliseconds; with many controls and a tight cap the phased plan can take longer than one wants to wait.
   */
  startYears?: boolean;
  /** A set of controls to start the search from; also a promise: the result is never worse. */
  incumbent?: ResolvedProposal['controls'];
}

/** The best plan found and how sure that is. Money in the plan's currency, net of cover in force. */
export interface OptimisedPortfolio {
  /** False where the rules and the cap leave no plan at all; the rest is then the empty plan. */
  feasible: boolean;
  controls: ResolvedProposal['controls'];
  /** Amortised, per year. */
  annualCost: number;
  cashByYear: number[];
  /** Steady year: by closed form, with cover in force as `simulate` gives it. */
  expectedLoss: number;
  reduction: number;
  /** Over the horizon, likewise. */
  npv: number;
  /** What the search made least: present value of expected loss plus cash; with `loss` and `tail` that loss. */
  objective: number;
  /** No plan at all is better than this. */
  bound: number;
  proven: boolean;
  /** (objective − bound) / objective; 0 where proven, 1 where nothing was found before the end. */
  gap: number;
  /** Branches looked at. */
  explored: number;
  /** With `tail`: mean loss of the worst 5 % of the sampled years with nothing bought; `objective` is with the plan. */
  tailLossNow: number | null;
  /** What the search did where cover is in force; null where none is, or with `tail`, whose sample the insurer pays on. */
  cover: CoveredSearch | null;
  /** Of every control left out, why. */
  reasons: Reason[];
}

/** A search net of insurance: `proven` is then of the simulated years. */
export interface CoveredSearch {
  /** Whether no set is better before insurance than the one that the search began with. */
  provenBeforeInsurance: boolean;
  /** Sets simulated on the same incidents, and on how many years the best of them were. */
  simulatedSets: number;
  simulatedYears: number;
}

/** Years on which the worth of what was left out is simulated, where cover is in force. */
const reasonYears = 32_768;

/**
 * Chooses controls and their start years exactly (docs/finance.md, "The best plan"): must-haves, requires, excludes,
 * overlap groups, a cap per plan year. With cover in force what is made least is net of it (searchNet). Synchronous; `shouldStop` ends it early with the best so far and its gap.
 */
export function optimisePortfolio(plan: ResolvedPlan, options: OptimiseOptions = {}): OptimisedPortfolio {
  const { shouldStop } = options;
  let isStopped = false;
  // Once told to stop, the parts of the search need not ask again.
  const stop = shouldStop && (() => (isStopped ||= shouldStop()));
  return optimiseWith(plan, expectedLoss(plan), { ...options, shouldStop: stop });
}

/** The same with the plan's expected loss already prepared, for callers that solve many times. */
export function optimiseWith(plan: ResolvedPlan, loss: ExpectedLoss, options: OptimiseOptions): OptimisedPortfolio {
  if (options.objective === 'tail') return leastTail(plan, loss, options);
  const objective = options.objective ?? 'mean';
  const compiledTo = (lastStart: number) =>
    compilePortfolio(plan, loss, { budget: options.budget, lastStart, objective });
  /** The best plan that starts at once. */
  const atOnce = () => {
    const compiled = compiledTo(1);
    const { choice } = searchPortfolio(compiled.problem, { ...options, incumbent: undefined });
    return choice ? controlsOf(compiled, choice) : [];
  };
  const compiled = compiledTo(options.startYears ? plan.budget.horizonYears : 1);
  // The best plan that starts at once is a good one to beat.
  const known = options.incumbent ?? (options.startYears ? atOnce() : undefined);
  const search = { ...options, incumbent: known && choiceFrom(compiled, known) };
  if (!isCovered(plan)) return describe(plan, loss, compiled, searchPortfolio(compiled.problem, search), {});
  const net = netLossOf(plan, loss, compiled, objective);
  const found = searchNet(compiled, net, search);
  const { provenBefore, simulated } = found;
  const cover = { provenBeforeInsurance: provenBefore, simulatedSets: simulated, simulatedYears: net.years };
  return describe(plan, loss, compiled, found, { net, cover });
}

function leastTail(plan: ResolvedPlan, loss: ExpectedLoss, options: OptimiseOptions): OptimisedPortfolio {
  const compiled = compilePortfolio(plan, loss, { budget: options.budget, lastStart: 1, objective: 'loss' });
  const sample = drawTailSample(plan, options.tailYears ?? tailYears, plan.simulation.seed);
  // The plan of least expected loss is a good one to beat.
  const known = options.incumbent ?? optimiseWith(plan, loss, { ...options, objective: 'loss' }).controls;
  const tail = tailObjective(plan, loss.table, compiled, sample);
  const result = searchTail(compiled.problem, tail, { ...options, incumbent: choiceFrom(compiled, known) });
  return describe(plan, loss, compiled, result, { tailLoss: tail.of });
}

/** The choice that stands for a list of controls; what is not on offer is left out. */
function choiceFrom({ problem, candidates }: CompiledPortfolio, controls: ResolvedProposal['controls']): Choice {
  return Int32Array.from(candidates, ({ id }, control) => {
    const entry = controls.find((listed) => listed.control === id);
    if (!entry) return -1;
    for (let option = problem.firstOption[control]; option < problem.firstOption[control + 1]; option++) {
      if (problem.startYear[option] === entry.startYear) return option;
    }
    return -1;
  });
}

/** How far the plan may be from the best, relative to its objective; 1 where no plan was found in time. */
function gapOf({ choice, proven, objective, bound }: SearchResult): number {
  if (proven) return 0;
  return choice === null ? 1 : (objective - bound) / Math.abs(objective);
}

/** How a choice's loss was measured, where not by the problem's own closed form. */
interface Measured {
  /** Loss of the bad years. */
  tailLoss?: (choice: Choice) => number;
  net?: NetLoss;
  cover?: CoveredSearch;
}

function describe(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  compiled: CompiledPortfolio,
  result: SearchResult,
  { tailLoss, net, cover }: Measured,
): OptimisedPortfolio {
  const { problem, candidates } = compiled;
  const choice = result.choice ?? new Int32Array(problem.controls).fill(-1);
  const controls = controlsOf(compiled, choice);
  const costs = proposalCosts(plan, { controls, insurance: false });
  const { now, courses } = courseMeans(plan, loss, [{ controls, insurance: false }]);
  const [left] = courses;
  const reductions = [0, ...now.lossByYear.map((before, year) => before - left.lossByYear[year])];
  const costOf = (option: number) => {
    const entry = { control: candidates[problem.controlOf[option]].id, startYear: problem.startYear[option] };
    return presentCash(plan.budget, proposalCosts(plan, { controls: [entry], insurance: false }));
  };
  const existing = plan.controls.filter((control) => control.existing);
  const excluder = (id: string) =>
    existing.find(
      (control) =>
        control.excludes.includes(id) || candidates.find((other) => other.id === id)?.excludes.includes(control.id),
    )?.id;
  const isTail = tailLoss !== undefined;
  const lossesOf = (choices: readonly Choice[]) =>
    net?.of(choices, Math.min(reasonYears, net.years), true) ?? choices.map((one) => lossOf(problem, one));
  return {
    feasible: result.choice !== null,
    controls,
    annualCost: costs.annualCost,
    cashByYear: costs.cashByYear,
    expectedLoss: left.annualLoss,
    reduction: now.annualLoss - left.annualLoss,
    npv: presentLosses(plan.budget, reductions) - presentCash(plan.budget, costs),
    objective: result.objective,
    bound: result.bound,
    proven: result.proven,
    gap: gapOf(result),
    explored: result.explored,
    tailLossNow: tailLoss?.(new Int32Array(problem.controls).fill(-1)) ?? null,
    cover: cover ?? null,
    reasons: result.choice ? reasonsFor(compiled, choice, { costOf, excluder, isTail, lossesOf }) : [],
  };
}

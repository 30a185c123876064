import { planYearCash, proposalCosts } from '#models/controls/costs';
import { budgetLines } from '#models/finance/budget-lines';
import { isCovered } from '#models/finance/course-means';
import { expectedLoss } from '#models/finance/expected-loss';
import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { simulatedAppetite, surelyKept } from './appetite-check';
import {
  type AppetiteSearch,
  excessOf,
  keepAppetite,
  nearestWithin,
  objectivesOf,
  searchAppetite,
} from './appetite-search';
import { type CompiledPortfolio, compilePortfolio, controlsOf } from './compile';
import { netLossOf } from './net-loss';
import { searchNet } from './net-search';
import { optimisePortfolio } from './optimise';
import { type Choice, isFeasible, type PortfolioProblem } from './problem';
import { searchPortfolio } from './search';

type Controls = ResolvedProposal['controls'];

/** Why a control is in: it avoids more than it costs; it is there for the risk appetite; a rule of the plan wants it. */
type Role = 'pays' | 'appetite' | 'required';

/** What to propose of a plan's controls, and on what grounds. Money in the plan's currency. */
export interface Recommendation {
  /** All starting in year 1, in the plan's order. */
  controls: Controls;
  roles: { control: string; role: Role }[];
  /**
   * `least`: no set within the money has less loss plus cost (proven), and it keeps the appetite. `appetite`: some have
   * less, but none was found that has and keeps the appetite. `nearest`: none was found that keeps it; of those that avoid
   * at least what they cost, none was found nearer.
   */
  grounds: 'least' | 'appetite' | 'nearest';
  /** Whether loss plus cost over the horizon is less than without any new control. */
  pays: boolean;
  /** Where none was found that keeps the appetite: whether all controls together would, money being no limit. */
  isShortOfMoney: boolean;
  /** Loss plus cost above the least that any set has which the rules allow, present value. */
  aboveLeast: number;
  /** Whether that least set needs more money than the IT budget leaves. */
  isCapped: boolean;
  /** Each point of the risk appetite with the simulated P(yearly loss > loss). */
  appetite: { loss: number; tolerated: number; probability: number }[];
  /** Most cash a plan year may take: what the IT budget leaves; null where the plan has no IT budget. */
  room: number | null;
  /** The part of the controls that pays best for half of the cash, and whether its loss plus cost is less than all's. */
  smaller: { controls: Controls; hasLess: boolean } | null;
}

/** Branches after which the search for the least loss plus cost is good enough without a proof. */
const MAXIMUM_BRANCHES = 20_000;
/** Relative difference below which two objectives are the same. */
const SAME = 1e-9;
/** Simulated years for differences between neighbouring sets. */
const ROUGH_YEARS = 20_000;

/**
 * The set of controls with the least expected loss plus cost over the horizon that keeps every point of the plan's risk
 * appetite and fits into what the IT budget leaves; where none is found, the one nearest to the appetite among those that
 * avoid at least what they cost (docs/finance.md, "The recommended plan"). Null where the plan's must-haves contradict
 * each other. Runs simulations: some tenths of a second for a plan from a preset.
 */
export function recommendControls(plan: ResolvedPlan): Recommendation | null {
  const loss = expectedLoss(plan);
  const room = roomOf(plan);
  const within = (budget: number | undefined) => {
    const compiled = compilePortfolio(plan, loss, { budget, lastStart: 1, objective: 'mean' });
    const net = isCovered(plan) ? netLossOf(plan, loss, compiled, 'mean') : null;
    const options = { maximumBranches: MAXIMUM_BRANCHES };
    const found = net ? searchNet(compiled, net, options) : searchPortfolio(compiled.problem, options);
    return { compiled, net, ...found };
  };
  const free = within(undefined);
  const roomy = within(room ?? undefined);
  // Must-haves that are dearer than the room there is leave no choice but to go beyond it.
  const { compiled, net, choice: least, proven } = roomy.choice ? roomy : free;
  if (!least) return null;
  const { problem } = compiled;
  const { years } = plan.simulation;
  const objectives = (...choices: Choice[]) => objectivesOf(problem, net, choices);
  const search: AppetiteSearch = {
    problem,
    net,
    limits: plan.budget.riskAppetite.map(({ probability }) => surelyKept(probability, years)),
    resolution: 1 / years,
    simulate: (choices, rough) =>
      simulatedAppetite(
        plan,
        choices.map((choice) => controlsOf(compiled, choice)),
        rough ? Math.min(ROUGH_YEARS, years) : years,
      ),
  };
  const [leastObjective] = objectives(least);
  const nothing = net
    ? objectives(new Int32Array(problem.controls).fill(-1))[0]
    : problem.weight.reduce((sum, weight) => sum + weight, 0);
  const { found, isShortOfMoney } = nearestOrKept(search, least, Math.max(nothing, leastObjective));
  const [objective] = objectives(found.choice);
  const controls = controlsOf(compiled, found.choice);
  const isLeast = proven && objective <= leastObjective * (1 + SAME);
  return {
    controls,
    roles: controls.map(({ control }) => ({ control, role: roleOf(compiled, objectives, found.choice, control) })),
    grounds: found.excess > 0 ? 'nearest' : isLeast ? 'least' : 'appetite',
    pays: objective < nothing,
    isShortOfMoney,
    aboveLeast: Math.max(0, objective - free.objective),
    isCapped: free.objective < leastObjective * (1 - SAME),
    appetite: plan.budget.riskAppetite.map(({ loss, probability }, point) => ({
      loss,
      tolerated: probability,
      probability: found.probabilities[point],
    })),
    room,
    smaller: smallerThan(plan, controls, objective),
  };
}

/** What the IT budget leaves each plan year after commitments and today's security money; null without an IT budget. */
function roomOf(plan: ResolvedPlan): number | null {
  if (plan.budget.itBudget === 0) return null;
  return Math.max(0, Math.min(...budgetLines(plan, null).map(({ today }) => today.leftForTheRest)));
}

/** The set of least loss plus cost that keeps the appetite, else the nearest to it of those that pay for themselves. */
function nearestOrKept(search: AppetiteSearch, least: Choice, most: number) {
  const { problem, limits, simulate, resolution } = search;
  const everything = Int32Array.from({ length: problem.controls }, (_, control) =>
    problem.barred[control] ? -1 : problem.firstOption[control],
  );
  const [own, all] = simulate([least, everything], false);
  const excess = excessOf(own, limits, resolution);
  if (excess === 0) return { found: { choice: least, probabilities: own, excess }, isShortOfMoney: false };
  // A further control never raises any year's loss: what all together do not keep, no set keeps.
  const isPossible = excessOf(all, limits, resolution) === 0;
  const kept = isPossible ? searchAppetite(search, least, keepAppetite) : null;
  if (kept?.excess === 0) return { found: kept, isShortOfMoney: false };
  return { found: searchAppetite(search, least, nearestWithin(most)), isShortOfMoney: isPossible };
}

function roleOf(
  { problem, candidates }: CompiledPortfolio,
  objectives: (...choices: Choice[]) => number[],
  choice: Choice,
  id: string,
): Role {
  const control = candidates.findIndex((candidate) => candidate.id === id);
  const without = choice.slice();
  without[control] = -1;
  // What is there already and waits for it goes on waiting: no rule is broken by that.
  for (let before = 0; before !== without.filter((option) => option >= 0).length; ) {
    before = without.filter((option) => option >= 0).length;
    for (const [i, j] of problem.requires) if (candidates[i].existing && without[j] < 0) without[i] = -1;
  }
  if (!keepsRules(problem, without)) return 'required';
  const [less, all] = objectives(without, choice);
  return less < all ? 'appetite' : 'pays';
}

/** Whether a choice is allowed, whatever it costs. */
const keepsRules = (problem: PortfolioProblem, choice: Choice) =>
  isFeasible({ ...problem, usage: [], cap: new Float64Array(0) }, choice);

function smallerThan(plan: ResolvedPlan, controls: Controls, objective: number): Recommendation['smaller'] {
  const cash = planYearCash(proposalCosts(plan, { controls, insurance: false }));
  const among = new Set(controls.map(({ control }) => control));
  const part = { ...plan, controls: plan.controls.filter(({ id, existing }) => existing || among.has(id)) };
  const best = optimisePortfolio(part, { budget: Math.max(0, ...cash) / 2, maximumBranches: MAXIMUM_BRANCHES });
  return best.controls.length > 0 ? { controls: best.controls, hasLess: best.objective < objective } : null;
}

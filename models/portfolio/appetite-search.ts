import { improveLocally } from './local-search';
import type { NetLoss } from './net-loss';
import { type Choice, costOf, isFeasible, objectiveOf, type PortfolioProblem } from './problem';
import { searchPortfolio } from './search';

/** A set of controls with what the simulation says of it. */
export interface Judged {
  choice: Choice;
  /** Present value of expected loss plus cash. */
  objective: number;
  /** P(yearly loss > loss) at each point of the risk appetite. */
  probabilities: number[];
  /** Sum over the points of how far the probability is above its limit, as a share of the limit; 0 where all are kept. */
  excess: number;
}

export interface AppetiteSearch {
  problem: PortfolioProblem;
  /** Loss that choices leave where cover is in force; null where the problem's own closed form says it. */
  net: NetLoss | null;
  /** Highest probability at each point that counts as kept. */
  limits: readonly number[];
  /** Probabilities of each set at each point, simulated; `rough` on fewer years, for differences only. */
  simulate: (choices: readonly Choice[], rough: boolean) => number[][];
  /** The least probability that a simulated year can stand for. */
  resolution: number;
}

/** What is made least; +∞ for a set that does not count. */
export type Goal = (objective: number, excess: number) => number;

/** Least loss plus cost of the sets that keep the appetite. */
export const keepAppetite: Goal = (objective, excess) => (excess > 0 ? Number.POSITIVE_INFINITY : objective);
/** Nearest to the appetite of the sets whose loss plus cost is at most so much. */
export const nearestWithin =
  (most: number): Goal =>
  (objective, excess) =>
    objective > most ? Number.POSITIVE_INFINITY : excess;

const ROUNDS = 14;
const BATCH = 12;
/** Years on which what single controls do to the loss after insurance is predicted. */
const ROUGH_NET_YEARS = 16_384;
/** By how much, as a share of a limit, a prediction may be wrong and its set still worth simulating. */
const SLACK = 0.015;
/** Prices of a log unit of probability against the objective of doing nothing, tried first. */
const PRICES = [0.003, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.3, 3];

export const excessOf = (probabilities: readonly number[], limits: readonly number[], resolution: number): number =>
  probabilities.reduce((sum, p, point) => sum + Math.max(0, p / Math.max(limits[point], resolution) - 1), 0);

/**
 * Searches the set of controls that makes a goal least, the objective being exact and the probabilities simulated. Each
 * round measures on the same incidents what every control does to the logarithm of the probabilities at the best set so
 * far, predicts from that which other sets reach the goal better, and simulates those. It ends when no set that is
 * predicted to be better is left unsimulated, or after some rounds: a good set, not a proven one.
 */
export function searchAppetite(search: AppetiteSearch, start: Choice, goal: Goal): Judged {
  const { net, problem, limits, simulate, resolution } = search;
  const known = new Map<string, Judged>();
  const judge = (choices: Choice[]): Judged[] => {
    const fresh = choices.filter((choice) => !known.has(String(choice)));
    const found = fresh.length === 0 ? [] : simulate(fresh, false);
    const objectives = objectivesOf(problem, net, fresh);
    fresh.forEach((choice, index) => {
      const probabilities = found[index];
      const excess = excessOf(probabilities, limits, resolution);
      known.set(String(choice), { choice, objective: objectives[index], probabilities, excess });
    });
    return choices.map((choice) => known.get(String(choice)) as Judged);
  };
  const isBetter = (a: Judged, b: Judged) => {
    const [x, y] = [a, b].map(({ objective, excess }) => goal(objective, excess));
    if (x !== y) return x < y;
    return x === Number.POSITIVE_INFINITY ? a.excess < b.excess : a.objective < b.objective;
  };
  let [best] = judge([start]);
  for (let round = 0; round < ROUNDS; round++) {
    const model = predictorAt(search, best);
    const promising = new Map<string, { choice: Choice; value: number }>();
    const reached = goal(best.objective, best.excess);
    const consider = (choice: Choice) => {
      const objective = model.objective(choice);
      if (goal(objective, 0) >= reached) return;
      const value = goal(objective, Math.max(0, model.excess(choice) - SLACK));
      const key = String(choice);
      if (value < reached && !known.has(key)) promising.set(key, { choice: choice.slice(), value });
    };
    if (round === 0) for (const choice of pricedSets(search, model)) consider(choice);
    const improved = improveLocally(problem, best.choice, penalised(model, goal));
    consider(improved);
    forNeighbours(problem, best.choice, consider);
    const chosen = [...promising.values()].sort((a, b) => a.value - b.value).slice(0, BATCH);
    // Where nothing is predicted to count, what comes nearest to counting is the next to look from.
    if (chosen.length === 0 && !known.has(String(improved))) chosen.push({ choice: improved, value: reached });
    if (chosen.length === 0) break;
    for (const judged of judge(chosen.map(({ choice }) => choice))) if (isBetter(judged, best)) best = judged;
  }
  return best;
}

interface Predictor {
  /** Log of every point's probability that a control takes away: gain[control][point]. */
  gain: number[][];
  excess(choice: Choice): number;
  objective(choice: Choice): number;
}

/** Predicts probabilities near a set, each control taking its own share of them. */
function predictorAt({ net, problem, limits, simulate, resolution }: AppetiteSearch, at: Judged): Predictor {
  const flipped = Array.from(at.choice, (option, control) => {
    const choice = at.choice.slice();
    choice[control] = option < 0 ? problem.firstOption[control] : -1;
    return choice;
  });
  const log = (probability: number) => Math.log(Math.max(probability, resolution / 2));
  const [own, ...others] = simulate([at.choice, ...flipped], true);
  const gain = others.map((probabilities) => probabilities.map((p, point) => Math.abs(log(p) - log(own[point]))));
  const here = at.probabilities.map(log);
  const [kept, ...without] = net?.of([at.choice, ...flipped], Math.min(ROUGH_NET_YEARS, net.years)) ?? [];
  const saved = without.map((left) => Math.abs(left - kept));
  /** What of a control is gone (1) or new (−1) in a choice. */
  const change = (choice: Choice, control: number) => Number(at.choice[control] >= 0) - Number(choice[control] >= 0);
  return {
    gain,
    excess(choice) {
      const predicted = here.map((value, point) => {
        let sum = value;
        for (let control = 0; control < choice.length; control++) {
          sum += change(choice, control) * gain[control][point];
        }
        return Math.exp(sum);
      });
      return excessOf(predicted, limits, resolution);
    },
    objective(choice) {
      if (!net) return objectiveOf(problem, choice);
      const loss = saved.reduce((sum, own, control) => sum + change(choice, control) * own, 0);
      return at.objective + loss + costOf(problem, choice) - costOf(problem, at.choice);
    },
  };
}

/** The goal as a slope to follow where it has none: far dearer the further from the appetite. */
const penalised = (model: Predictor, goal: Goal) => (choice: Choice) => {
  const objective = model.objective(choice);
  const excess = model.excess(choice);
  const value = goal(objective, excess);
  return value === Number.POSITIVE_INFINITY ? 1e30 * (1 + excess) : value;
};

/** Best sets where every log unit of probability taken away is paid a price: what lies between cheapest and safest. */
function pricedSets({ problem }: AppetiteSearch, { gain }: Predictor): Choice[] {
  const nothing = problem.weight.reduce((sum, weight) => sum + weight, 0);
  return PRICES.flatMap((price) => {
    const cost = problem.cost.map((own, option) => {
      const taken = gain[problem.controlOf[option]].reduce((sum, part) => sum + part, 0);
      return own - price * nothing * taken;
    });
    const { choice } = searchPortfolio({ ...problem, cost }, { maximumBranches: 400 });
    return choice ? [choice] : [];
  });
}

/** Loss plus cost of choices: after the insurer has paid where `net` is given, simulated on all years; else in closed form. */
export function objectivesOf(problem: PortfolioProblem, net: NetLoss | null, choices: readonly Choice[]): number[] {
  if (!net) return choices.map((choice) => objectiveOf(problem, choice));
  const left = net.of(choices, net.years);
  return choices.map((choice, index) => left[index] + costOf(problem, choice));
}

/** Every allowed set that differs by up to two controls dropped and two added. */
function forNeighbours(problem: PortfolioProblem, choice: Choice, visit: (choice: Choice) => void): void {
  const { firstOption, barred, must } = problem;
  const chosen = [...choice.keys()].filter((control) => choice[control] >= 0 && !must[control]);
  const open = [...choice.keys()].filter((control) => choice[control] < 0 && !barred[control]);
  const trial = choice.slice();
  const tryOut = () => {
    if (isFeasible(problem, trial)) visit(trial);
  };
  const upToTwo = (controls: number[], set: (control: number, taken: boolean) => void, then: () => void) => {
    then();
    controls.forEach((one, index) => {
      set(one, true);
      then();
      for (const other of controls.slice(index + 1)) {
        set(other, true);
        then();
        set(other, false);
      }
      set(one, false);
    });
  };
  const drop = (control: number, taken: boolean) => {
    trial[control] = taken ? -1 : choice[control];
  };
  const add = (control: number, taken: boolean) => {
    trial[control] = taken ? firstOption[control] : -1;
  };
  upToTwo(chosen, drop, () => upToTwo(open, add, tryOut));
}

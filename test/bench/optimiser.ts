import { planYearCash, proposalCosts } from '#models/controls/costs';
import type { ResolvedPlan } from '#models/plan/resolved';
import { efficientFrontier } from '#models/portfolio/frontier';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { greedy } from '../models/portfolio/greedy';
import { correlatedPlan, hardPlan, randomPlan } from '../models/portfolio/plans';

export interface OptimiserRow {
  name: string;
  instances: number;
  proven: number;
  medianMs: number;
  worstMs: number;
  /** Instances in which greedy buying is worse than the optimum, of those where it finds a plan. */
  greedyWorse: number;
  greedyFound: number;
}

const PATIENCE_MS = 10_000;

function everything(plan: ResolvedPlan): number {
  const controls = plan.controls.filter(({ existing }) => !existing).map(({ id }) => ({ control: id, startYear: 1 }));
  return planYearCash(proposalCosts(plan, { controls, insurance: false }))[0];
}

interface Instance {
  plan: ResolvedPlan;
  budget: number;
}

function measure(name: string, instances: Instance[], startYears: boolean): OptimiserRow {
  let greedyWorse = 0;
  let greedyFound = 0;
  let proven = 0;
  const times = instances.map(({ plan, budget }) => {
    const start = performance.now();
    const best = optimisePortfolio(plan, {
      budget,
      startYears,
      shouldStop: () => performance.now() - start > PATIENCE_MS,
    });
    const time = performance.now() - start;
    if (best.proven) proven++;
    const bought = greedy(plan, budget);
    if (bought) {
      greedyFound++;
      if (bought.value > best.objective * (1 + 1e-9)) greedyWorse++;
    }
    return time;
  });
  times.sort((a, b) => a - b);
  return {
    name,
    instances: instances.length,
    proven,
    medianMs: times[Math.floor((times.length - 1) / 2)],
    worstMs: times[times.length - 1],
    greedyWorse,
    greedyFound,
  };
}

const random = (controls: number, years: number, count: number): Instance[] =>
  Array.from({ length: count }, (_, index) => {
    const plan = randomPlan(index + 1, controls, 12, years);
    return { plan, budget: 0.3 * everything(plan) };
  });

/** By turns nearly equal costs with many small effects, and effects in proportion to cost. */
const hard = (controls: number, years: number, count: number): Instance[] =>
  Array.from({ length: count }, (_, index) =>
    (index % 2 === 0 ? hardPlan : correlatedPlan)(index + 1, controls, 12, years),
  );

/** Times the optimiser: 40 controls × 12 scenarios at random and built to be hard, 60 controls, phased, the frontier. */
export function benchOptimiser(): OptimiserRow[] {
  optimisePortfolio(randomPlan(99, 20, 6, 1), { budget: 200_000 });
  const rows = [
    measure('40 controls × 12 scenarios, random', random(40, 1, 20), false),
    measure('40 controls × 12 scenarios, hard', hard(40, 1, 10), false),
    measure('40 controls × 12 scenarios, 3 years, random', random(40, 3, 20), false),
    measure('60 controls × 12 scenarios, random', random(60, 1, 20), false),
    measure('60 controls × 12 scenarios, hard', hard(60, 1, 10), false),
    measure('20 controls × 12 scenarios, phased over 3 years', random(20, 3, 10), true),
  ];
  const plan = randomPlan(3, 40, 12, 3);
  const start = performance.now();
  const points = efficientFrontier(plan, { points: 50 });
  const time = performance.now() - start;
  rows.push({
    name: 'frontier of 50 points, 40 controls × 12 scenarios',
    instances: points.length,
    proven: points.filter((point) => point.proven).length,
    medianMs: time,
    worstMs: time,
    greedyWorse: 0,
    greedyFound: 0,
  });
  return rows;
}

import { dearestYearCash, proposalCosts } from '#models/controls/costs';
import { courseMeans, isCovered } from '#models/finance/course-means';
import { type ExpectedLoss, expectedLoss } from '#models/finance/expected-loss';
import { cashFlows, flowsLess, lossFlows, presentValue } from '#models/finance/timed-flows';
import type { ResolvedPlan } from '#models/plan/resolved';
import { compilePortfolio, controlsOf, withBudget } from './compile';
import { type OptimisedPortfolio, type OptimiseOptions, optimiseWith } from './optimise';
import type { Choice } from './problem';
import { searchPortfolio } from './search';

/** The best that a yearly cap on cash can do. */
export interface FrontierPoint
  extends Pick<OptimisedPortfolio, 'controls' | 'annualCost' | 'reduction' | 'npv' | 'proven'> {
  budget: number;
}

export interface FrontierOptions extends Pick<OptimiseOptions, 'startYears' | 'shouldStop' | 'maximumBranches'> {
  points?: number;
  /** Highest cap; by default what having every control at once would take in its dearest year. */
  largest?: number;
  /** Told after each point. */
  onPoint?: (done: number, of: number) => void;
}

/** What every control together takes in its dearest plan year, all starting in year 1. */
function everything(plan: ResolvedPlan): number {
  const controls = plan.controls.filter(({ existing }) => !existing).map(({ id }) => ({ control: id, startYear: 1 }));
  return dearestYearCash(plan, { controls });
}

/** Years on which the frontier's sets are simulated where cover is in force. */
const coveredYears = 16_384;

/**
 * The efficient frontier: for evenly spaced yearly caps the controls that lower expected loss most. Caps too small for
 * the must-haves are left out. Each point starts from the one before, so the curve never falls. With cover in force the
 * points are those sets' figures net of it, the best of them that a cap allows; proven then means before insurance.
 */
export function efficientFrontier(plan: ResolvedPlan, options: FrontierOptions = {}): FrontierPoint[] {
  const loss = expectedLoss(plan);
  const count = options.points ?? 50;
  const largest = options.largest ?? everything(plan);
  const lastStart = options.startYears ? plan.budget.horizonYears : 1;
  const compiled = compilePortfolio(plan, loss, { budget: largest, lastStart, objective: 'loss' });
  const found: Solved[] = [];
  let incumbent: Choice | undefined;
  for (let index = 0; index < count; index++) {
    const budget = (largest * index) / Math.max(1, count - 1);
    const { choice, proven } = searchPortfolio(withBudget(compiled, budget).problem, { ...options, incumbent });
    if (choice) {
      found.push({ budget, controls: controlsOf(compiled, choice), proven });
      incumbent = choice;
    }
    options.onPoint?.(index + 1, count);
    if (options.shouldStop?.()) break;
  }
  return pointsOf(plan, loss, found);
}

type Solved = Pick<FrontierPoint, 'budget' | 'controls' | 'proven'>;

function pointsOf(plan: ResolvedPlan, loss: ExpectedLoss, found: readonly Solved[]): FrontierPoint[] {
  const sample = { ...plan.simulation, years: Math.min(coveredYears, plan.simulation.years) };
  const sets = found.map(({ controls }) => ({ controls, insurance: false }));
  const { now, courses } = courseMeans(plan, loss, sets, sample);
  let best = 0;
  return found.map(({ budget, proven }, index): FrontierPoint => {
    // What a smaller cap allows this one allows too.
    if (courses[index].annualLoss < courses[best].annualLoss || !isCovered(plan)) best = index;
    const { controls } = found[best];
    const costs = proposalCosts(plan, { controls, insurance: false });
    const { annualLoss, lossByYear } = courses[best];
    const reductions = [0, ...now.lossByYear.map((before, year) => before - lossByYear[year])];
    const flows = flowsLess(lossFlows(plan.budget, reductions), cashFlows(costs));
    return {
      budget,
      controls,
      annualCost: costs.annualCost,
      reduction: now.annualLoss - annualLoss,
      npv: presentValue(plan.budget.discountRate, flows),
      proven,
    };
  });
}

/** What more money changes: the best plan now and with the addition, and the difference. */
export interface NextMoney {
  addition: number;
  added: string[];
  dropped: string[];
  /** Steady-year expected loss avoided on top, per year. */
  reduction: number;
  npv: number;
  proven: boolean;
}

/** What the next `addition` to a yearly cap buys, both plans being the best by the objective (`mean` by default). */
export function nextMoney(
  plan: ResolvedPlan,
  budget: number,
  addition: number,
  options: Pick<OptimiseOptions, 'objective' | 'startYears' | 'shouldStop' | 'maximumBranches'> = {},
): NextMoney {
  const loss = expectedLoss(plan);
  const now = optimiseWith(plan, loss, { ...options, budget });
  const more = optimiseWith(plan, loss, { ...options, budget: budget + addition, incumbent: now.controls });
  const ids = ({ controls }: OptimisedPortfolio) => new Set(controls.map(({ control }) => control));
  const [before, after] = [ids(now), ids(more)];
  return {
    addition,
    added: [...after].filter((id) => !before.has(id)),
    dropped: [...before].filter((id) => !after.has(id)),
    reduction: more.reduction - now.reduction,
    npv: more.npv - now.npv,
    proven: now.proven && more.proven,
  };
}

import type { ResolvedPlan } from '../../plan/resolved';
import { planYearCash, proposalCosts } from '../costs';
import { expectedLoss } from '../expected-loss';
import { type OptimisedPortfolio, type OptimiseOptions, optimiseWith } from './optimise';

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
  return Math.max(0, ...planYearCash(proposalCosts(plan, { controls, insurance: false })));
}

/**
 * The efficient frontier: for evenly spaced yearly caps the controls that lower expected loss most. Caps too small for
 * the must-haves are left out. Each point starts from the one before, so the curve never falls.
 */
export function efficientFrontier(plan: ResolvedPlan, options: FrontierOptions = {}): FrontierPoint[] {
  const loss = expectedLoss(plan);
  const count = options.points ?? 50;
  const largest = options.largest ?? everything(plan);
  const points: FrontierPoint[] = [];
  let incumbent: OptimiseOptions['incumbent'];
  for (let index = 0; index < count; index++) {
    const budget = (largest * index) / Math.max(1, count - 1);
    const best = optimiseWith(plan, loss, { ...options, budget, objective: 'loss', incumbent });
    if (best.feasible) {
      const { controls, annualCost, reduction, npv, proven } = best;
      points.push({ budget, controls, annualCost, reduction, npv, proven });
      incumbent = controls;
    }
    options.onPoint?.(index + 1, count);
    if (options.shouldStop?.()) break;
  }
  return points;
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

/** What the next `addition` to a yearly cap buys, both plans being the best by `mean`. */
export function nextMoney(
  plan: ResolvedPlan,
  budget: number,
  addition: number,
  options: Pick<OptimiseOptions, 'startYears' | 'shouldStop' | 'maximumBranches'> = {},
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

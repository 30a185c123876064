import type { ResolvedPlan } from '../plan/resolved';
import type { SimulationModel } from './model';
import type { Strategy } from './strategy';

/** What each strategy has at work year by year, and the slots in which these years' losses are added up. */
export interface Slots
  extends Pick<
    SimulationModel,
    'strategies' | 'compared' | 'steadyOf' | 'slots' | 'pathSlot' | 'steadySlot' | 'owner'
  > {
  years: number;
  /** Distinct vectors of coverage over the plan's controls. The baseline's first year is vector 0. */
  coverages: number[][];
  /** Which of them a strategy has in a path year: strategy × years + year. */
  pathCoverage: Int32Array;
  /** The same of the steady year, by strategy. */
  steadyCoverage: Int32Array;
}

/**
 * Deals slots to the path years and steady years of strategies. Strategies that have the same at work in a year, insured
 * alike, share one: they lose the same. A steady year is the strategy's first path year where nothing changes after it.
 */
export function slotsOf(plan: ResolvedPlan, strategies: readonly Strategy[], years: number): Slots {
  const coverages: number[][] = [];
  const places = new Map<string, number>();
  const coverageOf = (strategy: Strategy, year: number | 'steady') => {
    const coverage = plan.controls.map((control) => strategy.coverage(control, year));
    const key = coverage.join();
    const place = places.get(key) ?? coverages.push(coverage) - 1;
    places.set(key, place);
    return place;
  };
  const pathCoverage = Int32Array.from({ length: strategies.length * years }, (_, i) =>
    coverageOf(strategies[Math.floor(i / years)], (i % years) + 1),
  );
  const steadyOf = Int32Array.from(strategies, ({ steadyOf }, k) => steadyOf ?? k);
  const steadyCoverage = Int32Array.from(strategies, (strategy) => coverageOf(strategy, 'steady'));

  const owner: number[] = [];
  const shared = new Map<string, number>();
  const pathSlot = Int32Array.from(pathCoverage, (coverage, i) => {
    const k = Math.floor(i / years);
    const key = [i % years, coverage, strategies[k].insured].join();
    const slot = shared.get(key) ?? owner.push(k) - 1;
    shared.set(key, slot);
    return slot;
  });
  const steadySlot = new Int32Array(strategies.length);
  for (const [k, coverage] of steadyCoverage.entries()) {
    const first = pathSlot[k * years];
    if (steadyOf[k] !== k) steadySlot[k] = steadySlot[steadyOf[k]];
    else if (coverage === pathCoverage[k * years] && owner[first] === k) steadySlot[k] = first;
    else steadySlot[k] = owner.push(k) - 1;
  }
  return {
    years,
    strategies: strategies.length,
    compared: steadyOf.reduce((count, of, k) => count + (of === k ? 1 : 0), 0),
    steadyOf,
    slots: owner.length,
    pathSlot,
    steadySlot,
    owner: Int32Array.from(owner),
    coverages,
    pathCoverage,
    steadyCoverage,
  };
}

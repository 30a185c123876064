import type { ScenarioModel } from './model';
import type { Workspace } from './workspace';

/**
 * Adds what incidents' `count` parts that stand apart come to, before a yearly limit, to the years of a slot, and
 * with the other parts to its loss before insurance. Returns their sum.
 */
export function addLimited(w: Workspace, count: number, slot: number, paths: number, n: number): number {
  const { run } = w.memory;
  const at = 8 * paths * slot;
  run.addToYears(w.gross + at, w.path, w.kept, n);
  let loss = 0;
  for (let i = 0; i < count; i++) {
    const { kept, sums } = w.limited[i];
    loss += run.addToYears(sums + at, w.path, kept, n);
    run.addToYears(w.gross + at, w.path, kept, n);
  }
  return loss;
}

/**
 * Ends a scenario's path year: of each part that stands apart the year's sum, at most its limit, joins the yearly totals,
 * or those outside all cover. Under insurance per event it is an event of its own, whatever incidents it came from: that way a control never
 * moves a penalty to an incident that is insured worse.
 */
export function settleLimits(w: Workspace, scenario: ScenarioModel, year: number, paths: number): void {
  const { basis, retention, limit, coinsurance } = w.model.insurance;
  const { slot, strategy } = scenario.targets[year];
  for (const [i, { most, isCovered }] of scenario.yearLimits.entries()) {
    for (const [target, one] of slot.entries()) {
      const at = 8 * paths * one;
      const totals = (isCovered ? w.totals : w.outside) + at;
      const pays = isCovered && basis[strategy[target]] === 2 ? limit : 0;
      w.memory.run.limitYears(totals, w.limited[i].sums + at, paths, most[year], retention, pays, coinsurance);
    }
  }
}

/** Adds what no policy covers to the years of all slots, once yearly insurance has paid. */
export function addOutside(w: Workspace, paths: number): void {
  w.memory.run.limitYears(w.totals, w.outside, paths * w.model.slots, Number.POSITIVE_INFINITY, 0, 0, 0);
}

import type { ChunkResult } from './chunk-result';
import type { Workspace } from './workspace';
import { addOutside } from './year-limits';

/** Books what insuring, or limiting by the year, left behind for strategy `k`'s steady year. */
export function bookProducts(w: Workspace, { sums }: ChunkResult, k: number): void {
  const [squares, mixed] = w.memory.doubles(w.products, 2);
  sums[w.layout.grossSquares(k)] += squares;
  sums[w.layout.grossRetained(k)] += mixed;
}

/**
 * From the yearly totals of every slot to each strategy's steady loss and each proposal's avoided losses: yearly
 * insurance pays, then proposals are held against the baseline path by path. Changes the totals in place.
 */
export function settleYears(w: Workspace, result: ChunkResult): void {
  const { years, strategies, compared, slots, pathSlot, steadySlot, owner, yearLimits } = w.model;
  const { basis, retention, limit, coinsurance } = w.model.insurance;
  const { paths, losses, sums } = result;
  const { run } = w.memory;
  const slot = (index: number) => w.totals + 8 * paths * index;

  for (let i = 0; i < slots; i++) {
    const k = owner[i];
    if (basis[k] !== 1) continue;
    run.insureYears(slot(i), paths, retention, limit, coinsurance, w.products);
    if (i === steadySlot[k] && yearLimits === 0) bookProducts(w, result, k);
  }
  if (yearLimits > 0) addOutside(w, paths);
  for (let k = 0; yearLimits > 0 && k < compared; k++) {
    const offset = 8 * paths * steadySlot[k];
    run.products(w.gross + offset, w.totals + offset, paths, w.products);
    bookProducts(w, result, k);
  }
  for (let k = 0; k < strategies; k++) {
    for (let year = 0; year < years; year++) {
      sums[w.layout.year(k) + year] = run.sum(slot(pathSlot[k * years + year]), paths);
    }
  }
  for (let k = 0; k < compared; k++) losses.set(w.memory.doubles(slot(steadySlot[k]), paths), k * paths);
  for (let k = 1; k < compared; k++) {
    const row = 4 * paths * (k - 1);
    const [plain, discounted] = [w.result.reductions + row, w.result.presentValues + row];
    run.avoided(w.totals, w.pathSlots, w.pathSlots + 4 * years * k, paths, years, w.discount, plain, discounted);
  }
}

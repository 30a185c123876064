import type { ChunkResult, SumLayout } from './chunk-result';
import type { SimulationModel } from './model';

/** What the insurer pays: min(limit, coinsurance × max(0, loss − retention)). */
export function insurerPays(loss: number, retention: number, limit: number, coinsurance: number): number {
  if (loss <= retention) return 0;
  const share = coinsurance * (loss - retention);
  return Math.min(share, limit);
}

/**
 * From the yearly totals of every slot to each strategy's steady loss and each proposal's avoided losses: yearly
 * insurance pays, then proposals are held against the baseline path by path. Changes `totals` in place.
 */
export function settleYears(
  model: SimulationModel,
  layout: SumLayout,
  totals: Float64Array,
  result: ChunkResult,
): void {
  const { years, strategies, slots, pathSlot, steadySlot, discount } = model;
  const { basis, retention, limit, coinsurance } = model.insurance;
  const { paths, losses, reductions, presentValues, sums } = result;

  const owner = new Int32Array(slots);
  for (let k = 0; k < strategies; k++) {
    owner.fill(k, pathSlot[k * years], pathSlot[k * years] + years);
    owner[steadySlot[k]] = k;
  }
  for (let slot = 0; slot < slots; slot++) {
    if (basis[owner[slot]] !== 1) continue;
    for (let i = slot * paths; i < (slot + 1) * paths; i++) {
      totals[i] -= insurerPays(totals[i], retention, limit, coinsurance);
    }
  }
  for (let k = 0; k < strategies; k++) {
    losses.set(totals.subarray(steadySlot[k] * paths, (steadySlot[k] + 1) * paths), k * paths);
    for (let year = 0; year < years; year++) {
      const at = pathSlot[k * years + year] * paths;
      let sum = 0;
      for (let p = 0; p < paths; p++) sum += totals[at + p];
      sums[layout.year(k) + year] = sum;
    }
  }
  for (let k = 1; k < strategies; k++) {
    for (let p = 0; p < paths; p++) {
      let reduction = 0;
      let present = 0;
      for (let year = 0; year < years; year++) {
        const avoided = totals[pathSlot[year] * paths + p] - totals[pathSlot[k * years + year] * paths + p];
        reduction += avoided;
        present += avoided * discount[year];
      }
      reductions[(k - 1) * paths + p] = reduction;
      presentValues[(k - 1) * paths + p] = present;
    }
  }
}

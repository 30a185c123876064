import type { Amount, Estimate } from './estimate';
import type { ResolvedEstimate } from './resolved';

/** A probability that rises with the records exposed. */
export interface Rising<Value> {
  logistic: { at: Value; slope: Value; mean: Value };
}

/** Whether a loss part's probability rises with the records exposed, in a resolved plan or one with formulas. */
export function risesWithRecords(probability: ResolvedEstimate | Rising<number>): probability is Rising<number>;
export function risesWithRecords(probability: Estimate | Rising<Amount>): probability is Rising<Amount>;
export function risesWithRecords(probability: Estimate | ResolvedEstimate | Rising<Amount>): boolean {
  return typeof probability === 'object' && 'logistic' in probability;
}

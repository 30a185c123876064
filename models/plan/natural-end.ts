import { type Distribution, distributionOf, distributionWithin, type Estimate } from '#models/probability/distribution';

/** Largest annual probability taken at face value; 1 would need an infinite rate. */
export const mostProbable = 0.999999;

/** Hours of a year: an outage has no more. */
export const hoursOfYear = 8760;

/** Fields of a scenario or of its loss parts that are shares or probabilities. */
const shares = new Set(['susceptibility', 'probability', 'severity', 'share']);

/**
 * Where the quantity at a place of the plan ends by its nature: shares and probabilities at 1, hours of an outage at a
 * year; ∞ where it has no such end. `basis`: that of the loss part the place belongs to.
 */
export function naturalEnd(path: readonly (string | number)[], basis?: string): number {
  const names = path.filter((key) => typeof key === 'string');
  const field = names.at(-1) ?? '';
  if (path[0] === 'controls')
    return names.includes('effects') || field === 'reliability' ? 1 : Number.POSITIVE_INFINITY;
  if (path[0] !== 'scenarios') return Number.POSITIVE_INFINITY;
  if (field === 'annualProbability') return mostProbable;
  if (field === 'quantity' && basis === 'hour') return hoursOfYear;
  return shares.has(field) ? 1 : Number.POSITIVE_INFINITY;
}

/**
 * The distribution of an estimate of a quantity that ends at `end` (∞: nowhere). Shares are cut there, whatever they
 * are; hours that are stated to go beyond a year are as stated.
 */
export function distributionTo(estimate: Estimate, end: number): Distribution {
  if (!Number.isFinite(end)) return distributionOf(estimate);
  return distributionWithin(estimate, end, end === hoursOfYear ? Number.POSITIVE_INFINITY : end);
}

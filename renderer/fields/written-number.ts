import type { Amount } from '#models/plan/estimate';

/**
 * An amount written as a formula only to carry its source or note (`{ "formula": "0.05", "source": … }`): its number.
 * Null for a plain number and for a formula that computes something.
 */
export function sourcedNumber(amount: Amount): { value: number; source?: string; note?: string } | null {
  if (typeof amount === 'number' || !/^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(amount.formula)) return null;
  return { value: Number(amount.formula), source: amount.source, note: amount.note };
}

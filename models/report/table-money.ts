import type { NumberFormat } from './number-format';

/** From this amount on a column to the unit would be wider than its sheet. */
const widest = 1e10;

/** Format of a column of amounts: to the unit, or rounded where the largest would not fit. */
export function tableMoney(amounts: readonly (number | null)[]): NumberFormat {
  const isWide = amounts.some((amount) => Math.abs(amount ?? 0) >= widest);
  return isWide ? { style: 'currency', compact: true, digits: 2 } : { style: 'currency' };
}

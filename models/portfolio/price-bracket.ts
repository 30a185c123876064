/** Where a cap's price lies: at `low` the cap is overdrawn by `over`, at `high` it is not used up by `under`. */
export interface PriceBracket {
  row: number;
  low: number;
  over: number;
  high: number;
  under: number;
  /** Times in a row that the same end moved. */
  repeats: number;
  side: 'low' | 'high' | null;
}

/** Nothing known yet but that prices are not negative. */
export function openBracket(row: number): PriceBracket {
  return { row, low: 0, over: Number.NaN, high: Number.POSITIVE_INFINITY, under: Number.NaN, repeats: 0, side: null };
}

/** Takes in what the cap's use was at a price: `excess` over it, negative where it is not used up. */
export function narrow(bracket: PriceBracket, price: number, excess: number): void {
  const side = excess > 0 ? 'low' : 'high';
  bracket.repeats = side === bracket.side ? bracket.repeats + 1 : 0;
  bracket.side = side;
  if (side === 'low') {
    bracket.low = price;
    bracket.over = excess;
  } else {
    bracket.high = price;
    bracket.under = -excess;
  }
}

/** The next price to try: the tangent's where it lies well within the bracket, else by false position (Illinois). */
export function nextPrice(bracket: PriceBracket, tangent: number): number {
  const { low, over, high, under, repeats, side } = bracket;
  if (high === Number.POSITIVE_INFINITY) return Math.max(low + 2 ** repeats * (tangent - low), low * 1.05, 1e-3);
  if (repeats === 0 && tangent > low && tangent < high) return tangent;
  // Before anything was overdrawn, or where one end keeps moving, halving is the safe step.
  if (Number.isNaN(over) || repeats > 2) return (low + high) / 2;
  const overWeight = side === 'high' ? over / 2 ** repeats : over;
  const underWeight = side === 'low' ? under / 2 ** repeats : under;
  return low + ((high - low) * overWeight) / (overWeight + underWeight);
}

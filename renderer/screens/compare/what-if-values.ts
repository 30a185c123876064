/** Widths from which steps by a factor say more than equal steps. */
const wide = 8;

/** Five values from low to high: in equal steps, over a wide range of positive values by an equal factor. */
export function whatIfValues(low: number, high: number): number[] {
  const byFactor = low > 0 && high / low > wide;
  return [0, 1, 2, 3, 4].map((step) => (byFactor ? low * (high / low) ** (step / 4) : low + ((high - low) * step) / 4));
}

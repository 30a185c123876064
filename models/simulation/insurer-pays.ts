/** What the insurer pays: min(limit, coinsurance × max(0, loss − retention)). */
export function insurerPays(loss: number, retention: number, limit: number, coinsurance: number): number {
  if (loss <= retention) return 0;
  const share = coinsurance * (loss - retention);
  return Math.min(share, limit);
}

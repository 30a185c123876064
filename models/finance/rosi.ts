import { type NothingBought, noReturn } from './no-return';

/** Return on security investment as a share (1.5 = 150 %), or null with the reason why there is none. */
export type Rosi = { rosi: number } | { rosi: null; rosiReason: NothingBought | typeof noReturn.noCost };

/**
 * ROSI = (risk reduction − cost) / cost, both per year in money, cost amortised. `nothing` is the reason for which
 * nothing is bought, where that is so.
 * Source: ENISA, Introduction to Return on Security Investment (2012), section 3.
 */
export function returnOnSecurityInvestment(
  riskReduction: number,
  annualCost: number,
  nothing: NothingBought | null = null,
): Rosi {
  if (!(annualCost > 0) || nothing) return { rosi: null, rosiReason: nothing ?? noReturn.noCost };
  return { rosi: (riskReduction - annualCost) / annualCost };
}

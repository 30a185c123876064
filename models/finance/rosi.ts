/** Return on security investment as a share (1.5 = 150 %), or null with the reason why there is none. */
export type Rosi = { rosi: number } | { rosi: null; rosiReason: string };

/**
 * ROSI = (risk reduction − cost) / cost, both per year in money, cost amortised.
 * Source: ENISA, Introduction to Return on Security Investment (2012), section 3.
 */
export function returnOnSecurityInvestment(riskReduction: number, annualCost: number): Rosi {
  if (!(annualCost > 0)) return { rosi: null, rosiReason: 'The cost is zero, so a return on it is not defined.' };
  return { rosi: (riskReduction - annualCost) / annualCost };
}

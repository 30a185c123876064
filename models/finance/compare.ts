import type { SimulationResult } from './result';

const Z_95 = 1.959963984540054;

/** How one course differs from another on the same simulated incidents; positive figures favour the second. */
export interface Difference {
  /** Proposal id, or null for doing nothing. */
  from: string | null;
  to: string;
  /** Mean yearly loss avoided on top, with a 95 % interval of simulation error. */
  meanLoss: number;
  meanLossInterval: [number, number];
  /** Of the 1-in-20 year, and of the mean of the worst 5 %. */
  oneInTwentyYear: number;
  worstYears: number;
  annualCost: number;
  npv: number;
}

/**
 * Compares every proposal with doing nothing, and each with every one after it. Means in
 * closed form have no error, and the interval no width; where insurance acts the standard errors are added, which is
 * never too small, since the error of a difference is at most the sum of the two.
 */
export function compareProposals({ baseline, proposals }: SimulationResult): Difference[] {
  const none = {
    id: null,
    riskReduction: 0,
    riskReductionStandardError: 0,
    quantiles: baseline.quantiles,
    tailMean95: baseline.tailMean95,
    annualCost: 0,
    npv: 0,
  };
  const courses = [none, ...proposals];
  return courses.flatMap((from, index) =>
    proposals.slice(index).map((to): Difference => {
      const meanLoss = to.riskReduction - from.riskReduction;
      const error = Z_95 * (to.riskReductionStandardError + from.riskReductionStandardError);
      return {
        from: from.id,
        to: to.id,
        meanLoss,
        meanLossInterval: [meanLoss - error, meanLoss + error],
        oneInTwentyYear: from.quantiles.p95 - to.quantiles.p95,
        worstYears: from.tailMean95 - to.tailMean95,
        annualCost: to.annualCost - from.annualCost,
        npv: to.npv - from.npv,
      };
    }),
  );
}

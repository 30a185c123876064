/** One figure of the engine against the reference's: how many standard errors they are apart, over both samples. */
export interface Standing {
  plan: string;
  features: readonly string[];
  figure: string;
  z: number;
}

/** z of two means of independent samples of one length; the variance is taken from one of them. */
export function zOfMeans(sample: readonly number[], other: number): number {
  const n = sample.length;
  const mean = sample.reduce((sum, x) => sum + x, 0) / n;
  const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  return variance === 0 ? 0 : (other - mean) / Math.sqrt((2 * variance) / n);
}

/** z of two shares of independent samples of n; null where so few are on one side that it is not nearly normal. */
export function zOfShares(one: number, other: number, n: number): number | null {
  const p = (one + other) / 2;
  return Math.min(p, 1 - p) * n < 20 ? null : (other - one) / Math.sqrt((2 * p * (1 - p)) / n);
}

/** What of a sample of n is expected to lie above its p-quantile, the k-th smallest value with k = ⌈pn⌉. */
export const expectedAbove = (p: number, n: number): number => 1 - Math.ceil(p * n - 1e-6) / (n + 1);

/** P(X ≥ k) or P(X ≤ k) of a binomial X of n trials of probability p, the smaller of the two. */
function binomialTail(k: number, n: number, p: number): number {
  let at = Math.exp(n * Math.log1p(-p));
  let [below, upTo] = [0, 0];
  for (let i = 0; i <= Math.min(k, n); i++) {
    if (i < k) below += at;
    upTo += at;
    at *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return Math.min(1 - below, upTo);
}

/** P(|Z| > 2) and P(|Z| > 4) of a standard normal Z. */
const [beyondTwo, beyondFour] = [0.0455003, 6.3342e-5];

/** Whether standings are those of an engine that computes what the reference does. */
export interface Verdict {
  /** Share of |z| > 2, 0.0455 by chance. */
  beyondTwo: number;
  /**
   * How far that is from chance, in its own standard errors. Figures of one plan hang together, plans do not, so the
   * error is that of the plans' sums.
   */
  apart: number;
  /** The probability of so many or so few |z| > 2, among one figure from each plan. */
  chanceOfOnePerPlan: number;
  /** The probability of so many |z| > 4 or more. */
  chanceOfFarOnes: number;
  greatest: Standing;
  /**
   * Σz/√n of the figure that leans most to one side, over all plans or over those with one feature: a standard normal
   * number where there is no bias.
   */
  lean: { figure: string; z: number };
}

/** Sums standings up. `onePerPlan` names a figure that each plan has once. */
export function verdictOn(standings: readonly Standing[], onePerPlan: string): Verdict {
  const isBeyond = (z: number, limit: number) => (Math.abs(z) > limit ? 1 : 0);
  const byPlan = new Map<string, number>();
  const byFigure = new Map<string, number[]>();
  for (const { plan, features, figure, z } of standings) {
    byPlan.set(plan, (byPlan.get(plan) ?? 0) + isBeyond(z, 2) - beyondTwo);
    for (const key of [figure, ...features.map((feature) => `${figure}, ${feature}`)])
      byFigure.set(key, (byFigure.get(key) ?? []).concat(z));
  }
  const excess = [...byPlan.values()];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);
  const single = byFigure.get(onePerPlan) ?? [];
  const leans = [...byFigure].map(([figure, z]) => ({ figure, z: sum(z) / Math.sqrt(z.length) }));
  const far = standings.filter(({ z }) => isBeyond(z, 4)).length;
  return {
    beyondTwo: standings.filter(({ z }) => isBeyond(z, 2)).length / standings.length,
    apart: sum(excess) / Math.sqrt(sum(excess.map((x) => x * x))),
    chanceOfOnePerPlan: binomialTail(single.filter((z) => isBeyond(z, 2)).length, single.length, beyondTwo),
    chanceOfFarOnes: far === 0 ? 1 : binomialTail(far, standings.length, beyondFour),
    greatest: standings.reduce((most, one) => (Math.abs(one.z) > Math.abs(most.z) ? one : most)),
    lean: leans.reduce((most, one) => (Math.abs(one.z) > Math.abs(most.z) ? one : most)),
  };
}

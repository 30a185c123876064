import type { ResolvedEstimate } from '#models/plan/resolved';

const z95 = 1.6448536269514722;
const z90 = 1.2815515655446004;

/** Mean of a driver's strength in closed form (docs/models.md, "Estimates"); truncation of a lognormal is ignored. */
export function estimateMean(estimate: ResolvedEstimate): number {
  if (typeof estimate === 'number') return estimate;
  const lognormal = (mu: number, sigma: number) => Math.exp(mu + sigma ** 2 / 2);
  switch (estimate.kind) {
    case 'constant':
      return estimate.value;
    case 'range':
      return (estimate.low + 4 * estimate.likely + estimate.high) / 6;
    case 'interval':
      return lognormal(
        (Math.log(estimate.low) + Math.log(estimate.high)) / 2,
        Math.log(estimate.high / estimate.low) / (2 * z95),
      );
    case 'quantiles': {
      const { p50, p90, p95 } = estimate;
      const sigma = p95 === undefined ? Math.log((p90 ?? p50) / p50) / z90 : Math.log(p95 / p50) / z95;
      return lognormal(Math.log(p50), sigma);
    }
    case 'truncatedLognormal':
      return lognormal(estimate.mu, estimate.sigma);
  }
}

import { exp, log } from './elementary';

/** ln(p / (1 − p)) of a share in (0, 1). */
export const logOdds = (p: number): number => log(p / (1 - p));

/** The share whose log-odds are y: 1 / (1 + e^(−y)). */
export const logistic = (y: number): number => (y < 0 ? exp(y) / (1 + exp(y)) : 1 / (1 + exp(-y)));

/** Beyond ±this the standard normal has no mass that a double could add. */
const reach = 8.5;

/** Points and weights on (−1, 1) of Gauss and Legendre's rule of ten points (Abramowitz and Stegun, table 25.4). */
const points = [
  0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
] as const;
const weights = [
  0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814,
] as const;

/**
 * E[B; Z ≤ z] and E[B²; Z ≤ z] of a logit-normal share B = 1/(1 + e^(−μ − σZ)), Z standard normal; z may be ∞. There is no
 * closed form (Johnson, Biometrika 36, 1949): composite Gauss–Legendre on panels short against the distance π/σ of the
 * integrand's nearest pole, to about 1e-13.
 */
export function logitNormalMoments(mu: number, sigma: number, z: number): [mean: number, square: number] {
  const end = Math.min(z, reach);
  if (end <= -reach) return [0, 0];
  const panels = Math.ceil((end + reach) * Math.max(1, sigma / 2));
  const half = (end + reach) / panels / 2;
  let [mean, square] = [0, 0];
  for (let panel = 0; panel < panels; panel++) {
    const middle = -reach + (2 * panel + 1) * half;
    for (let i = 0; i < points.length; i++) {
      for (const at of [middle - half * points[i], middle + half * points[i]]) {
        const share = logistic(mu + sigma * at);
        const weighted = weights[i] * share * exp(-0.5 * at * at);
        mean += weighted;
        square += weighted * share;
      }
    }
  }
  const density = half * 0.3989422804014327;
  return [mean * density, square * density];
}

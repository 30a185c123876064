import { normalTail } from '#models/probability/normal';

/** Parameters of ln x ~ N(mu, sigma²) given x ≥ the truncation point, with their standard errors. */
export interface TruncatedLognormalFit {
  mu: number;
  sigma: number;
  muError: number;
  sigmaError: number;
}

/**
 * Mean log-likelihood and the first four moments of t = ln x − ln lower ≥ 0, a normal truncated at 0, at the natural
 * parameters θ = (μ/σ², 1/σ²). Moments: m₁ = μ + σφ(z)/Φ(−z) with z = −μ/σ, then m_k = μ·m_{k−1} + (k−1)σ²·m_{k−2}.
 */
function truncatedNormal(theta1: number, theta2: number) {
  const variance = 1 / theta2;
  const sigma = Math.sqrt(variance);
  const mu = theta1 * variance;
  const tail = normalTail(-mu / sigma);
  const density = Math.exp(-(mu * mu) / (2 * variance)) / Math.sqrt(2 * Math.PI);
  const m1 = mu + (sigma * density) / tail;
  const m2 = mu * m1 + variance;
  const m3 = mu * m2 + 2 * variance * m1;
  const m4 = mu * m3 + 3 * variance * m2;
  return {
    mu,
    sigma,
    logNormalizer: Math.log(sigma * tail * Math.sqrt(2 * Math.PI)) + (mu * mu) / (2 * variance),
    m1,
    m2,
    // Covariance of the sufficient statistics (t, −t²/2) of one observation: its Fisher information about θ.
    v11: m2 - m1 * m1,
    v12: -(m3 - m1 * m2) / 2,
    v22: (m4 - m2 * m2) / 4,
  };
}

/**
 * Maximum-likelihood fit of a lognormal left-truncated at `lower` (> 0) to `sizes` (all ≥ lower), by Newton's method in
 * the natural parameters, where the likelihood is concave; standard errors from the Fisher information by the delta
 * method. Null where the likelihood has no maximum within reach: too few values, or a tail no lognormal has.
 * Method: A. C. Cohen, Truncated and Censored Samples, 1991, ch. 2.
 */
export function fitTruncatedLognormal(sizes: Float64Array, lower: number): TruncatedLognormalFit | null {
  const n = sizes.length;
  let mean = 0;
  let square = 0;
  for (const size of sizes) {
    const t = Math.log(size / lower);
    mean += t / n;
    square += (t * t) / n;
  }
  if (n < 30 || !(square > mean * mean)) return null;
  let theta1 = 0;
  let theta2 = 1 / square;
  let state = truncatedNormal(theta1, theta2);
  const likelihood = (s: typeof state, a: number, b: number) => a * mean - (b * square) / 2 - s.logNormalizer;
  for (let iteration = 0; iteration < 100; iteration++) {
    const g1 = mean - state.m1;
    const g2 = -(square - state.m2) / 2;
    const determinant = state.v11 * state.v22 - state.v12 * state.v12;
    const step1 = (state.v22 * g1 - state.v12 * g2) / determinant;
    const step2 = (state.v11 * g2 - state.v12 * g1) / determinant;
    // Half the squared Newton decrement: what is left to gain in mean log-likelihood.
    if (!(g1 * step1 + g2 * step2 > 1e-18)) {
      return withErrors(state, determinant, n, lower);
    }
    const here = likelihood(state, theta1, theta2);
    let scale = 1;
    let next = state;
    for (; scale > 1e-12; scale /= 2) {
      if (theta2 + scale * step2 <= 0) continue;
      next = truncatedNormal(theta1 + scale * step1, theta2 + scale * step2);
      if (likelihood(next, theta1 + scale * step1, theta2 + scale * step2) >= here) break;
    }
    theta1 += scale * step1;
    theta2 += scale * step2;
    state = next;
  }
  return null;
}

/** (μ, σ) with standard errors: μ = θ₁/θ₂ shifted back by ln lower, σ = θ₂^(−1/2), covariance J·(nV)⁻¹·Jᵀ. */
function withErrors(
  { mu, sigma, v11, v12, v22 }: ReturnType<typeof truncatedNormal>,
  determinant: number,
  n: number,
  lower: number,
): TruncatedLognormalFit | null {
  if (!(determinant > 0)) return null;
  const [c11, c12, c22] = [v22, -v12, v11].map((x) => x / (determinant * n));
  const byTheta1 = sigma ** 2;
  const byTheta2 = -mu * sigma ** 2;
  return {
    mu: mu + Math.log(lower),
    sigma,
    muError: Math.sqrt(byTheta1 ** 2 * c11 + 2 * byTheta1 * byTheta2 * c12 + byTheta2 ** 2 * c22),
    sigmaError: (sigma ** 3 / 2) * Math.sqrt(c22),
  };
}

/**
 * The independent witness of the exact aggregate: Panjer's recursion (ASTIN Bulletin 12, 1981) for counts of the
 * (a, b, 0) class: g(k) = Σ_{j=1..k} (a + b·j/k) f(j) g(k−j) / (1 − a·f(0)).
 */
function recursion(a: number, b: number, start: number, severity: Float64Array): Float64Array {
  const n = severity.length;
  const g = new Float64Array(n);
  g[0] = start;
  for (let k = 1; k < n; k++) {
    let plain = 0;
    let weighted = 0;
    for (let j = 1; j <= k; j++) {
      const term = severity[j] * g[k - j];
      plain += term;
      weighted += j * term;
    }
    g[k] = (a * plain + (b / k) * weighted) / (1 - a * severity[0]);
  }
  return g;
}

export const panjerPoisson = (rate: number, severity: Float64Array): Float64Array =>
  recursion(0, rate, Math.exp(rate * (severity[0] - 1)), severity);

/** Negative binomial with mean `rate` and Gamma-mixing variance `variance` (r = 1/variance, β = rate·variance). */
export function panjerNegativeBinomial(rate: number, variance: number, severity: Float64Array): Float64Array {
  const beta = rate * variance;
  const r = 1 / variance;
  return recursion(beta / (1 + beta), ((r - 1) * beta) / (1 + beta), (1 - beta * (severity[0] - 1)) ** -r, severity);
}

/** Φ by Abramowitz and Stegun 26.2.17, absolute error below 7.5e-8. */
function phi(z: number): number {
  if (z < 0) return 1 - phi(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - 0.3989422804014327 * Math.exp(-0.5 * z * z) * poly;
}

/** A lognormal given by its 5th and 95th percentile, rounded to multiples of h. */
export function roundedLognormal(low: number, high: number, h: number, n: number): Float64Array {
  const mu = Math.log(low * high) / 2;
  const sigma = Math.log(high / low) / (2 * 1.6448536269514722);
  const cdf = (x: number) => (x <= 0 ? 0 : phi((Math.log(x) - mu) / sigma));
  return Float64Array.from({ length: n }, (_, k) => cdf((k + 0.5) * h) - cdf((k - 0.5) * h));
}

/** Where the rounded distribution, each mass spread over ±½ step, reaches p. */
export function spreadQuantile(masses: Float64Array, h: number, p: number): number {
  let below = 0;
  for (let k = 0; k < masses.length; k++) {
    if (below + masses[k] >= p) return Math.max(0, (k - 0.5 + (p - below) / masses[k]) * h);
    below += masses[k];
  }
  return Number.NaN;
}

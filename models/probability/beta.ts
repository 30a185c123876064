import { exp, log } from './elementary';

/** ln Γ(x) for x > 0. Method: shift above 12, then Stirling's series; relative accuracy about 1e-15. */
function logGamma(x: number): number {
  let shift = 1;
  let y = x;
  while (y < 12) {
    shift *= y;
    y += 1;
  }
  const z = 1 / (y * y);
  const series = (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - (z * 691) / 360360))))) / y;
  return (y - 0.5) * log(y) - y + 0.9189385332046728 + series - log(shift);
}

/** ln B(a, b) of the latest shapes asked for: a distribution is evaluated many times in a row. */
const betas: { a: number; b: number; value: number }[] = [];
/** How many shapes are kept. */
const keptShapes = 8;

/** ln B(a, b). */
function logBeta(a: number, b: number): number {
  const known = betas.find((one) => one.a === a && one.b === b);
  if (known) return known.value;
  const value = logGamma(a) + logGamma(b) - logGamma(a + b);
  if (betas.length === keptShapes) betas.shift();
  betas.push({ a, b, value });
  return value;
}

/** x^a·(1−x)^b / (a·B(a, b)): the leading term of the distribution function. */
const leadingTerm = (x: number, a: number, b: number, logScale: number): number =>
  exp(a * log(x) + b * log(1 - x) - logScale);

/** Hypergeometric factor of the distribution function: 1 + Σ (a+b)…(a+b+n−1) / ((a+1)…(a+n)) xⁿ. */
function tailSeries(x: number, a: number, b: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 2000 && term > 1e-17 * sum; n++) {
    term *= (x * (a + b + n - 1)) / (a + n);
    sum += term;
  }
  return sum;
}

/** Distribution function of Beta(a, b) at x. Source: DLMF 8.17.8, on the nearer side of one half. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > 0.5) return 1 - betaCdf(1 - x, b, a);
  return leadingTerm(x, a, b, log(a) + logBeta(a, b)) * tailSeries(x, a, b);
}

/**
 * Distribution function of Beta(a + j, b) at x for j = 0, 1, 2, from that of j = 0 by I(a+1, b) = I(a, b) −
 * xᵃ(1−x)ᵇ/(a·B(a, b)) (DLMF 8.17.20): exact to rounding in absolute terms.
 */
export function betaCdfsAbove(x: number, a: number, b: number): [number, number, number] {
  if (x <= 0) return [0, 0, 0];
  if (x >= 1) return [1, 1, 1];
  const zeroth = betaCdf(x, a, b);
  const lead = leadingTerm(x, a, b, log(a) + logBeta(a, b));
  return [zeroth, zeroth - lead, zeroth - lead - (lead * x * (a + b)) / (a + 1)];
}

/**
 * Quantiles of Beta(a, b) at ascending probabilities in (0, 0.5]. One walk for all: each starts from the one before by
 * a second-order step along dx/dp = 1/f(x), and another one makes it exact: the distribution function is evaluated but
 * once for most of them.
 */
export function lowerBetaQuantiles(a: number, b: number, probabilities: ArrayLike<number>): Float64Array {
  const scale = log(a) + logBeta(a, b);
  const mirrored = log(b) + logBeta(a, b);
  const quantiles = new Float64Array(probabilities.length);
  let x = exp((log(probabilities[0]) + scale) / a);
  x = Math.min(x, 0.5);
  let cdf = 0;
  let density = 0;
  const evaluate = () => {
    if (x <= 0.5) {
      const lead = leadingTerm(x, a, b, scale);
      cdf = lead * tailSeries(x, a, b);
      density = (lead * a) / (x * (1 - x));
    } else {
      const lead = leadingTerm(1 - x, b, a, mirrored);
      cdf = 1 - lead * tailSeries(1 - x, b, a);
      density = (lead * b) / (x * (1 - x));
    }
  };
  evaluate();
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i];
    // Far from the next quantile either step may overshoot by any amount: what is known of where it lies bounds both.
    let low = i === 0 ? 0 : quantiles[i - 1];
    let high = 1;
    for (let round = 0; round < 100 && Math.abs(p - cdf) > 1e-11 * p; round++) {
      if (cdf < p) low = x;
      else high = x;
      const step = (p - cdf) / density;
      const slope = (a - 1) / x - (b - 1) / (1 - x);
      const bend = 0.5 * slope * step;
      let next = x + (Math.abs(bend) < 0.5 ? step * (1 - bend) : step);
      if (!(next > low && next < high)) next = 0.5 * (low + high);
      else if (Math.abs(step) < 1e-4 * Math.min(x, 1 - x)) {
        // The step's error is of third order, beyond what evaluating there would tell: carry on from it as exact.
        density *= 1 + (next - x) * slope;
        cdf = p;
        x = next;
        break;
      }
      x = next;
      evaluate();
    }
    quantiles[i] = x;
  }
  return quantiles;
}

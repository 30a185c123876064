import { type ComplexColumns, transform } from '#models/probability/fft';
import type { ExactScenario } from './exact-plan';
import { discretise } from './severity-pieces';

/**
 * Tilt per grid: masses are weighted by e^(−tilt·k/n) before the transform and back after it, which shrinks what wraps
 * round the end of the grid by e^−tilt. Source: Grübel and Hermesmeier, ASTIN Bulletin 29, 1999.
 */
const tilt = 18;

const columns = (n: number): ComplexColumns => ({ re: new Float64Array(n), im: new Float64Array(n) });

/** Transform j of the first or second of two real functions that were transformed at once, as real and imaginary part. */
function splitPair(packed: ComplexColumns, j: number, second: boolean, into: Float64Array): void {
  const n = packed.re.length;
  const mirror = (n - j) % n;
  const { re, im } = packed;
  into[0] = second ? (im[j] + im[mirror]) / 2 : (re[j] + re[mirror]) / 2;
  into[1] = second ? (re[mirror] - re[j]) / 2 : (im[j] - im[mirror]) / 2;
}

/** Tilted masses of an event's loss parts, one array each. */
function partMasses(scenario: ExactScenario, h: number, n: number, weights: Float64Array): Float64Array[] {
  return scenario.parts.map(({ pieces, chance }) => {
    const masses = discretise(pieces, chance, h, n);
    for (let k = 0; k < n; k++) masses[k] *= weights[k];
    return masses;
  });
}

/** Characteristic functions of each scenario's loss per event: the product over its parts. Half of the points suffice. */
function severityTransforms(scenarios: ExactScenario[], h: number, n: number, weights: Float64Array): ComplexColumns[] {
  const half = n / 2 + 1;
  const results = scenarios.map(() => {
    const one = columns(half);
    one.re.fill(1);
    return one;
  });
  const jobs = scenarios.flatMap((scenario, s) => partMasses(scenario, h, n, weights).map((masses) => ({ s, masses })));
  const value = new Float64Array(2);
  for (let pair = 0; pair < jobs.length; pair += 2) {
    const packed = { re: jobs[pair].masses, im: jobs[pair + 1]?.masses ?? new Float64Array(n) };
    transform(packed);
    for (let which = 0; which < 2 && pair + which < jobs.length; which++) {
      const { re, im } = results[jobs[pair + which].s];
      for (let j = 0; j < half; j++) {
        splitPair(packed, j, which === 1, value);
        const real = re[j] * value[0] - im[j] * value[1];
        im[j] = re[j] * value[1] + im[j] * value[0];
        re[j] = real;
      }
    }
  }
  return results;
}

/** Multiplies `total` by Σ p(n) φⁿ, by Horner's rule. */
function countMixture(total: ComplexColumns, phi: ComplexColumns, probabilities: Float64Array): void {
  const top = probabilities.length - 1;
  for (let j = 0; j < phi.re.length; j++) {
    const x = phi.re[j];
    const y = phi.im[j];
    let re = probabilities[top];
    let im = 0;
    for (let k = top - 1; k >= 0; k--) {
      const real = re * x - im * y + probabilities[k];
      im = re * y + im * x;
      re = real;
    }
    const real = total.re[j] * re - total.im[j] * im;
    total.im[j] = total.re[j] * im + total.im[j] * re;
    total.re[j] = real;
  }
}

/**
 * Masses of the yearly loss at 0, h, 2h, …: Poisson scenarios together as exp(Σ λ(φ − 1)), with a common cause of
 * variance v as (1 − v Σ λ(φ − 1))^(−1/v) (a negative binomial where alone), scenarios of uncertain rate as Σ p(n) φⁿ.
 */
export function aggregateMasses(scenarios: ExactScenario[], variance: number, h: number, n: number): Float64Array {
  const weights = Float64Array.from({ length: n }, (_, k) => Math.exp((-tilt * k) / n));
  const transforms = severityTransforms(scenarios, h, n, weights);
  const half = n / 2 + 1;
  const exponent = columns(half);
  for (const [s, { counts }] of scenarios.entries()) {
    if (!('rate' in counts)) continue;
    for (let j = 0; j < half; j++) {
      exponent.re[j] += counts.rate * (transforms[s].re[j] - 1);
      exponent.im[j] += counts.rate * transforms[s].im[j];
    }
  }
  const total = columns(half);
  for (let j = 0; j < half; j++) {
    const { re, im } = exponent;
    const magnitude =
      variance > 0 ? Math.hypot(1 - variance * re[j], variance * im[j]) ** (-1 / variance) : Math.exp(re[j]);
    const angle = variance > 0 ? -Math.atan2(-variance * im[j], 1 - variance * re[j]) / variance : im[j];
    total.re[j] = magnitude * Math.cos(angle);
    total.im[j] = magnitude * Math.sin(angle);
  }
  for (const [s, { counts }] of scenarios.entries()) {
    if ('probabilities' in counts) countMixture(total, transforms[s], counts.probabilities);
  }
  // The inverse transform of a spectrum whose second half mirrors the first, by the forward one.
  const spectrum = columns(n);
  for (let j = 0; j < half; j++) {
    spectrum.re[j] = total.re[j];
    spectrum.im[j] = -total.im[j];
    const mirror = (n - j) % n;
    spectrum.re[mirror] = total.re[j];
    spectrum.im[mirror] = j === mirror ? -total.im[j] : total.im[j];
  }
  transform(spectrum);
  return spectrum.re.map((value, k) => Math.max(0, value / n / weights[k]));
}

import type { ResolvedPlan } from '../plan/resolved';
import { type ExactScenario, exactScenarios } from './exact-plan';
import { type ComplexColumns, transform } from './fft';
import type { LossQuantiles, SimulationResult } from './result';
import { insurerPays } from './settle';
import { discretise, piecesAbove } from './severity-pieces';

const levels: [keyof LossQuantiles, number][] = [
  ['p50', 0.5],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
  ['p999', 0.999],
];

/**
 * Tilt per grid: masses are weighted by e^(−tilt·k/n) before the transform and back after it, which shrinks what wraps
 * round the end of the grid by e^−tilt. Source: Grübel and Hermesmeier, ASTIN Bulletin 29, 1999.
 */
const tilt = 18;

const columns = (n: number): ComplexColumns => ({ re: new Float64Array(n), im: new Float64Array(n) });

/** Multiplies `product` by the transforms of two real mass functions at once (`a` in the real, `b` in the imaginary part). */
function splitPair(packed: ComplexColumns, j: number, second: boolean, into: Float64Array): void {
  const n = packed.re.length;
  const mirror = (n - j) % n;
  const { re, im } = packed;
  into[0] = second ? (im[j] + im[mirror]) / 2 : (re[j] + re[mirror]) / 2;
  into[1] = second ? (re[mirror] - re[j]) / 2 : (im[j] - im[mirror]) / 2;
}

/** Tilted masses of an event's loss parts, one array each; per-event insurance needs a single part. */
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
function aggregate(scenarios: ExactScenario[], variance: number, h: number, n: number): Float64Array {
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

/** Where a smooth reading of the grid's distribution function reaches p: mass k is spread evenly over (k ± ½)h. */
function gridQuantile(masses: Float64Array, quiet: number, h: number, p: number): number {
  if (p <= quiet) return 0;
  let below = quiet;
  for (let k = 0; k < masses.length; k++) {
    const mass = k === 0 ? Math.max(0, masses[0] - quiet) : masses[k];
    if (below + mass >= p) {
      const share = (p - below) / mass;
      return k === 0 ? (share * h) / 2 : (k - 0.5 + share) * h;
    }
    below += mass;
  }
  return Number.NaN;
}

/** P(no loss at all in a year), exactly. */
function quietProbability(scenarios: ExactScenario[], variance: number): number {
  let rate = 0;
  let product = 1;
  for (const { counts, parts } of scenarios) {
    const lossless = parts.reduce((p, { chance, pieces }) => p * (1 - chance * piecesAbove(pieces, 0)), 1);
    if ('rate' in counts) rate += counts.rate * (1 - lossless);
    else product *= counts.probabilities.reduceRight((sum, p) => sum * lossless + p, 0);
  }
  return product * (variance > 0 ? (1 + variance * rate) ** (-1 / variance) : Math.exp(-rate));
}

/** E[N]·E[X] of a scenario. */
function meanLoss({ meanCount, parts }: ExactScenario): number {
  let severity = 0;
  for (const { chance, pieces } of parts) {
    for (let i = 0; i < pieces.mass.length; i++)
      severity += (chance * pieces.mass[i] * (pieces.from[i] + pieces.to[i])) / 2;
  }
  return meanCount * severity;
}

/** A loss that yearly losses exceed about once in two thousand years: single large events, then the rest on top. */
function gridEnd(scenarios: ExactScenario[], variance: number): number {
  const exceeding = (x: number) =>
    scenarios.reduce((sum, { meanCount, parts }) => {
      const above = parts.reduce((total, { chance, pieces }) => total + chance * piecesAbove(pieces, x / 1.05), 0);
      return sum + meanCount * above;
    }, 0);
  let high = 1;
  while (exceeding(high) > 4e-4) high *= 2;
  let low = high / 2;
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (exceeding(middle) > 4e-4) low = middle;
    else high = middle;
  }
  let mean = 0;
  let square = 0;
  for (const { meanCount, parts } of scenarios) {
    for (const { chance, pieces } of parts) {
      for (let i = 0; i < pieces.mass.length; i++) {
        const x = Math.min(high, (pieces.from[i] + pieces.to[i]) / 2);
        mean += meanCount * chance * pieces.mass[i] * x;
        square += meanCount * chance * pieces.mass[i] * x * x;
      }
    }
  }
  return 1.1 * high + mean + 4 * Math.sqrt(variance * mean * mean + square / 10);
}

/**
 * The distribution of the baseline's yearly loss without sampling: discretised severities through the fast Fourier
 * transform on a grid of `points` (a power of two). `error` is the largest relative change of a quantile when the grid
 * is made four times as coarse, divided by fifteen (the error falls with the square of the step). Yearly insurance is applied
 * to the grid; where the method does not apply, `refused` says why. Source: Klugman, Panjer and Willmot, "Loss Models".
 */
export function exactAggregate(plan: ResolvedPlan, points = 65_536): NonNullable<SimulationResult['exact']> {
  const insurance = plan.insurance?.existing ? plan.insurance : null;
  if (insurance?.basis === 'event') return { refused: 'The insurance in place pays per event.' };
  const scenarios = exactScenarios(plan);
  if (typeof scenarios === 'string') return { refused: scenarios };
  const variance = plan.commonCause.variance;
  const quiet = quietProbability(scenarios, variance);
  const retained = (loss: number) =>
    insurance ? loss - insurerPays(loss, insurance.retention, insurance.limit, insurance.coinsurance) : loss;
  if (scenarios.every(({ parts }) => parts.every(({ pieces }) => piecesAbove(pieces, 0) === 0))) {
    return {
      quantiles: { p50: 0, p90: 0, p95: 0, p99: 0, p999: 0 },
      probabilityOfLoss: 0,
      meanAnnualLoss: 0,
      error: 0,
    };
  }

  let end = gridEnd(scenarios, variance);
  for (;;) {
    const read = (n: number) => {
      const h = end / n;
      const masses = aggregate(scenarios, variance, h, n);
      return { h, masses, quantiles: levels.map(([, p]) => gridQuantile(masses, quiet, h, p)) };
    };
    const fine = read(points);
    if (fine.quantiles.some(Number.isNaN)) {
      end *= 2;
      continue;
    }
    const coarse = read(points / 4);
    const changes = fine.quantiles.map((q, i) => (q > 0 ? Math.abs(coarse.quantiles[i] / q - 1) / 15 : 0));
    const mean = scenarios.reduce((sum, scenario) => sum + meanLoss(scenario), 0);
    // The insurer's payment beyond the grid is that at its end: by then it has reached its limit or nearly so.
    let paid = 0;
    let beyond = 1;
    for (let k = 0; k < points; k++) {
      beyond -= fine.masses[k];
      paid += fine.masses[k] * (k * fine.h - retained(k * fine.h));
    }
    paid += Math.max(0, beyond) * (end - retained(end));
    return {
      quantiles: Object.fromEntries(
        levels.map(([name], i) => [name, retained(fine.quantiles[i])]),
      ) as unknown as LossQuantiles,
      probabilityOfLoss: 1 - quiet,
      meanAnnualLoss: mean - paid,
      error: Math.max(...changes),
    };
  }
}

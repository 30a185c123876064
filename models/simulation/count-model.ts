import { exp, log } from './elementary';
import type { CountModel } from './model';
import { expectation, type Nodes } from './quadrature';

/** Longest table of counts; where it would not hold all but 2⁻³⁴ of the probability, the kernel walks instead. */
const longest = 256;
const negligible = 2 ** -34;
/** Above this probability of a busy year, drawing every year is cheaper than skipping. */
const denseFrom = 0.2;
const words = 2 ** 32;

/**
 * Probabilities of N = 1, 2, … incidents in a year, N ~ Poisson(λ) with λ spread over `rates`; null where the table
 * would be too long. p(n) = E[e^−λ λⁿ/n!].
 */
export function countProbabilities(rates: Nodes): Float64Array | null {
  const { values, weights } = rates;
  if (expectation(rates, (rate) => rate) > longest / 2) return null;
  const terms = values.map((rate, i) => weights[i] * exp(-rate));
  let left = 0;
  for (let i = 0; i < values.length; i++) left += weights[i] * (values[i] < 1e-5 ? values[i] : 1 - exp(-values[i]));
  const total = left;
  const probabilities: number[] = [];
  for (let n = 1; left > negligible * total && n < longest; n++) {
    let p = 0;
    for (let i = 0; i < values.length; i++) {
      terms[i] *= values[i] / n;
      p += terms[i];
    }
    probabilities.push(p);
    left -= p;
  }
  return probabilities.length === longest - 1 ? null : Float64Array.from(probabilities);
}

/** Cumulative probabilities × 2³² from `first` on, scaled to end at 2³², with the place to start looking by top byte. */
function countTable<F extends 0 | 1>(probabilities: ArrayLike<number>, first: F) {
  const total = Array.from(probabilities).reduce((sum, p) => sum + p, 0);
  const cumulative = new Float64Array(probabilities.length);
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) {
    sum += probabilities[i];
    cumulative[i] = (sum / total) * words;
  }
  cumulative[probabilities.length - 1] = words;
  const guide = new Uint16Array(256);
  for (let top = 0, at = 0; top < 256; top++) {
    while (cumulative[at] <= top * 2 ** 24) at++;
    guide[top] = at;
  }
  return { first, guide, cumulative };
}

/** How to draw the year's number of incidents when its rate is spread over `rates`; null where no table fits. */
export function countModel(rates: Nodes): CountModel | null {
  if (rates.values.every((rate) => rate === 0)) return { kind: 'none' };
  const probabilities = countProbabilities(rates);
  if (!probabilities) return null;
  const busy = probabilities.reduce((sum, p) => sum + p, 0);
  if (busy >= denseFrom) return { kind: 'dense', ...countTable([Math.max(0, 1 - busy), ...probabilities], 0) };
  const logQuiet = busy < 1e-5 ? -busy * (1 + busy / 2) : log(1 - busy);
  return { kind: 'sparse', logQuiet, ...countTable(probabilities, 1) };
}

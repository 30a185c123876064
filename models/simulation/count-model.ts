import { contentCache } from '#models/probability/content-cache';
import { exp, log } from '#models/probability/elementary';
import { expectation, type Nodes } from '#models/probability/quadrature';
import type { CountModel, CountTable } from './model';

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
  let left = 0;
  let beyond = 0;
  for (let i = 0; i < values.length; i++) {
    left += weights[i] * (values[i] < 1e-5 ? values[i] : 1 - exp(-values[i]));
    // About half of the counts of such a rate, and no fewer than a third, are more than the table holds.
    if (values[i] >= longest) beyond += weights[i] / 3;
  }
  const total = left;
  if (beyond > negligible * total) return null;
  const terms = values.map((rate, i) => weights[i] * exp(-rate));
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

/** The table of given probabilities, scaled to add up to 1. */
function countTable(probabilities: ArrayLike<number>, first: number): CountTable {
  let total = 0;
  for (let i = 0; i < probabilities.length; i++) total += probabilities[i];
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

const keptPoisson = contentCache<CountTable>(500);

/** Poisson counts of a given mean, kept for the next call: probabilities by recurrence from the mode outwards. */
export const poissonTable = (mean: number): CountTable => keptPoisson(String(mean), () => newPoissonTable(mean));

function newPoissonTable(mean: number): CountTable {
  const reach = Math.ceil(8 * Math.sqrt(mean) + 40);
  const mode = Math.floor(mean);
  const first = Math.max(0, mode - reach);
  const probabilities = new Float64Array(mode + reach - first + 1);
  probabilities[mode - first] = 1;
  for (let n = mode; n > first; n--) probabilities[n - 1 - first] = (probabilities[n - first] * n) / mean;
  for (let n = mode + 1; n <= mode + reach; n++) probabilities[n - first] = (probabilities[n - 1 - first] * mean) / n;
  return countTable(probabilities, first);
}

/** Largest constant rate a chunk's even spreading takes; its table grows with the root of the rate. */
const mostEven = 10_000;

/** How to draw the year's number of incidents when its rate is spread over `rates`; null where no table fits. */
export function countModel(rates: Nodes): CountModel | null {
  if (rates.values.every((rate) => rate === 0)) return { kind: 'none' };
  if (rates.values.length === 1 && rates.values[0] <= mostEven) return { kind: 'even', rate: rates.values[0] };
  const probabilities = countProbabilities(rates);
  if (!probabilities) return null;
  const busy = probabilities.reduce((sum, p) => sum + p, 0);
  if (busy >= denseFrom) return { kind: 'dense', ...countTable([Math.max(0, 1 - busy), ...probabilities], 0) };
  const logQuiet = busy < 1e-5 ? -busy * (1 + busy / 2) : log(1 - busy);
  return { kind: 'sparse', logQuiet, ...countTable(probabilities, 1) };
}

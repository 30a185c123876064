import { contentCache } from '#models/probability/content-cache';
import { exp, log } from '#models/probability/elementary';
import type { Nodes } from '#models/probability/quadrature';
import type { ResolvedPlan, ResolvedScenario } from '../plan/resolved';
import { driverFactors } from '../threats/drivers';
import { type Frequency, frequencyOf, rateNodes } from '../threats/frequency';
import { countProbabilities } from './count-model';
import type { SeverityMoments } from './severity-moments';
import { yearlyPenalty } from './yearly-penalty';

/** Mean and variance of a year. */
interface LimitedYear {
  mean: number;
  variance: number;
}

const keptYear = contentCache<LimitedYear | null>(200);

/** Most incidents in a year that a limit on it is worked out for. */
const mostIncidents = 200;

/** P(N = n) from 0 on, N Poisson of the rates' mixture, or negative binomial under a common cause of variance v. */
function counts(rates: Nodes, v: number): Float64Array | null {
  if (v === 0) {
    const busy = countProbabilities(rates);
    return busy && busy.length <= mostIncidents
      ? Float64Array.of(1 - busy.reduce((sum, p) => sum + p, 0), ...busy)
      : null;
  }
  const result = new Float64Array(mostIncidents + 1);
  for (const [i, rate] of rates.values.entries()) {
    let p = exp(-log(1 + v * rate) / v);
    for (let n = 0; n <= mostIncidents; n++) {
      result[n] += rates.weights[i] * p;
      p *= ((1 / v + n) / (n + 1)) * ((v * rate) / (1 + v * rate));
    }
  }
  return result.reduce((sum, p) => sum + p, 0) > 1 - 1e-6 ? result : null;
}

/**
 * Mean and variance of a scenario's yearly loss where parts of it have limits on the year, from what each comes to given
 * the number of incidents, on which alone the parts depend in common. Null where nothing has such a limit, and where
 * incidents are too many to count. `kept` is what controls leave of each part, `frequency` of the incidents.
 */
export function limitedYear(
  plan: ResolvedPlan,
  scenario: ResolvedScenario,
  moments: SeverityMoments,
  kept: number[],
  frequency: number,
): LimitedYear | null {
  if (moments.parts.every(({ yearCap }) => yearCap === null)) return null;
  const rate = frequencyOf(plan, scenario, driverFactors(plan)[scenario.id]);
  const { parts, mean, product } = moments;
  const key = JSON.stringify([rate, parts, [...mean], [...product], kept, frequency]);
  return keptYear(key, () => momentsOfYear(rate, moments, kept, frequency));
}

function momentsOfYear(
  rate: Frequency,
  { parts, mean, product }: SeverityMoments,
  kept: number[],
  frequency: number,
): LimitedYear | null {
  const nodes = rateNodes(rate);
  const rates = { values: nodes.values.map((one) => one * frequency), weights: nodes.weights };
  const probabilities = counts(rates, rate.commonCause);
  if (!probabilities) return null;
  const most = probabilities.length - 1;
  const limited = parts.flatMap((part, i) => (part.yearCap === null ? [] : [yearlyPenalty(part, kept[i], most)]));
  const others = parts.flatMap(({ yearCap }, i) => (yearCap === null ? [i] : []));
  const each = others.reduce((sum, i) => sum + kept[i] * mean[i], 0);
  const square = others.reduce(
    (sum, i) => sum + others.reduce((row, j) => row + kept[i] * kept[j] * product[i * parts.length + j], 0),
    0,
  );
  /**
   * A penalty whose probability rises with the records goes with the parts that depend on these too. Given n incidents,
   * Cov(T, Σ X) = n · Cov(p(x), X)/p · (E[T | one penalty more] − E[T | one incident less]), and that difference times p
   * is what the n-th incident adds to E[T].
   */
  const tied = parts.flatMap(({ yearCap, rising }, i) => {
    if (yearCap === null) return [];
    if (rising === null || mean[i] === 0) return [0];
    return [others.reduce((sum, j) => sum + kept[j] * (product[i * parts.length + j] / mean[i] - mean[j]), 0)];
  });
  let first = 0;
  let second = 0;
  for (const [n, p] of probabilities.entries()) {
    const penalties = limited.reduce((sum, one) => sum + one.mean[n], 0);
    const spread = limited.reduce((sum, one) => sum + one.square[n] - one.mean[n] ** 2, n * (square - each * each));
    const together = n === 0 ? 0 : limited.reduce((sum, one, i) => sum + tied[i] * (one.mean[n] - one.mean[n - 1]), 0);
    const year = n * each + penalties;
    first += p * year;
    second += p * (year * year + spread + 2 * n * together);
  }
  return { mean: first, variance: second - first * first };
}

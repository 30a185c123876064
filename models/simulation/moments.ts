import { controlsInPlace } from '#models/controls/coverage';
import { existingFactors } from '#models/controls/existing-controls';
import { frequencyOf, rateMoments, squareOf } from '#models/threats/frequency';
import { type LossForm, lossForms } from '../plan/loss-form';
import type { ResolvedPlan } from '../plan/resolved';
import { driverFactors } from '../threats/drivers';
import type { FixedSums } from '../threats/penalties';
import { limitedYear } from './limited-year';
import { type GivenMoments, severityByFactor, severityMoments } from './severity-moments';

/**
 * Closed-form expectations of the baseline's yearly loss, before insurance; by scenario also before limits on the year.
 * Plan's currency, events per year.
 */
export interface BaselineMoments {
  meanAnnualLoss: number;
  standardDeviation: number;
  byScenario: {
    id: string;
    meanFrequency: number;
    /** E[loss of one event]. */
    meanSeverity: number;
    /** E[loss of one event] by form. */
    byForm: Record<LossForm, number>;
    /** Of `byForm`, what is bounded by a law's fixed sums, part by part. */
    fixed: { form: LossForm; mean: number; sums: FixedSums }[];
  }[];
}

/**
 * Mean and standard deviation of the baseline's yearly loss: E[S] = Σ E[λ]E[X]; Var[S] = Σ E[λ]E[X²] + Var[λ]E[X]²,
 * with a common cause of variance v: Σ E[λ]E[X²] + ((1+v)E[λ²] − (1+v)E[λ]²)E[X]² + v(Σ E[λ]E[X])².
 * Drivers of uncertain strength are part of λ, or make one unknown factor f of all of a path's amounts: E[X²] and E[X] are
 * then over it, and E[λ²]Var(E[X | f]) comes to it. One that acts on all scenarios makes them vary together.
 * Source: Klugman, Panjer and Willmot, Loss Models, "Aggregate loss models". Existing controls enter at
 * their mean effect: the spread of their effects, uncertain but the same for all incidents, is not in the deviation.
 */
export function baselineMoments(plan: ResolvedPlan): BaselineMoments {
  const drivers = driverFactors(plan);
  const inPlace = controlsInPlace(plan);
  const v = plan.commonCause.variance;
  let mean = 0;
  let variance = 0;
  let ownSquares = 0;
  /** Of each scenario what a year costs on average given what drivers on all scenarios make of magnitudes. */
  const shared: { weight: number; mean: number }[][] = [];
  const byScenario = plan.scenarios
    .filter((scenario) => scenario.enabled)
    .map((scenario) => {
      const rate = rateMoments(frequencyOf(plan, scenario, drivers[scenario.id]));
      const given = severityByFactor(plan, scenario, drivers[scenario.id]);
      const { parts, mean: partMeans, product } = severityMoments(plan, scenario, drivers[scenario.id], given.flat());
      const existing = existingFactors(plan, scenario.id, inPlace);
      const kept = parts.map((part) => existing.magnitude(part.form));
      const sumOf = (means: Float64Array) => kept.reduce((sum, share, i) => sum + share * means[i], 0);
      const byForm = Object.fromEntries(lossForms.map((form) => [form, 0])) as Record<LossForm, number>;
      let severity = 0;
      let square = 0;
      parts.forEach((part, i) => {
        byForm[part.form] += kept[i] * partMeans[i];
        severity += kept[i] * partMeans[i];
        for (let j = 0; j < parts.length; j++) square += kept[i] * kept[j] * product[i * parts.length + j];
      });
      const lambda = rate.mean * existing.frequency;
      const spread = (rate.square - rate.mean ** 2) * existing.frequency ** 2;
      const fixed = parts.flatMap(({ form, fixed: sums }, i) =>
        sums === null ? [] : [{ form, mean: kept[i] * partMeans[i], sums }],
      );
      const row = { id: scenario.id, meanFrequency: lambda, meanSeverity: severity, byForm, fixed };
      const limited = overFactors(given, ({ weight, moments }) => {
        const year = limitedYear(plan, scenario, moments, kept, existing.frequency);
        return year && { weight, ...year };
      });
      if (limited) {
        const all = limited.flat();
        const own = all.reduce((sum, year) => sum + year.weight * year.mean, 0);
        const squares = all.reduce((sum, year) => sum + year.weight * (year.variance + year.mean ** 2), 0);
        mean += own;
        ownSquares += own ** 2;
        // What the common cause adds to the scenario's own variance is added to all below.
        variance += squares - own ** 2 - v * own ** 2;
        shared.push(limited.map(meanOfRow));
        return row;
      }
      mean += lambda * severity;
      ownSquares += (lambda * severity) ** 2;
      const severities = given.map((row) => row.map(({ weight, moments }) => ({ weight, mean: sumOf(moments.mean) })));
      // With one severity for all incidents of the path, that is uncertain too.
      const apart = severities.flat().reduce((sum, one) => sum + one.weight * (one.mean - severity) ** 2, 0);
      variance += lambda * square + (1 + v) * spread * severity ** 2 + (1 + v) * (spread + lambda ** 2) * apart;
      shared.push(severities.map((row) => ({ ...meanOfRow(row), mean: lambda * meanOfRow(row).mean })));
      return row;
    });
  variance += v * mean * mean;
  // Scenarios that share a truth vary together: E[S_i·S_j] = (1 + v)·Π E[F²]/E[F]² over the drivers of frequency that they
  // share · E[m_i·m_j] over what shared drivers make of their yearly means m.
  const sharedRates = Object.values(drivers)[0]?.uncertain.filter(({ isShared }) => isShared) ?? [];
  const together = sharedRates.reduce((product, factor) => (product * squareOf(factor)) / factor.mean ** 2, 1);
  const crossed = (shared[0] ?? []).reduce((sum, { weight }, at) => {
    const means = shared.map((row) => row[at].mean);
    const all = means.reduce((total, one) => total + one, 0);
    return sum + weight * (all * all - means.reduce((total, one) => total + one * one, 0));
  }, 0);
  if (sharedRates.length > 0 || (shared[0]?.length ?? 0) > 1)
    variance += (1 + v) * (together * crossed - (mean * mean - ownSquares));
  return { meanAnnualLoss: mean, standardDeviation: Math.sqrt(variance), byScenario };
}

/** What each entry comes to, row by row; null where one has no answer. */
function overFactors<T>(given: GivenMoments[][], of: (entry: GivenMoments) => T | null): T[][] | null {
  const rows: T[][] = [];
  for (const row of given) {
    const answers: T[] = [];
    for (const entry of row) {
      const answer = of(entry);
      if (answer === null) return null;
      answers.push(answer);
    }
    rows.push(answers);
  }
  return rows;
}

/** Weight and mean of a row's entries together. */
function meanOfRow(row: { weight: number; mean: number }[]): { weight: number; mean: number } {
  const weight = row.reduce((sum, one) => sum + one.weight, 0);
  return { weight, mean: row.reduce((sum, one) => sum + one.weight * one.mean, 0) / weight };
}

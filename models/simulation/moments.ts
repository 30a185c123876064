import { controlsInPlace } from '#models/controls/coverage';
import { existingFactors } from '#models/controls/existing-controls';
import { frequencyOf, rateMoments, squareOf } from '#models/threats/frequency';
import { type LossForm, lossForms } from '../plan/loss-form';
import type { ResolvedPlan } from '../plan/resolved';
import { driverFactors } from '../threats/drivers';
import type { FixedSums } from '../threats/penalties';
import { limitedYear } from './limited-year';
import { severityMoments } from './severity-moments';

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
 * Drivers of uncertain strength are part of λ; one that acts on all scenarios makes them vary together.
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
  const byScenario = plan.scenarios
    .filter((scenario) => scenario.enabled)
    .map((scenario) => {
      const rate = rateMoments(frequencyOf(plan, scenario, drivers[scenario.id]));
      const { parts, mean: partMeans, product } = severityMoments(plan, scenario, drivers[scenario.id].magnitude);
      const existing = existingFactors(plan, scenario.id, inPlace);
      const kept = parts.map((part) => existing.magnitude(part.form));
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
      const limited = limitedYear(plan, scenario, { parts, mean: partMeans, product }, kept, existing.frequency);
      if (limited) {
        mean += limited.mean;
        ownSquares += limited.mean ** 2;
        // What the common cause adds to the scenario's own variance is added to all below.
        variance += limited.variance - v * limited.mean ** 2;
        return row;
      }
      mean += lambda * severity;
      ownSquares += (lambda * severity) ** 2;
      variance += lambda * square + (1 + v) * spread * severity ** 2;
      return row;
    });
  variance += v * mean * mean;
  // Scenarios that share a truth vary together: E[S_i·S_j] = E[S_i]·E[S_j]·(1 + v)·Π E[F²]/E[F]² over what they share.
  const shared = Object.values(drivers)[0]?.uncertain.filter(({ isShared }) => isShared) ?? [];
  const together = shared.reduce((product, factor) => (product * squareOf(factor)) / factor.mean ** 2, 1);
  if (shared.length > 0) variance += (1 + v) * (together - 1) * (mean * mean - ownSquares);
  return { meanAnnualLoss: mean, standardDeviation: Math.sqrt(variance), byScenario };
}

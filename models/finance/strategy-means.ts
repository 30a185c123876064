import { type LossForm, lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan } from '#models/plan/resolved';
import { meanOf } from '#models/probability/distribution';
import type { PlanRun } from '#models/simulation/run-plan';
import { isNetted, type Measures } from '#models/simulation/strategy';
import { exposedRecordsOf } from '#models/threats/exposed-records';
import type { ExpectedLoss } from './expected-loss';
import { netOfInsurance, type Simulated } from './net-of-insurance';

/**
 * The best means known of one strategy's steady year and path. Money in the plan's currency per year, incidents and
 * records per year.
 */
export interface StrategyMeans {
  /** Net of insurance. */
  meanAnnualLoss: number;
  /** 0 where the mean is a closed form. */
  meanStandardError: number;
  meanGrossLoss: number;
  byScenario: { id: string; meanAnnualLoss: number; meanFrequency: number }[];
  byForm: { form: LossForm; meanAnnualLoss: number }[];
  recordsExposedPerYear: number;
  meanStolenPerYear: number;
  /** Net of insurance, index t − 1 is year t. */
  lossByYear: number[];
}

/**
 * Means of strategy `k` of a run. Without insurance they are the closed form (see expectedLoss), with insurance those of
 * netOfInsurance. Shares by scenario and form are then those before insurance, scaled to add up: a payment on a year
 * belongs to no single incident.
 */
export function strategyMeans(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  run: PlanRun,
  k: number,
  measures: Measures,
  simulated: Simulated,
): StrategyMeans {
  const { paths } = run.outcome;
  const controls = measures?.controls ?? [];
  const coverage = loss.coverage(controls, 'steady');
  const parts = loss.partsWith(coverage);
  const frequencies = loss.frequencyWith(coverage);
  const gross = parts.reduce((sum, part) => sum + part, 0);
  const grossByYear = loss.lossByYear(controls);

  const before = { annualLoss: gross, lossByYear: grossByYear };
  const after = isNetted(plan, measures) ? netOfInsurance(run, k, before, simulated) : { ...before, variance: 0 };
  const net = after.annualLoss;
  const retained = gross > 0 ? net / gross : 1;
  const forms = lossForms.length;
  const enabled = plan.scenarios.filter((scenario) => scenario.enabled);
  const exposed = enabled.map((scenario) => exposedRecordsOf(plan, scenario));
  const perYear = (each: (records: NonNullable<(typeof exposed)[number]>) => number) =>
    exposed.reduce(
      (sum, records, s) => (records ? sum + frequencies[s] * meanOf(records.draw) * each(records) : sum),
      0,
    );
  return {
    meanAnnualLoss: net,
    meanStandardError: Math.sqrt(after.variance / paths),
    meanGrossLoss: gross,
    byScenario: enabled.map(({ id }, s) => ({
      id,
      meanAnnualLoss: retained * parts.subarray(s * forms, (s + 1) * forms).reduce((sum, part) => sum + part, 0),
      meanFrequency: frequencies[s],
    })),
    byForm: lossForms.map((form, i) => ({
      form,
      meanAnnualLoss: retained * enabled.reduce((sum, _, s) => sum + parts[s * forms + i], 0),
    })),
    recordsExposedPerYear: perYear(({ records }) => records),
    meanStolenPerYear: perYear(({ priced }) =>
      priced.reduce((sum, { count, price }) => sum + count * meanOf(price), 0),
    ),
    lossByYear: after.lossByYear,
  };
}

import { type LossForm, lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan } from '#models/plan/resolved';
import { meanOf } from '#models/probability/distribution';
import { sumLayout } from '#models/simulation/chunk-result';
import type { PlanRun } from '#models/simulation/run-plan';
import { isInsured, type Measures } from '#models/simulation/strategy';
import { exposedRecordsOf } from '#models/threats/exposed-records';
import type { ExpectedLoss } from './expected-loss';

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

/** What the run says of one strategy: the mean and variance of its yearly loss, net of insurance. */
interface Simulated {
  mean: number;
  variance: number;
}

/** How far the retained loss follows the loss before insurance, and what of its variance per path that leaves. */
interface Following {
  slope: number;
  variance: number;
}

/**
 * Regression of what an insured strategy keeps on its loss before insurance. Under cover per event the sums are over
 * incidents: yearly sums of independent incidents vary and vary together as λE[X²] and λE[X·kept].
 */
function following({ model, outcome: { sums, paths } }: PlanRun, k: number, { mean, variance }: Simulated): Following {
  const layout = sumLayout(model);
  const perEvent = model.insurance.basis[k] === 2 && model.yearLimits === 0;
  const gross = sums[layout.slotGross(model.steadySlot[k])] / paths;
  const together = sums[layout.grossRetained(k)] / paths - (perEvent ? 0 : gross * mean);
  const spread = sums[layout.grossSquares(k)] / paths - (perEvent ? 0 : gross * gross);
  const slope = spread > 0 ? together / spread : 0;
  return { slope, variance: Math.max(0, variance - slope * together) };
}

/**
 * Means of strategy `k` of a run. Without insurance they are the closed form (see expectedLoss). With insurance, whose
 * mean has none, they are the simulated mean with the loss before insurance as control variate: simulated kept −
 * slope × (simulated gross − gross in closed form), which has the same expectation and a fraction of the error
 * (Lavenberg and Welch, "A perspective on the use of control variables", Management Science 27, 1981). Shares by scenario
 * and form are then those before insurance, scaled to add up: a payment on a year belongs to no single incident.
 */
export function strategyMeans(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  run: PlanRun,
  k: number,
  measures: Measures,
  simulated: Simulated,
): StrategyMeans {
  const { model, outcome } = run;
  const { sums, paths } = outcome;
  const layout = sumLayout(model);
  const controls = measures?.controls ?? [];
  const coverage = loss.coverage(controls, 'steady');
  const parts = loss.partsWith(coverage);
  const frequencies = loss.frequencyWith(coverage);
  const gross = parts.reduce((sum, part) => sum + part, 0);
  const grossByYear = loss.lossByYear(controls);

  let net = gross;
  let variance = 0;
  let lossByYear = grossByYear;
  if (isInsured(plan, measures)) {
    const follows = following(run, k, simulated);
    /** The simulated mean, moved by what is known of the loss before insurance. */
    const corrected = (kept: number, grossSum: number, exactGross: number) =>
      kept - follows.slope * (grossSum / paths - exactGross);
    net = corrected(simulated.mean, sums[layout.slotGross(model.steadySlot[k])], gross);
    variance = follows.variance;
    lossByYear = grossByYear.map((exact, year) =>
      corrected(
        sums[layout.year(k) + year] / paths,
        sums[layout.slotGross(model.pathSlot[k * model.years + year])],
        exact,
      ),
    );
  }
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
    meanStandardError: Math.sqrt(variance / paths),
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
    lossByYear,
  };
}

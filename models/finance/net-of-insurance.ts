import { sumLayout } from '#models/simulation/chunk-result';
import type { PlanRun } from '#models/simulation/run-plan';

/** Mean losses of one course in closed form, before insurance: of a steady year, and of path year t at index t − 1. */
export interface GrossMeans {
  annualLoss: number;
  lossByYear: readonly number[];
}

/** The same after insurance and limits on the year, with the variance that is left of a path's yearly loss. */
export interface NetMeans {
  annualLoss: number;
  lossByYear: number[];
  variance: number;
}

/** What the run says of one strategy: the mean and variance of its yearly loss, net of insurance. */
export interface Simulated {
  mean: number;
  variance: number;
}

/**
 * Regression of what an insured strategy keeps on its loss before insurance: how far the one follows the other, and what
 * of its variance that leaves. Under cover per event the sums are over incidents: yearly sums of independent incidents
 * vary and vary together as λE[X²] and λE[X·kept].
 */
function following({ model, outcome: { sums, paths } }: PlanRun, strategy: number, { mean, variance }: Simulated) {
  const layout = sumLayout(model);
  const k = model.steadyOf[strategy];
  const perEvent = model.insurance.basis[k] === 2 && model.yearLimits === 0;
  const gross = sums[layout.slotGross(model.steadySlot[k])] / paths;
  const together = sums[layout.grossRetained(k)] / paths - (perEvent ? 0 : gross * mean);
  const spread = sums[layout.grossSquares(k)] / paths - (perEvent ? 0 : gross * gross);
  const slope = spread > 0 ? together / spread : 0;
  return { slope, variance: Math.max(0, variance - slope * together) };
}

/**
 * Means of the insured strategy `k` of a run, which have no closed form: the simulated ones with the loss before
 * insurance as control variate, simulated kept − slope × (simulated gross − gross in closed form). That has the same
 * expectation and a fraction of the error (Lavenberg and Welch, "A perspective on the use of control variables",
 * Management Science 27, 1981).
 */
export function netOfInsurance(run: PlanRun, k: number, gross: GrossMeans, simulated: Simulated): NetMeans {
  const { model, outcome } = run;
  const { sums, paths } = outcome;
  const layout = sumLayout(model);
  const { slope, variance } = following(run, k, simulated);
  const corrected = (kept: number, grossSum: number, exactGross: number) =>
    kept - slope * (grossSum / paths - exactGross);
  return {
    annualLoss: corrected(simulated.mean, sums[layout.slotGross(model.steadySlot[k])], gross.annualLoss),
    lossByYear: gross.lossByYear.map((exact, year) =>
      corrected(
        sums[layout.year(k) + year] / paths,
        sums[layout.slotGross(model.pathSlot[k * model.years + year])],
        exact,
      ),
    ),
    variance,
  };
}

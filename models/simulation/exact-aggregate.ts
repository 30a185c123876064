import type { ResolvedPlan } from '../plan/resolved';
import { aggregateMasses } from './aggregate-transform';
import { gridAbove, gridEnd, gridQuantile, meanLoss, quietProbability } from './exact-grid';
import { exactScenarios } from './exact-plan';
import { insurerPays } from './insurer-pays';
import type { LossQuantiles } from './loss-quantiles';
import { piecesAbove } from './severity-pieces';

/** A yearly loss's distribution without sampling, in the plan's currency; or why there is none. */
export type ExactAggregate =
  | { quantiles: LossQuantiles; probabilityOfLoss: number; meanAnnualLoss: number; error: number }
  | { refused: string };

const levels: [keyof LossQuantiles, number][] = [
  ['p50', 0.5],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
  ['p999', 0.999],
];

/**
 * The distribution of the baseline's yearly loss without sampling: discretised severities through the fast Fourier
 * transform on a grid of `points` (a power of two). `error` is the largest relative change of a quantile when the grid
 * is made four times as coarse, divided by fifteen (the error falls with the square of the step). Yearly insurance is applied
 * to the grid; where the method does not apply, `refused` says why. Source: Klugman, Panjer and Willmot, "Loss Models".
 */
export function exactAggregate(plan: ResolvedPlan, points = 65_536): ExactAggregate {
  const insurance = plan.insurance?.existing ? plan.insurance : null;
  if (insurance && insurance.excludes.forms.length > 0)
    return { refused: 'The insurance in place leaves out some forms of loss.' };
  if (insurance?.basis === 'event') return { refused: 'The insurance in place pays per event.' };
  const scenarios = exactScenarios(plan);
  if (typeof scenarios === 'string') return { refused: scenarios };
  const variance = plan.commonCause.variance;
  const quiet = quietProbability(scenarios, variance);
  const retained = (loss: number) => (insurance ? loss - insurerPays(loss, insurance) : loss);
  // Only then may a year with incidents end without a loss of one's own: where it stays within the limit.
  const paysAll = insurance !== null && insurance.retention === 0 && insurance.coinsurance === 1;
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
      const masses = aggregateMasses(scenarios, variance, h, n);
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
      probabilityOfLoss: paysAll ? gridAbove(fine.masses, quiet, fine.h, insurance.limit) : 1 - quiet,
      meanAnnualLoss: mean - paid,
      error: Math.max(...changes),
    };
  }
}

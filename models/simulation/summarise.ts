import { proposalCosts } from '../controls/costs';
import { assessProposal } from '../finance/assess-proposal';
import { lossForms } from '../plan/loss-form';
import type { ResolvedPlan } from '../plan/resolved';
import { sumLayout } from './chunk-result';
import type { RunOutcome } from './collect';
import { heldResaleValue } from './frequency';
import { lossHistogram, orderStatistics } from './loss-histogram';
import { lossStatistics, meanAndDeviation, quantileRank, shareAbove } from './loss-statistics';
import type { SimulationModel } from './model';
import type { ProposalResult, StrategyResult, YearResult } from './result';

/** Resale value stolen per year of one strategy: mean and the level exceeded in one year of twenty. */
function stolenPerYear(
  stolen: Float32Array | undefined,
  values: Float64Array,
): { meanStolenPerYear: number; p95StolenPerYear: number } {
  if (!stolen) return { meanStolenPerYear: 0, p95StolenPerYear: 0 };
  values.set(stolen);
  const histogram = lossHistogram(values);
  const rank = quantileRank(0.95, values.length);
  return { meanStolenPerYear: histogram.mean, p95StolenPerYear: orderStatistics(histogram, [rank], rank).values[0] };
}

/**
 * The result of strategy `k` (0 is the baseline). Shares by scenario and form are those of the loss before insurance,
 * scaled to add up to the mean after it: an insurer's payment on a year belongs to no single incident.
 */
function strategyResult(
  plan: ResolvedPlan,
  model: SimulationModel,
  run: RunOutcome,
  k: number,
  scratch: Float64Array,
): StrategyResult {
  const { sums, paths } = run;
  const layout = sumLayout(model);
  const losses = run.losses[k];
  const statistics = lossStatistics(losses);
  const gross = sums[layout.gross(k)] / paths;
  const retained = gross > 0 ? statistics.meanAnnualLoss / gross : 1;
  const enabled = plan.scenarios.filter((scenario) => scenario.enabled);
  const { itBudget, riskAppetite } = plan.budget;
  return {
    ...statistics,
    probabilityOverItBudget: itBudget > 0 ? shareAbove(losses, itBudget) : null,
    appetite: riskAppetite.map(({ loss, probability }) => ({
      loss,
      tolerated: probability,
      probability: shareAbove(losses, loss),
    })),
    byScenario: enabled.map(({ id }, s) => ({
      id,
      meanAnnualLoss: (retained * sums[layout.scenarioLoss(k) + s]) / paths,
      meanFrequency: sums[layout.scenarioCount(k) + s] / paths,
    })),
    byForm: lossForms.map((form, i) => ({ form, meanAnnualLoss: (retained * sums[layout.form(k) + i]) / paths })),
    meanGrossLoss: gross,
    recordsExposedPerYear: sums[layout.records(k)] / paths,
    resale: { held: heldResaleValue(plan), ...stolenPerYear(run.stolen[k], scratch) },
  };
}

/** Mean loss of strategy `k` by path year; beyond the simulated years by the growth of threats and prices. */
function meanLossByYear(plan: ResolvedPlan, model: SimulationModel, run: RunOutcome, k: number): number[] {
  const { horizonYears, threatGrowth, priceGrowth } = plan.budget;
  const at = sumLayout(model).year(k);
  const means = Array.from(run.sums.subarray(at, at + model.years), (sum) => sum / run.paths);
  while (means.length < horizonYears) means.push(means[means.length - 1] * (1 + threatGrowth) * (1 + priceGrowth));
  return means;
}

/**
 * Baseline, proposals and years of a run: everything of a result that the paths decide. Uses the run up: a
 * proposal's column of losses holds its reductions in the end.
 */
export function summariseRun(
  plan: ResolvedPlan,
  model: SimulationModel,
  run: RunOutcome,
): { baseline: StrategyResult; proposals: ProposalResult[]; years: YearResult[] } {
  // A million paths make every column 8 MB: one more is enough, filled again and again.
  const scratch = new Float64Array(run.paths);
  const baseline = strategyResult(plan, model, run, 0, scratch);
  const baselineByYear = meanLossByYear(plan, model, run, 0);
  const incidents = (result: StrategyResult) => result.byScenario.reduce((sum, row) => sum + row.meanFrequency, 0);

  const proposed = plan.proposals.map((proposal, i) => {
    const result = strategyResult(plan, model, run, i + 1, scratch);
    const costs = proposalCosts(plan, proposal);
    const byYear = meanLossByYear(plan, model, run, i + 1);
    const pathReduction = run.losses[i + 1];
    for (let path = 0; path < run.paths; path++) pathReduction[path] = run.losses[0][path] - pathReduction[path];
    const saved = meanAndDeviation(pathReduction);
    pathReduction.set(run.reductions[i]);
    scratch.set(run.presentValues[i]);
    const finance = assessProposal({
      plan,
      costs,
      steadyReduction: saved.mean,
      meanReductionByYear: byYear.map((mean, year) => baselineByYear[year] - mean),
      pathReduction,
      pathPresentValue: scratch,
    });
    const proposalResult: ProposalResult = {
      id: proposal.id,
      ...result,
      ...finance,
      riskReductionStandardError: saved.standardDeviation / Math.sqrt(run.paths),
      preventedIncidents: incidents(baseline) - incidents(result),
    };
    return { proposalResult, costs, byYear };
  });

  return {
    baseline,
    proposals: proposed.map(({ proposalResult }) => proposalResult),
    years: baselineByYear.map((meanAnnualLoss, year) => ({
      year: year + 1,
      baseline: { meanAnnualLoss },
      proposals: proposed.map(({ proposalResult, costs, byYear }) => ({
        id: proposalResult.id,
        meanAnnualLoss: byYear[year],
        riskReduction: meanAnnualLoss - byYear[year],
        cash: costs.cashByYear[year + 1],
        frictionCost: costs.frictionByYear[year + 1],
      })),
    })),
  };
}

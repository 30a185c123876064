import { proposalCosts } from '#models/controls/costs';
import { heldResaleValue } from '#models/plan/attractiveness';
import { lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan } from '#models/plan/resolved';
import { sumLayout } from '#models/simulation/chunk-result';
import type { RunOutcome } from '#models/simulation/collect';
import type { SimulationModel } from '#models/simulation/model';
import { pathSample } from '#models/simulation/path-sample';
import { assessProposal } from './assess-proposal';
import { lossStatistics } from './loss-statistics';
import type { ProposalResult, StrategyResult, YearResult } from './result';

/** Resale value stolen per year of one strategy: mean and the level exceeded in one year of twenty. */
function stolenPerYear(stolen: Float32Array | undefined): { meanStolenPerYear: number; p95StolenPerYear: number } {
  if (!stolen) return { meanStolenPerYear: 0, p95StolenPerYear: 0 };
  const sample = pathSample(stolen);
  return { meanStolenPerYear: sample.mean(), p95StolenPerYear: sample.quantile(0.95) };
}

/**
 * The result of strategy `k` (0 is the baseline). Shares by scenario and form are those of the loss before insurance,
 * scaled to add up to the mean after it: an insurer's payment on a year belongs to no single incident.
 */
function strategyResult(plan: ResolvedPlan, model: SimulationModel, run: RunOutcome, k: number): StrategyResult {
  const { sums, paths } = run;
  const layout = sumLayout(model);
  const { itBudget, riskAppetite } = plan.budget;
  const thresholds = [itBudget, ...riskAppetite.map(({ loss }) => loss)];
  const { above, ...statistics } = lossStatistics(run.losses[k], paths, thresholds);
  const [overItBudget, ...overAppetite] = above;
  const gross = sums[layout.gross(k)] / paths;
  const retained = gross > 0 ? statistics.meanAnnualLoss / gross : 1;
  const enabled = plan.scenarios.filter((scenario) => scenario.enabled);
  return {
    ...statistics,
    probabilityOverItBudget: itBudget > 0 ? overItBudget : null,
    appetite: riskAppetite.map(({ loss, probability }, i) => ({
      loss,
      tolerated: probability,
      probability: overAppetite[i],
    })),
    byScenario: enabled.map(({ id }, s) => ({
      id,
      meanAnnualLoss: (retained * sums[layout.scenarioLoss(k) + s]) / paths,
      meanFrequency: sums[layout.scenarioCount(k) + s] / paths,
    })),
    byForm: lossForms.map((form, i) => ({ form, meanAnnualLoss: (retained * sums[layout.form(k) + i]) / paths })),
    meanGrossLoss: gross,
    recordsExposedPerYear: sums[layout.records(k)] / paths,
    resale: { held: heldResaleValue(plan), ...stolenPerYear(run.stolen[k]) },
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

/** Baseline, proposals and years of a run: everything of a result that the paths decide. Uses the losses up. */
export function summariseRun(
  plan: ResolvedPlan,
  model: SimulationModel,
  run: RunOutcome,
): { baseline: StrategyResult; proposals: ProposalResult[]; years: YearResult[] } {
  const baseline = strategyResult(plan, model, run, 0);
  const baselineByYear = meanLossByYear(plan, model, run, 0);
  const layout = sumLayout(model);
  const incidents = (result: StrategyResult) => result.byScenario.reduce((sum, row) => sum + row.meanFrequency, 0);

  const proposed = plan.proposals.map((proposal, i) => {
    const result = strategyResult(plan, model, run, i + 1);
    const costs = proposalCosts(plan, proposal);
    const byYear = meanLossByYear(plan, model, run, i + 1);
    const saved = baseline.meanAnnualLoss - result.meanAnnualLoss;
    const squares = run.sums[layout.reductionSquares(i + 1)] - run.paths * saved * saved;
    const deviation = run.paths > 1 ? Math.sqrt(Math.max(0, squares) / (run.paths - 1)) : 0;
    const finance = assessProposal({
      plan,
      costs,
      steadyReduction: saved,
      meanReductionByYear: byYear.map((mean, year) => baselineByYear[year] - mean),
      pathReduction: run.reductions[i],
      pathPresentValue: run.presentValues[i],
    });
    const proposalResult: ProposalResult = {
      id: proposal.id,
      ...result,
      ...finance,
      riskReductionStandardError: deviation / Math.sqrt(run.paths),
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

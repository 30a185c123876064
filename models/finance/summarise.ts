import { proposalCosts } from '#models/controls/costs';
import { heldResaleValue } from '#models/plan/attractiveness';
import type { ResolvedPlan } from '#models/plan/resolved';
import { pathSample } from '#models/simulation/path-sample';
import type { PlanRun } from '#models/simulation/run-plan';
import type { Measures } from '#models/simulation/strategy';
import { assessProposal } from './assess-proposal';
import { costPaths } from './cost-paths';
import type { ExpectedLoss } from './expected-loss';
import { laterReductions } from './later-start';
import { lossStatistics } from './loss-statistics';
import type { Simulated } from './net-of-insurance';
import type { ProposalResult, StrategyResult, YearResult } from './result';
import { type StrategyMeans, strategyMeans } from './strategy-means';

/**
 * The result of strategy `k` (0 is the baseline) and its means along the path. Means are the best known (see
 * strategyMeans); what only the simulation can say comes from its paths.
 */
function strategyResult(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  run: PlanRun,
  k: number,
  measures: Measures,
): { result: StrategyResult; means: StrategyMeans; steady: Simulated } {
  const { losses, stolen, paths } = run.outcome;
  const { itBudget, riskAppetite } = plan.budget;
  const thresholds = [itBudget, ...riskAppetite.map(({ loss }) => loss)];
  const { above, mean, ...statistics } = lossStatistics(losses[k], paths, thresholds);
  const [overItBudget, ...overAppetite] = above;
  const { standardDeviation } = statistics;
  const steady = { mean, variance: standardDeviation * standardDeviation };
  const means = strategyMeans(plan, loss, run, k, measures, steady);
  const { lossByYear, meanStolenPerYear, ...best } = means;
  const p95StolenPerYear = stolen[k] ? pathSample(stolen[k]).quantile(0.95) : 0;
  const result: StrategyResult = {
    ...best,
    simulatedMean: mean,
    ...statistics,
    probabilityOverItBudget: itBudget > 0 ? overItBudget : null,
    appetite: riskAppetite.map(({ loss, probability }, i) => ({
      loss,
      tolerated: probability,
      probability: overAppetite[i],
    })),
    resale: { held: heldResaleValue(plan), meanStolenPerYear, p95StolenPerYear },
  };
  return { result, means, steady };
}

/** Baseline, proposals and years of a run: everything of a result that the paths decide. Uses the losses up. */
export function summariseRun(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  run: PlanRun,
): { baseline: StrategyResult; proposals: ProposalResult[]; years: YearResult[] } {
  const { outcome } = run;
  const { result: baseline, means } = strategyResult(plan, loss, run, 0, null);
  const incidents = (result: StrategyResult) => result.byScenario.reduce((sum, row) => sum + row.meanFrequency, 0);

  const simulated = plan.proposals.map((proposal, i) => strategyResult(plan, loss, run, i + 1, proposal));
  const avoided = simulated.map(({ means: own }) => own.lossByYear.map((mean, year) => means.lossByYear[year] - mean));
  const proposed = plan.proposals.map((proposal, i) => {
    const { result, means: own, steady } = simulated[i];
    const costs = proposalCosts(plan, proposal);
    const finance = assessProposal({
      plan,
      costs,
      steadyReduction: baseline.meanAnnualLoss - result.meanAnnualLoss,
      meanReductionByYear: avoided[i],
      laterReductionByYear:
        laterReductions(plan, loss, run, proposal, { before: means.lossByYear, steady }) ?? undefined,
      pathReduction: outcome.reductions[i],
      pathPresentValue: outcome.presentValues[i],
      uncertain: costPaths(plan, proposal, outcome.paths, run.seed),
    });
    const proposalResult: ProposalResult = {
      id: proposal.id,
      ...result,
      ...finance,
      riskReductionStandardError: Math.hypot(baseline.meanStandardError, result.meanStandardError),
      preventedIncidents: incidents(baseline) - incidents(result),
    };
    return { proposalResult, costs, byYear: own.lossByYear };
  });

  return {
    baseline,
    proposals: proposed.map(({ proposalResult }) => proposalResult),
    years: means.lossByYear.map((meanAnnualLoss, year) => ({
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

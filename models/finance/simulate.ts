import type { ResolvedPlan } from '#models/plan/resolved';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { baselineMoments } from '#models/simulation/moments';
import { retainedMean } from '#models/simulation/retained-mean';
import { type Conclude, type RunOptions, runInline, runInStages, runPlan } from '#models/simulation/run-plan';
import { expectedLoss } from './expected-loss';
import type { KeptMean, SimulationResult, StrategyResult } from './result';
import { summariseRun } from './summarise';

/** How to simulate. `clock` gives milliseconds from any origin; without it `timing.simulateMs` is 0. */
export interface SimulateOptions extends RunOptions {
  clock?: () => number;
  /** Also compute the baseline's distribution exactly, where its assumptions hold. */
  exact?: boolean;
  /** Also work out without sampling what today's organisation keeps once cover in force has paid. */
  retained?: boolean;
}

/** Summarises a run of the plan; the clock starts now. */
function summary(
  plan: ResolvedPlan,
  { clock = () => 0, exact, retained }: SimulateOptions,
): Conclude<SimulationResult> {
  const start = clock();
  const moments = baselineMoments(plan);
  const { meanAnnualLoss, standardDeviation } = moments;
  const loss = expectedLoss(plan, moments);
  return (run) => {
    const { seed, outcome, threads } = run;
    const summarised = summariseRun(plan, loss, run);
    const result = {
      plan: plan.name,
      seed,
      simulatedYears: outcome.paths,
      ...summarised,
      analytic: {
        meanAnnualLoss,
        standardDeviation,
        ...(retained ? { retained: keptOf(plan, meanAnnualLoss, summarised.baseline) } : {}),
      },
      ...(exact ? { exact: exactAggregate(plan) } : {}),
    };
    return { ...result, timing: { simulateMs: clock() - start, threads } };
  };
}

/** What today's organisation keeps of its mean loss `gross`: without sampling where that can be had, else as simulated. */
function keptOf(plan: ResolvedPlan, gross: number, baseline: StrategyResult): KeptMean {
  const kept = retainedMean(plan, gross) ?? { meanAnnualLoss: gross };
  if (!('refused' in kept)) return kept;
  return { meanAnnualLoss: baseline.meanAnnualLoss, standardError: baseline.meanStandardError, ...kept };
}

/** Everything a simulation of the plan says, on the calling thread, in one go. */
export const simulateInline = (plan: ResolvedPlan, options: SimulateOptions = {}): SimulationResult =>
  runInline(plan, options, summary(plan, options));

/**
 * The same with a runner, and to the last bit the same whatever the runner, timing apart. Rejects with an `AbortError`
 * once `signal.aborted` is seen. `onProgress` gets the share of paths done.
 */
export const simulate = (
  plan: ResolvedPlan,
  options: SimulateOptions & { onProgress?: (share: number) => void } = {},
): Promise<SimulationResult> => runPlan(plan, options, summary(plan, options));

/** The same coarse to fine: a first look at the first chunk's paths, then all (see runInStages). */
export const simulateInStages = (
  plan: ResolvedPlan,
  options: SimulateOptions,
  onStage: (result: SimulationResult, stage: 'coarse' | 'full') => void | Promise<void>,
): Promise<void> => runInStages(plan, options, summary(plan, options), onStage);

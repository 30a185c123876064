import { type ControlReturn, controlReturns } from '#models/finance/control-returns';
import { type ControlWorth, controlWorths } from '#models/finance/control-worth';
import { compareInsurance, insuranceAlternatives, type RiskTreatment } from '#models/finance/insurance-comparison';
import type { Outcome } from '#models/finance/sensitivity/outcome';
import { type RankCorrelation, rankCorrelations } from '#models/finance/sensitivity/rank-correlation';
import { type Tornado, tornado } from '#models/finance/sensitivity/tornado';
import { payingThreshold, type Threshold, twoWayWhatIf, type WhatIfAxis } from '#models/finance/sensitivity/what-if';
import { simulateInline } from '#models/finance/simulate';
import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import type { InputPath } from '#models/plan/uncertain-inputs';
import { type BestPlan, simulatedBest } from '#models/portfolio/best-plan';
import { type NextMoney, nextMoney } from '#models/portfolio/frontier';
import { optimisePortfolio } from '#models/portfolio/optimise';
import type { Reason } from '#models/portfolio/reasons';
import { type Recommendation, recommendControls } from '#models/portfolio/recommend';
import { fillWords, streamState } from '#models/probability/random';
import type { BoardPack } from '#models/report/board-pack';
import { type BoardPackInput, buildBoardPack } from '#models/report/build-board-pack';

/** A plan and what is proposed in it. */
type Proposed = { plan: ResolvedPlan } & Pick<ResolvedProposal, 'controls' | 'insurance'>;

/** What more money buys where it must pay for itself, and where it only has to lower the loss. */
interface NextMoneyAnswer {
  paying: NextMoney;
  lowering: NextMoney;
}

/** What can be worked out off the screen's thread: arguments and answer of each task. */
export interface AnalysisTasks {
  tornado: { args: Proposed; result: Tornado };
  correlations: { args: Proposed; result: RankCorrelation[] };
  threshold: {
    args: Proposed & { path: InputPath; low: number; high: number };
    result: Threshold | null;
  };
  whatIf: {
    args: Proposed & { first: WhatIfAxis; second: WhatIfAxis };
    result: Outcome[][];
  };
  returns: { args: Proposed; result: ControlReturn[] };
  worth: { args: Proposed; result: ControlWorth[] };
  leftOut: { args: { plan: ResolvedPlan; budget: number }; result: Reason[] };
  nextMoney: { args: { plan: ResolvedPlan; budget: number; addition: number }; result: NextMoneyAnswer };
  recommendation: { args: { plan: ResolvedPlan }; result: Recommendation | null };
  best: { args: { plan: ResolvedPlan; seed: number; years: number }; result: BestPlan | null };
  boardPack: { args: BoardPackInput; result: BoardPack };
  insurance: { args: Proposed; result: RiskTreatment[] | null };
}

export type AnalysisName = keyof AnalysisTasks;

/** Two standard errors of a rank correlation are then 0.09; below that it is noise. */
const correlationSamples = 500;
/** Keeps a hard instance from running on unseen; the answer then says that it is not proven. */
const BRANCHES = 200_000;

export const analyses: {
  [Name in AnalysisName]: (args: AnalysisTasks[Name]['args']) => AnalysisTasks[Name]['result'];
} = {
  tornado: ({ plan, ...proposal }) => tornado(plan, proposal),
  correlations: ({ plan, ...proposal }) =>
    rankCorrelations(plan, proposal, uniformNumbers(plan.simulation.seed), correlationSamples),
  threshold: ({ plan, path, low, high, ...proposal }) => payingThreshold(plan, proposal, path, low, high),
  whatIf: ({ plan, first, second, ...proposal }) => twoWayWhatIf(plan, proposal, first, second),
  returns: ({ plan, ...proposal }) => controlReturns(plan, proposal),
  worth: ({ plan, ...proposal }) => controlWorths(plan, proposal),
  leftOut: ({ plan, budget }) => optimisePortfolio(plan, { budget, maximumBranches: BRANCHES }).reasons,
  nextMoney: ({ plan, budget, addition }) => {
    const gain = (objective: 'mean' | 'loss') =>
      nextMoney(plan, budget, addition, { objective, maximumBranches: BRANCHES });
    return { paying: gain('mean'), lowering: gain('loss') };
  },
  recommendation: ({ plan }) => recommendControls(plan),
  best: ({ plan, seed, years }) => simulatedBest(plan, { seed, years }),
  boardPack: (input) => {
    const { seed, simulatedYears: years } = input.result;
    return buildBoardPack({ ...input, best: simulatedBest(input.resolved, { seed, years }) });
  },
  insurance: ({ plan, controls }) => {
    const alternatives = insuranceAlternatives(plan, { controls });
    // The seed and the years of the result itself: a way that is also a proposal has the figures it has there.
    return alternatives && compareInsurance(simulateInline(alternatives, plan.simulation));
  },
};

/** Uniform numbers in [0, 1), the same ones for the same seed. */
function uniformNumbers(seed: number): () => number {
  const state = streamState(seed, 0, 0);
  const word = new Int32Array(1);
  return () => {
    fillWords(state, word, 1);
    return (word[0] >>> 0) / 2 ** 32;
  };
}

import type { ProposalCosts } from '#models/controls/costs';
import { lossTimingFactor } from '#models/plan/loss-timing';
import type { ResolvedPlan } from '#models/plan/resolved';
import { netPresentValue } from './npv';

type Budget = Pick<ResolvedPlan['budget'], 'discountRate' | 'lossTiming'>;
type Cash = Pick<ProposalCosts, 'inAdvanceByYear' | 'throughByYear' | 'atYearEndByYear'>;

/**
 * Flows by when in their year they fall; index t is year t, index 0 now. What is spread over a year counts as falling at
 * its middle (the mid-year convention of appraisal practice).
 */
export interface TimedFlows {
  /** At the beginning of year t, which is the end of year t − 1. */
  inAdvance: number[];
  through: number[];
  /** At the end of year t; at index 0 now. */
  atYearEnd: number[];
}

/** Flows that all fall at the ends of their years, index 0 now. */
export const yearEndFlows = (byYear: readonly number[]): TimedFlows => {
  const none = byYear.map(() => 0);
  return { inAdvance: none, through: none, atYearEnd: [...byYear] };
};

/** What a proposal pays. */
export const cashFlows = ({ inAdvanceByYear, throughByYear, atYearEndByYear }: Cash): TimedFlows => ({
  inAdvance: inAdvanceByYear,
  through: throughByYear,
  atYearEnd: atYearEndByYear,
});

/** Losses, or losses avoided, by year (index 0 now): through the year or, as the plan may have it, at its end. */
export function lossFlows({ lossTiming }: Budget, byYear: readonly number[]): TimedFlows {
  const { atYearEnd, inAdvance } = yearEndFlows(byYear);
  return lossTiming === 'midYear'
    ? { inAdvance, through: atYearEnd, atYearEnd: inAdvance }
    : { inAdvance, through: inAdvance, atYearEnd };
}

/** One set of flows less another. */
export const flowsLess = (gain: TimedFlows, cost: TimedFlows): TimedFlows => {
  const less = (key: keyof TimedFlows) => gain[key].map((amount, year) => amount - cost[key][year]);
  return { inAdvance: less('inAdvance'), through: less('through'), atYearEnd: less('atYearEnd') };
};

/** Present value at a yearly rate: Σ end_t/(1 + r)^t + through_t/(1 + r)^(t − ½) + advance_t/(1 + r)^(t − 1). */
export const presentValue = (rate: number, { inAdvance, through, atYearEnd }: TimedFlows): number =>
  netPresentValue(rate, atYearEnd) +
  Math.sqrt(1 + rate) * netPresentValue(rate, through) +
  (1 + rate) * netPresentValue(rate, inAdvance);

/** The present values of each year's flows, index 0 now; they add up to `presentValue`. */
export const presentByYear = (rate: number, { inAdvance, through, atYearEnd }: TimedFlows): number[] =>
  atYearEnd.map(
    (amount, year) =>
      (amount + Math.sqrt(1 + rate) * through[year] + (1 + rate) * inAdvance[year]) / (1 + rate) ** year,
  );

/** Present value of what a proposal pays. */
export const presentCash = ({ discountRate }: Budget, cash: Cash): number =>
  presentValue(discountRate, cashFlows(cash));

/** Present value of losses avoided by year, index 0 now. */
export const presentLosses = (budget: Budget, byYear: readonly number[]): number =>
  lossTimingFactor(budget) * netPresentValue(budget.discountRate, byYear);

/** The flows at equal steps, from now on, and how many steps a year has: half-years where something falls mid-year. */
export function evenlySpaced({ inAdvance, through, atYearEnd }: TimedFlows): { flows: number[]; stepsPerYear: 1 | 2 } {
  const ends = atYearEnd.map((amount, year) => amount + (inAdvance[year + 1] ?? 0));
  if (through.every((amount) => amount === 0)) return { flows: ends, stepsPerYear: 1 };
  return { flows: ends.flatMap((amount, year) => (year === 0 ? [amount] : [through[year], amount])), stepsPerYear: 2 };
}

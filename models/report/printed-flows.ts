import type { ProposalResult } from '#models/finance/result';
import { cashFlows, flowsLess, lossFlows, presentByYear } from '#models/finance/timed-flows';
import { proposalCosts } from '../controls/costs';
import type { ChosenResult } from './chosen-result';
import type { ReportContext } from './context';
import { partsOfTotal } from './parts-of-total';

/** A proposal's flows by year, index 0 is now, in whole units of the currency that add up as they are printed. */
export interface PrintedFlows {
  /** Of what is paid, purchases; the rest is running cost. */
  oneTime: number[];
  running: number[];
  paid: number[];
  /** Expected loss avoided. */
  avoided: number[];
  /** Avoided less paid. */
  net: number[];
  /** The same, added up since the start. */
  cumulative: number[];
  /** Present value of the exact net; adds up to the net present value. */
  present: number[];
}

/** Mean loss avoided by year, index 0 is now. */
const reductions = ({ result }: Pick<ReportContext, 'result'>, { id }: ProposalResult): number[] => [
  0,
  ...result.years.map((year) => year.proposals.find((proposal) => proposal.id === id)?.riskReduction ?? 0),
];

/** Sums up to each place. */
export function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

/**
 * Flows of the proposal as tables print them: rounded once, here, so that every table of them says the same and every
 * total is that of the printed parts.
 */
export function printedFlows(
  { plan, result }: Pick<ReportContext, 'plan' | 'result'>,
  { proposal, result: outcome }: ChosenResult,
): PrintedFlows {
  const { cashByYear } = outcome;
  const costs = proposalCosts(plan, proposal);
  const { oneTimeByYear } = costs;
  const exact = reductions({ result }, outcome);
  const years = cashByYear.length;
  const parts = partsOfTotal([...oneTimeByYear, ...cashByYear.map((cash, year) => cash - oneTimeByYear[year])], 1);
  const [oneTime, running] = [parts.slice(0, years), parts.slice(years)];
  const paid = oneTime.map((amount, year) => amount + running[year]);
  const avoided = partsOfTotal(exact, 1);
  const net = avoided.map((amount, year) => amount - paid[year]);
  return {
    oneTime,
    running,
    paid,
    avoided,
    net,
    cumulative: runningSum(net),
    present: partsOfTotal(
      presentByYear(plan.budget.discountRate, flowsLess(lossFlows(plan.budget, exact), cashFlows(costs))),
      1,
    ),
  };
}

import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import type { PlanRun } from '#models/simulation/run-plan';
import { laterStrategy, startedLater } from '#models/simulation/strategy';
import type { ExpectedLoss } from './expected-loss';
import { netOfInsurance, type Simulated } from './net-of-insurance';

/**
 * Mean loss avoided by year (index t − 1 is year t) by a proposal started a year later, insurance too; null where
 * neither insurance nor a limit on the year acts and the later start follows from growth alone. `before` is the mean loss
 * by year without it, `steady` what the run says of its steady year, which is the same whenever it starts.
 */
export function laterReductions(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  run: PlanRun,
  proposal: ResolvedProposal,
  { before, steady }: { before: readonly number[]; steady: Simulated },
): number[] | null {
  const k = laterStrategy(plan, proposal);
  if (k === null) return null;
  const { controls } = startedLater(proposal);
  const gross = { annualLoss: loss.steadyLoss(controls), lossByYear: loss.lossByYear(controls) };
  const { lossByYear } = netOfInsurance(run, k, gross, steady);
  // In the first year nothing is there yet, cover that the proposal buys included.
  return lossByYear.map((later, year) => (year === 0 ? 0 : before[year] - later));
}

import { distributionOf, meanOf } from '#models/probability/distribution';
import { type Tornado, tornado } from '../finance/sensitivity/tornado';
import { payingThreshold } from '../finance/sensitivity/what-if';
import type { ResolvedEstimate, ResolvedPlan, ResolvedProposal } from '../plan/resolved';
import type { ReportContext } from './context';

/** What the estimates do to the chosen proposal's result. */
export interface Sensitivity {
  tornado: Tornado;
  /**
   * The scenario whose frequency moves the result most, and the share of that frequency from which on the plan pays;
   * null where no frequency within a factor of 100 turns the result.
   */
  turning: { scenario: string; share: number } | null;
}

const known = new WeakMap<ResolvedPlan, { proposal: string; sensitivity: Sensitivity }>();

/**
 * Sensitivity of the chosen proposal, or null without one. The last one of a plan is remembered, because it takes
 * longer than all the rest of the report and does not depend on the simulation.
 */
export function sensitivityOf({ plan, chosen }: ReportContext): Sensitivity | null {
  if (!chosen) return null;
  const { proposal } = chosen;
  const last = known.get(plan);
  if (last?.proposal === proposal.id) return last.sensitivity;
  const found = tornado(plan, proposal);
  const sensitivity = { tornado: found, turning: turningFrequency(plan, proposal, found) };
  known.set(plan, { proposal: proposal.id, sensitivity });
  return sensitivity;
}

function turningFrequency(plan: ResolvedPlan, proposal: ResolvedProposal, { bars }: Tornado): Sensitivity['turning'] {
  // An estimate of events a year itself, not a probability of at least one.
  const bar = bars.find(
    ({ scenario, field, path }) => scenario !== undefined && field === 'frequency' && path.length === 3,
  );
  const scenario = plan.scenarios.find(({ id }) => id === bar?.scenario);
  if (!bar || !scenario) return null;
  const mean = meanOf(distributionOf(scenario.frequency as ResolvedEstimate));
  const threshold = payingThreshold(plan, proposal, bar.path, mean / 100, mean * 100);
  return threshold?.pays === 'above' ? { scenario: scenario.id, share: threshold.value / mean } : null;
}

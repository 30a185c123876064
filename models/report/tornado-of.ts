import { type Tornado, tornado } from '../finance/sensitivity/tornado';
import type { ResolvedPlan } from '../plan/resolved';
import type { ReportContext } from './context';

const known = new WeakMap<ResolvedPlan, { proposal: string; tornado: Tornado }>();

/**
 * The tornado of the chosen proposal, or null without one. The last one of a plan is remembered, because it takes
 * longer than all the rest of the report and does not depend on the simulation.
 */
export function tornadoOf({ plan, chosen }: ReportContext): Tornado | null {
  if (!chosen) return null;
  const last = known.get(plan);
  if (last?.proposal === chosen.proposal.id) return last.tornado;
  const made = tornado(plan, chosen.proposal);
  known.set(plan, { proposal: chosen.proposal.id, tornado: made });
  return made;
}

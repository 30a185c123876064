import type { ProposalCosts } from '../controls/costs';
import { type NothingBought, noReturn } from './no-return';

/** Why costs are those of nothing: no new control and no insurance within the horizon. Null where something is bought. */
export function nothingBought({ bought, startingTooLate }: ProposalCosts): NothingBought | null {
  if (bought > 0) return null;
  return startingTooLate > 0 ? noReturn.afterHorizon : noReturn.noControls;
}

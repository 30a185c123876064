import { tell } from '../document/message-store';
import { isPackBlocked, useResults } from '../results/results-store';
import { currentText } from '../text/use-text';

/** Whether no pack can be shown or made now because of problems of the plan, which the user is then told. */
export function refusePack(): boolean {
  if (!isPackBlocked(useResults.getState())) return false;
  const { packBlocked, packBlockedDetail } = currentText().problems;
  tell({ tone: 'bad', title: packBlocked, details: [packBlockedDetail] });
  return true;
}

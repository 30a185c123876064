import type { PlanProblem } from '#models/plan/problem';
import { currentText } from '../text/use-text';
import { tell } from './message-store';
import { problemLines } from './plan-text';

/** Tells what a plan says that can hardly be meant; nothing where there is nothing. */
export function tellNotices(notices: readonly PlanProblem[]): void {
  if (notices.length > 0) tell({ tone: 'bad', title: currentText().document.notices, details: problemLines(notices) });
}

import { create } from 'zustand';
import { useDocument } from '../document/document-store';
import { goTo, planScreens } from '../navigation/screen-store';
import { openSample } from '../sample/open-sample';

const key = 'boardcase.tour';

/** Place of the tour among the screens; null while there is none. */
export const useTour = create<{ step: number | null }>(() => ({ step: null }));

/** Where the keyboard was before the tour. */
let before: Element | null = null;

/** Whether the tour was taken or left on this computer: it is offered once. */
export function wasTourSeen(): boolean {
  return localStorage.getItem(key) === 'seen';
}

/** Shows a step of the tour and its screen. */
export function goToStep(step: number): void {
  goTo(planScreens[step]);
  useTour.setState({ step });
}

/** Begins the tour with the open plan, or with the sample hospital where none is open. */
export async function startTour(): Promise<void> {
  before = document.activeElement;
  if (!useDocument.getState().history) await openSample();
  if (useDocument.getState().history) goToStep(0);
}

/** Ends the tour and gives the keyboard back to where it was, or to the screen on show. */
export function leaveTour(): void {
  localStorage.setItem(key, 'seen');
  useTour.setState({ step: null });
  const place = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : null;
  (place ?? document.getElementById('content'))?.focus();
  before = null;
}

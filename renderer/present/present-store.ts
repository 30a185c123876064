import { create } from 'zustand';
import { refusePack } from '../exports/refuse-pack';

/** Whether the board pack is being presented, and what had the focus before. */
export const usePresentation = create<{ opened: boolean; opener: Element | null }>(() => ({
  opened: false,
  opener: null,
}));

/** Shows the pack full screen, unless problems of the plan stand against it. */
export function openPresentation(): void {
  if (refusePack()) return;
  usePresentation.setState({ opened: true, opener: document.activeElement });
}

/** Ends it and gives the focus back. */
export function closePresentation(): void {
  const { opener } = usePresentation.getState();
  usePresentation.setState({ opened: false, opener: null });
  // The command palette is gone by now; the screen below is not.
  const back = opener?.isConnected && opener !== document.body ? opener : document.getElementById('content');
  if (back instanceof HTMLElement) back.focus();
}

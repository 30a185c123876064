import { create } from 'zustand';

export const planScreens = ['budget', 'records', 'threats', 'controls', 'compare', 'board', 'sources'] as const;
export type PlanScreen = (typeof planScreens)[number];
export type ScreenName = 'start' | PlanScreen;

interface ScreenState {
  screen: ScreenName;
  /** What is picked on a screen with a list, e.g. the id of a threat. */
  item: string | null;
}

const isScreen = (name: string): name is ScreenName =>
  name === 'start' || planScreens.some((screen) => screen === name);

/** Reads `#threats/ransomware`; anything else is the start screen. */
function fromAddress(): ScreenState {
  const [name = '', item] = window.location.hash.slice(1).split('/');
  return isScreen(name)
    ? { screen: name, item: item ? decodeURIComponent(item) : null }
    : { screen: 'start', item: null };
}

/** Which screen is shown. Kept in the address, so that back and forward work. */
export const useScreen = create<ScreenState>(fromAddress);

export function goTo(screen: ScreenName, item: string | null = null): void {
  const now = useScreen.getState();
  if (now.screen === screen && now.item === item) return;
  const address = `#${screen}${item ? `/${encodeURIComponent(item)}` : ''}`;
  // Picking another item of the same screen should not fill the back history.
  if (now.screen === screen) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  useScreen.setState({ screen, item });
}

window.addEventListener('popstate', () => useScreen.setState(fromAddress()));

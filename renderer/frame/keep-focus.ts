import { firstControl } from '../layout/row-focus';

/** The element with the keyboard and what it lies in, innermost first. */
let trail: Element[] = [];

const isGone = (element: Element) => !element.isConnected || element.matches(':disabled');

/** Puts the keyboard near where it was, when what had it has been removed or switched off. */
function mend(): void {
  const [last] = trail;
  if (!last || !isGone(last) || (document.activeElement && document.activeElement !== document.body)) return;
  const content = document.getElementById('content');
  const place = trail.find((element) => element !== last && element.isConnected && content?.contains(element));
  const next = place && place !== content ? firstControl(place) : null;
  (next ?? content)?.focus({ preventScroll: next === null });
}

/**
 * Keeps the keyboard's place from getting lost: where the focused control disappears (its row is deleted or undone, its
 * dialog closes, its screen changes) the nearest one that is left takes over. Runs until the returned function is called.
 */
export function keepFocus(): () => void {
  let asked = 0;
  const look = () => {
    cancelAnimationFrame(asked);
    // A dialog that closes gives focus back by itself, a moment after it is gone.
    asked = requestAnimationFrame(() => {
      asked = requestAnimationFrame(mend);
    });
  };
  const follow = ({ target }: FocusEvent) => {
    trail = [];
    for (let element = target; element instanceof Element; element = element.parentElement) trail.push(element);
  };
  // A click beside all controls takes the keyboard away on purpose.
  const release = () => {
    if (trail[0] && !isGone(trail[0])) trail = [];
  };
  const observer = new MutationObserver(() => {
    if (trail[0] && isGone(trail[0])) look();
  });
  document.addEventListener('focusin', follow);
  document.addEventListener('pointerdown', release);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    document.removeEventListener('focusin', follow);
    document.removeEventListener('pointerdown', release);
    observer.disconnect();
    cancelAnimationFrame(asked);
  };
}

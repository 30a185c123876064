import { firstControl, isTabbable } from '../layout/row-focus';

/** What lies above the page for a while. */
const layer = '[role=dialog], [role=menu]';
const control = 'a[href], button, input, select, textarea, label, [tabindex], [role=menuitem]';

/**
 * The element with the keyboard and what it lies in, innermost first; in a dialog or a menu then the same of the element
 * that had the keyboard before.
 */
let trails: Element[][] = [];

const isGone = (element: Element) => !element.isConnected || element.matches(':disabled');

const pathOf = (target: Element) => {
  const path: Element[] = [];
  for (let element: Element | null = target; element; element = element.parentElement) path.push(element);
  return path;
};

/** The control nearest to where the keyboard was; what it was on before a dialog or a menu opened comes back itself. */
function nearest(content: HTMLElement): HTMLElement | null {
  for (const [depth, [last, ...around]] of trails.entries()) {
    if (depth > 0 && isTabbable(last)) return last;
    const place = around.find((element) => element.isConnected && content.contains(element));
    const next = place && place !== content ? firstControl(place) : null;
    if (next) return next;
  }
  return null;
}

/** Puts the keyboard near where it was, when what had it has been removed or switched off. */
function mend(): void {
  const last = trails[0]?.[0];
  if (!last || !isGone(last) || (document.activeElement && document.activeElement !== document.body)) return;
  const content = document.getElementById('content');
  const next = content && nearest(content);
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
    if (!(target instanceof Element)) return;
    const above = target.closest(layer);
    const before = above ? trails.filter(([last]) => !above.contains(last)) : [];
    trails = [pathOf(target), ...before];
  };
  // A click beside all controls of the page takes the keyboard away on purpose.
  const release = ({ target }: PointerEvent) => {
    if (target instanceof Element && (target.closest(control) || target.closest('[data-portal]'))) return;
    if (trails[0] && !isGone(trails[0][0])) trails = [];
  };
  const observer = new MutationObserver(() => {
    if (trails[0] && isGone(trails[0][0])) look();
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

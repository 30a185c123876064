const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** Whether the Tab key would come by. */
export function isTabbable(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [aria-hidden=true] *') &&
    element.getClientRects().length > 0
  );
}

/** The first control inside an element that the Tab key reaches; null where there is none. */
export function firstControl(root: Element): HTMLElement | null {
  return [...root.querySelectorAll(focusable)].find(isTabbable) ?? null;
}

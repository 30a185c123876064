import type { KeyboardEvent } from 'react';

/**
 * What a popover with fields needs: its own Escape comes before that of the field that has the keyboard, and leaving
 * the field then keeps what was to be given up. So Escape closes it where no field has taken the key for itself.
 */
export const fieldPopover = { closeOnEscape: false, trapFocus: true, returnFocus: true } as const;

/** For the popover's dropdown. */
export const closeOnEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') close();
};

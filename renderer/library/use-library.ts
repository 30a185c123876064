import { type RefObject, useRef, useState } from 'react';

/** Whether a library is open, and the button that gets the keyboard back when it closes. */
export function useLibrary(): {
  isOpen: boolean;
  button: RefObject<HTMLButtonElement | null>;
  open: () => void;
  close: () => void;
} {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    isOpen,
    button,
    open: () => setOpen(true),
    close: () => {
      setOpen(false);
      button.current?.focus();
    },
  };
}

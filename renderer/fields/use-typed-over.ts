import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Has typing replace what a field holds: all of it is selected as the keyboard comes, and again after each Enter. */
export function useTypedOver(input: RefObject<HTMLInputElement | null>) {
  /** While the field has the keyboard, how often a number of its own was begun; else 0. */
  const [turn, setTurn] = useState(0);
  const pointed = useRef(false);
  const focused = turn > 0;

  // Selected before the next key can come, which would be replaced as well; under a mouse only once its button is up,
  // for text that is selected already would be dragged.
  useLayoutEffect(() => {
    if (turn > 0 && !pointed.current) input.current?.select();
  }, [turn, input]);

  return {
    focused,
    begin: () => setTurn(1),
    beginAgain: () => setTurn(turn + 1),
    end: () => setTurn(0),
    press: () => {
      pointed.current = !focused;
    },
    /** After the click that brought the keyboard; a part that the mouse has selected stays, and so does typed text. */
    release: (isTyped: boolean) => {
      const field = input.current;
      if (field && pointed.current && !isTyped && field.selectionStart === field.selectionEnd) field.select();
      pointed.current = false;
    },
  };
}

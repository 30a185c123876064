import { useEffect, useState } from 'react';

/** A run that is done sooner leaves no mark on the bar (ms): drawing one would hold up the figures that it announces. */
const worthShowing = 150;

/** Whether something has been going on for so long that it is worth showing. */
export function useLasting(busy: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setLasts(true), worthShowing);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [busy]);
  return lasts;
}

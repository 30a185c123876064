import { useEffect, useState } from 'react';
import styles from './ResultBar.module.css';

/** A run that is done sooner shows no progress (ms): its moving line would hold up the figures that it announces. */
const worthShowing = 150;

/** A line that moves while a longer run is under way; `status` says in words how far it is. */
export function RunProgress({ busy, status }: { busy: boolean; status: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setShown(true), worthShowing);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [busy]);
  return <span className={styles.progress} data-busy={shown} title={status} />;
}

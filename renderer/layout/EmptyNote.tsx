import type { ReactNode } from 'react';
import styles from './EmptyNote.module.css';

/** Stands where a list would be, and says what to do. */
export function EmptyNote({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}

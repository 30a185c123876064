import type { ReactNode } from 'react';
import styles from './Screen.module.css';

interface ScreenProps {
  title: string;
  /** What this screen is for, in one sentence. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Uses the whole width and height, without a scrolling column of its own. */
  fill?: boolean;
  children: ReactNode;
}

/** Heading and scrolling column of one screen. */
export function Screen({ title, lead, actions, fill, children }: ScreenProps) {
  return (
    <div className={fill ? styles.fill : styles.screen}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  title?: ReactNode;
  /** One sentence below the title. */
  hint?: ReactNode;
  /** Buttons at the right end of the title line. */
  actions?: ReactNode;
  /** Lets tables reach the panel's edges. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

/** A titled region of a screen. */
export function Panel({ title, hint, actions, flush, className, children }: PanelProps) {
  const id = useId();
  return (
    <section className={`${styles.panel} ${className ?? ''}`} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles.head}>
          <div>
            <h2 id={id}>{title}</h2>
            {hint && <p className={styles.hint}>{hint}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      <div className={flush ? undefined : styles.body}>{children}</div>
    </section>
  );
}

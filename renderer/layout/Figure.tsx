import type { ReactNode } from 'react';
import styles from './Figure.module.css';

interface FigureProps {
  label: ReactNode;
  value: ReactNode;
  /** The term of art, or how the figure comes about. */
  detail?: ReactNode;
  tone?: 'neutral' | 'good' | 'bad';
  size?: 'normal' | 'large';
}

/** A figure with its label above and a line of explanation below. */
export function Figure({ label, value, detail, tone = 'neutral', size = 'normal' }: FigureProps) {
  return (
    <div className={styles.figure} data-size={size}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value} data-tone={tone}>
        {value}
      </dd>
      {detail && <dd className={styles.detail}>{detail}</dd>}
    </div>
  );
}

/** Figures side by side. */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className={styles.row}>{children}</dl>;
}

import type { ReactNode } from 'react';
import styles from './Figure.module.css';

interface FigureProps {
  /** The question it answers, where it is answered elsewhere too: `data-figure`. */
  id?: string;
  label: ReactNode;
  value: ReactNode;
  /** The term of art, or how the figure comes about. */
  detail?: ReactNode;
  tone?: 'neutral' | 'good' | 'bad';
  size?: 'normal' | 'large';
  /** It has no value yet. */
  isPending?: boolean;
}

/** A figure with its label above and a line of explanation below. */
export function Figure({ id, label, value, detail, tone = 'neutral', size = 'normal', isPending }: FigureProps) {
  return (
    <div className={styles.figure} data-size={size}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value} data-tone={tone} data-figure={id} data-pending={isPending}>
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

import type { Amount } from '#models/plan/estimate';
import { SourceDot } from '../evidence/SourceDot';
import styles from './QuantityField.module.css';

interface MarkedQuantity {
  label: string;
  value: Amount | undefined;
  /** What it computes, where it does. */
  formula: string | undefined;
  suffix: string | undefined;
  focused: boolean;
}

/** What stands behind a number, as the input's right section: where it is from, that it is computed, or its unit. */
export function quantityMark({ label, value, formula, suffix, focused }: MarkedQuantity) {
  const resting = typeof value === 'object' && !focused ? value : null;
  const isSourced = resting !== null && Boolean(resting.source || resting.note);
  const mark = () => {
    if (isSourced) return <SourceDot label={label} formula={formula} source={resting.source} note={resting.note} />;
    if (formula !== undefined && !focused) return <span className={styles.sign}>ƒ</span>;
    return suffix ? <span className={styles.suffix}>{suffix}</span> : undefined;
  };
  return {
    rightSection: mark(),
    rightSectionWidth: suffix && !resting ? `${Math.max(2, suffix.length * 0.55 + 0.9)}rem` : undefined,
    rightSectionPointerEvents: resting ? ('all' as const) : ('none' as const),
  };
}

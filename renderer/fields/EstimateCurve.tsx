import { memo } from 'react';
import styles from './EstimateCurve.module.css';
import type { EstimateShape } from './estimate-shape';

interface EstimateCurveProps {
  shape: EstimateShape;
  width?: number;
  height?: number;
  /** Text alternative; without it the drawing is decoration beside words that say the same. */
  label?: string;
}

/** A distribution as a small curve, its mean marked; one upright line where there is no uncertainty. */
export const EstimateCurve = memo(function EstimateCurve({
  shape,
  width = 64,
  height = 20,
  label,
}: EstimateCurveProps) {
  const floor = height - 1;
  const x = (at: number) => (1 + at * (width - 2)).toFixed(1);
  const line = shape.curve?.map((point) => `${x(point.x)},${(floor - point.y * (height - 3)).toFixed(1)}`).join(' ');
  return (
    <svg
      className={styles.curve}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <title>{label ?? ''}</title>
      <line className={styles.floor} x1="0" x2={width} y1={floor + 0.5} y2={floor + 0.5} />
      {line && <polygon className={styles.area} points={`${x(0)},${floor} ${line} ${x(1)},${floor}`} />}
      {line && <polyline className={styles.line} points={line} />}
      <line className={styles.mean} x1={x(shape.meanAt)} x2={x(shape.meanAt)} y1="2" y2={floor} />
    </svg>
  );
});

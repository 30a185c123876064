import { ActionIcon } from '@mantine/core';
import { IconArrowsHorizontal } from '@tabler/icons-react';
import type { Estimate } from '#models/plan/estimate';
import { type Citation, isAmount } from '#models/plan/provenance';
import { EstimateField } from '../../fields/EstimateField';
import { QuantityField } from '../../fields/QuantityField';
import { resolveAmount } from '../../fields/resolve-estimate';
import { readSettledPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';

interface CostFieldProps {
  label: string;
  hideLabel?: boolean;
  at: string;
  kind: 'amount' | 'number';
  value: Estimate;
  within?: Citation;
  onCommit: (value: Estimate) => void;
}

/** To two figures, as an estimate deserves. */
const roundly = (value: number) => Number(value.toPrecision(2));

/** A cost: typed as a number, or turned into an estimate by the mark beside it. */
export function CostField({ label, value, hideLabel, onCommit, ...rest }: CostFieldProps) {
  const { controls: words } = useText();
  if (!isAmount(value))
    return (
      <EstimateField label={label} hideLabel={hideLabel} compact min={0} value={value} onCommit={onCommit} {...rest} />
    );
  const number = resolveAmount(value, readSettledPlan());
  return (
    <div className={styles.cost}>
      <QuantityField label={label} hideLabel={hideLabel} min={0} value={value} onCommit={onCommit} {...rest} />
      {number !== null && number > 0 && (
        <ActionIcon
          variant="subtle"
          aria-label={words.asRange(label)}
          title={words.asRange(label)}
          onClick={() =>
            onCommit({ kind: 'range', low: roundly(number * 0.8), likely: number, high: roundly(number * 1.4) })
          }
        >
          <IconArrowsHorizontal size={14} stroke={1.6} />
        </ActionIcon>
      )}
    </div>
  );
}

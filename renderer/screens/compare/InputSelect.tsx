import { NativeSelect } from '@mantine/core';
import type { TornadoBar } from '#models/finance/sensitivity/tornado';
import type { ReportContext } from '#models/report/context';
import { inputName } from '#models/report/uncertain-input-text';
import fieldStyles from '../../fields/QuantityField.module.css';

/** Names an estimate among the others. */
export const inputKey = ({ path }: TornadoBar): string => path.join('/');

/** The estimate of that key, else the one that stands at `fallback` by weight. */
export function pickedBar(bars: readonly TornadoBar[], key: string | null, fallback: number): TornadoBar {
  return bars.find((bar) => inputKey(bar) === key) ?? bars[Math.min(fallback, bars.length - 1)];
}

interface InputSelectProps {
  label: string;
  /** By weight, the heaviest first. */
  bars: readonly TornadoBar[];
  value: string;
  context: ReportContext;
  onChange: (key: string) => void;
}

/** Picks one of the plan's uncertain estimates. */
export function InputSelect({ label, bars, value, context, onChange }: InputSelectProps) {
  const picked = bars.find((bar) => inputKey(bar) === value);
  return (
    <NativeSelect
      label={label}
      title={picked && inputName(picked, context)}
      classNames={{ label: fieldStyles.label }}
      value={value}
      data={bars.map((bar) => ({ value: inputKey(bar), label: inputName(bar, context) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

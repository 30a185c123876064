import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './QuantityField.module.css';

interface TextFieldProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  onCommit: (value: string) => void;
  placeholder?: string;
  multiline?: boolean;
  maxLength?: number;
  /** An emptied field goes back to what it held. */
  required?: boolean;
  className?: string;
}

/** A text of the plan: one step of undo for one visit to the field. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, value, onCommit, placeholder, multiline, maxLength, required, className } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const next = typed?.trim();
    if (next !== undefined && next !== value && !(required && next === '')) onCommit(next);
    setTyped(null);
  };
  const shared = {
    label: hideLabel ? undefined : label,
    'aria-label': hideLabel ? label : undefined,
    value: typed ?? value,
    placeholder,
    maxLength,
    className,
    classNames: { label: styles.label },
    onBlur: commit,
    'data-typing': typed !== null,
  };
  if (multiline) {
    return <Textarea {...shared} minRows={2} maxRows={8} onChange={(event) => setTyped(event.currentTarget.value)} />;
  }
  return (
    <TextInput
      {...shared}
      title={value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

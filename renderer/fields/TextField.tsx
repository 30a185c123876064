import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { asOneStep } from '../document/document-store';
import { steady } from '../layout/steady';
import { useMistakeAt } from '../results/use-mistake';
import styles from './QuantityField.module.css';

/** A long text goes into the plan while it is typed, so that the draft kept for a crash has it (ms). */
const commitEvery = 1_500;

interface TextFieldProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  onCommit: (value: string) => void;
  /** Where the text stands in the plan, so that the guide leads to it. */
  at?: string;
  placeholder?: string;
  multiline?: boolean;
  maxLength?: number;
  /** An emptied field goes back to what it held. */
  required?: boolean;
  className?: string;
}

/** A text of the plan: one step of undo for one visit to the field. */
export const TextField = steady(function TextField(props: TextFieldProps) {
  const { label, hideLabel, value, onCommit, placeholder, multiline, maxLength, required, className } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const visit = useRef<{ key: string; before: string } | null>(null);
  const pass = () => {
    const next = typed?.trim();
    if (next === undefined || next === value || (required && next === '')) return;
    visit.current ??= { key: crypto.randomUUID(), before: value };
    asOneStep(visit.current.key, () => onCommit(next));
  };
  const commit = () => {
    pass();
    visit.current = null;
    setTyped(null);
  };
  const giveUp = () => {
    if (visit.current) {
      const { key, before } = visit.current;
      asOneStep(key, () => onCommit(before));
    }
    visit.current = null;
    setTyped(null);
  };
  const latest = useRef(pass);
  latest.current = pass;
  const typing = typed !== null;
  const mistake = useMistakeAt(props.at);
  useEffect(() => {
    if (!typing) return;
    const timer = setInterval(() => latest.current(), commitEvery);
    return () => clearInterval(timer);
  }, [typing]);
  const shared = {
    label: hideLabel ? undefined : label,
    'aria-label': hideLabel ? label : undefined,
    value: typed ?? value,
    placeholder,
    maxLength,
    className,
    classNames: { label: styles.label },
    labelProps: { title: label },
    onBlur: commit,
    'data-typing': typing,
    'data-at': props.at,
    error: typing ? null : mistake,
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
        if (event.key === 'Escape' && typing) {
          event.stopPropagation();
          giveUp();
        }
      }}
    />
  );
});

import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { readPlan } from '#models/plan/parse';
import { createPlan, type presets } from '#models/plan/presets/index';
import { begin } from '../../document/commands';
import { tell } from '../../document/message-store';
import { QuantityField } from '../../fields/QuantityField';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import styles from './StartScreen.module.css';

type Preset = (typeof presets)[number];
type Answers = Preset['defaults'];

/** The presets' amounts are in US dollars. */
const notation = { locale: 'en-US', currency: 'USD' };

interface PresetFormProps {
  preset: Preset;
  onBack: () => void;
}

/** The four answers that scale a ready-made plan; each begins with what is usual. */
export default function PresetForm({ preset, onBack }: PresetFormProps) {
  const { start } = useText();
  const [answers, setAnswers] = useState<Answers>(preset.defaults);
  const field = (name: keyof Answers, label: string, kind: 'amount' | 'count') => (
    <QuantityField
      label={label}
      kind={kind}
      min={0}
      notation={notation}
      value={answers[name]}
      onCommit={(value) => typeof value === 'number' && setAnswers((before) => ({ ...before, [name]: value }))}
    />
  );
  const create = () => {
    const reading = readPlan(createPlan(preset.id, answers));
    if (reading.ok) void begin(reading.plan);
    else {
      tell({
        tone: 'bad',
        title: start.presetFailed,
        details: reading.problems.slice(0, 3).map(({ path, message }) => `${path}: ${message}`),
      });
    }
  };
  return (
    <Panel title={preset.name} hint={preset.description}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <div className={styles.formFields}>
          {field('employees', start.answers.employees, 'count')}
          {field('annualRevenue', start.answers.annualRevenue, 'amount')}
          {field('itBudget', start.answers.itBudget, 'amount')}
          {field('recordsHeld', preset.recordsQuestion, 'count')}
        </div>
        <div className={styles.formEnd}>
          <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={14} />} onClick={onBack}>
            {start.back}
          </Button>
          <Button type="submit">{start.create}</Button>
        </div>
      </form>
    </Panel>
  );
}

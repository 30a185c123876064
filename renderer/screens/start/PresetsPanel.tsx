import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { presets } from '#models/plan/presets/index';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import { PresetForm } from './PresetForm';
import styles from './StartScreen.module.css';

/** The ready-made plans, and the four questions of the picked one. */
export default function PresetsPanel() {
  const { start } = useText();
  const [picked, setPicked] = useState<string | null>(null);
  const preset = presets.find(({ id }) => id === picked);
  if (preset) return <PresetForm preset={preset} onBack={() => setPicked(null)} />;
  return (
    <Panel title={start.presets} hint={start.presetsHint} flush>
      <ul className={styles.rows}>
        {presets.map(({ id, name, description }) => (
          <li key={id}>
            <UnstyledButton className={styles.row} onClick={() => setPicked(id)}>
              <span className={styles.rowName}>
                {name}
                <IconChevronRight size={15} stroke={1.6} aria-hidden="true" />
              </span>
              <span className={styles.rowText}>{description}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

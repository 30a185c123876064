import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { presets } from '#models/library/presets/all-presets';
import { deferred } from '../../layout/deferred';
import { Panel } from '../../layout/Panel';
import { useLibraryWords } from '../../text/use-library-words';
import { useText } from '../../text/use-text';
import styles from './StartScreen.module.css';

const PresetForm = deferred(() => import('./PresetForm'));

/** The ready-made plans, and the four questions of the picked one. */
export default function PresetsPanel() {
  const { start } = useText();
  const words = useLibraryWords();
  const [picked, setPicked] = useState<string | null>(null);
  const preset = presets.find(({ id }) => id === picked);
  const place = <div className={styles.presetsPlace} />;
  if (!words) return place;
  if (preset) return <PresetForm preset={preset} words={words} onBack={() => setPicked(null)} waiting={place} />;
  return (
    <Panel title={start.presets} hint={start.presetsHint} flush>
      <ul className={styles.rows}>
        {presets.map(({ id, name, description }) => (
          <li key={id}>
            <UnstyledButton className={styles.row} onClick={() => setPicked(id)}>
              <span className={styles.rowName}>
                {words.sentence(name)}
                <IconChevronRight size={15} stroke={1.6} aria-hidden="true" />
              </span>
              <span className={styles.rowText}>{words.sentence(description)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

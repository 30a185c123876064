import { Popover, UnstyledButton } from '@mantine/core';
import { memo, useState } from 'react';
import { useText } from '../text/use-text';
import styles from './SourceLabel.module.css';
import { SourceNote } from './SourceNote';

interface SourceDotProps {
  /** The figure it belongs to. */
  label: string;
  source?: string;
  note?: string;
  /** Where the figure is computed. */
  formula?: string;
}

/** A small mark in a field that opens to where its figure comes from. */
export const SourceDot = memo(function SourceDot({ label, source, note, formula }: SourceDotProps) {
  const { words } = useText();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={340} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles.dot}
          aria-label={`${words.source}: ${label}`}
          onClick={() => setOpened(!opened)}
        >
          {formula ? <span className={styles.sign}>ƒ</span> : <span className={styles.mark} />}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={`${words.source}: ${label}`}>
        {formula && <code className={styles.formula}>={formula}</code>}
        <SourceNote source={source} note={note} quiet={formula !== undefined} />
      </Popover.Dropdown>
    </Popover>
  );
});

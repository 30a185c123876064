import { Popover, UnstyledButton } from '@mantine/core';
import { memo, useState } from 'react';
import { useText } from '../text/use-text';
import styles from './SourceLabel.module.css';
import { SourceNote } from './SourceNote';
import { useReferences } from './use-reference';

interface SourceLabelProps {
  source?: string;
  note?: string;
}

/** A short citation (publisher and year, or the user's words) that opens to the whole of it. */
export const SourceLabel = memo(function SourceLabel({ source, note }: SourceLabelProps) {
  const text = useText();
  const [opened, setOpened] = useState(false);
  const references = useReferences();
  if (!source && !note) return <span className="faint">{text.fields.estimate.noSource}</span>;
  const figure = source ? references?.(source) : undefined;
  const label = figure ? `${figure.source.publisher}, ${figure.year}` : (source ?? note ?? '');
  return (
    <Popover opened={opened} onChange={setOpened} width={360} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles.label}
          onClick={() => setOpened(!opened)}
          aria-label={`${text.words.source}: ${label}`}
        >
          {label}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.words.source}>
        <SourceNote source={source} note={note} />
      </Popover.Dropdown>
    </Popover>
  );
});

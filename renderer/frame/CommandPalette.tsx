import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useDocument } from '../document/document-store';
import { useText } from '../text/use-text';
import styles from './CommandPalette.module.css';
import { findEntries, type PaletteEntry } from './find-entries';
import { paletteEntries } from './palette-entries';
import { closePalette, usePalette } from './palette-store';

/** Finds any screen, threat, control or command by its name. */
export default function CommandPalette() {
  const { opened } = usePalette();
  return opened ? <Palette /> : null;
}

function Palette() {
  const text = useText();
  const plan = useDocument((state) => state.history?.plan ?? null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const all = useMemo(() => paletteEntries(plan, text), [plan, text]);
  const found = findEntries(all, query).slice(0, 60);
  const current = Math.min(at, found.length - 1);
  const run = (entry: PaletteEntry) => {
    closePalette();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((current + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && found[current]) {
      event.preventDefault();
      run(found[current]);
    }
  };
  return (
    <Modal.Root opened onClose={closePalette} padding={0} size={560} yOffset="12vh" centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={text.frame.commands}>
        <Modal.Body>
          <TextInput
            data-autofocus
            size="md"
            variant="unstyled"
            className={styles.search}
            leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />}
            aria-label={text.frame.commandsHint}
            placeholder={text.frame.commandsHint}
            value={query}
            role="combobox"
            aria-expanded="true"
            aria-controls="palette-list"
            aria-activedescendant={found[current] ? `palette-${current}` : undefined}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div id="palette-list" role="listbox" aria-label={text.frame.commands} className={styles.list}>
            {found.map((entry, index) => (
              <div
                key={entry.id}
                id={`palette-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                className={styles.entry}
                ref={index === current ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
                onMouseMove={() => setAt(index)}
                onClick={() => run(entry)}
                onKeyDown={onKeyDown}
              >
                <span>{entry.label}</span>
                <span className={styles.group}>{entry.keys ?? entry.group}</span>
              </div>
            ))}
            {found.length === 0 && <p className={styles.none}>{text.frame.noCommand}</p>}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

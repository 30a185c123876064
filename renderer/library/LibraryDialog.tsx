import { Button, Group, Loader, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { hasRate } from '#models/library/plan-market';
import { useFormatter, usePlan } from '../document/use-plan';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';
import { findEntries, type LibraryEntry } from './entry';
import styles from './Library.module.css';
import { LibraryGroup } from './LibraryGroup';

interface LibraryDialogProps<Kind extends string> {
  words: {
    title: string;
    lead: string;
    name: string;
    add: (count: number) => string;
    kinds: Record<Kind, string>;
  };
  /** Heads of the two columns of figures. */
  columns: [string, string];
  kinds: readonly Kind[];
  /** Null until they are there. */
  entries: LibraryEntry<Kind>[] | null;
  onAdd: (ids: string[]) => void;
  onClose: () => void;
}

/** Up and down go from one tick to the next, from the search to the first. */
function stepThrough(event: KeyboardEvent<HTMLFormElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll('input')];
  const at = event.target instanceof HTMLInputElement ? stops.indexOf(event.target) : -1;
  if (at < 0) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)].focus();
}

/** Picks rows of a library for the open plan. */
export function LibraryDialog<Kind extends string>(props: LibraryDialogProps<Kind>) {
  const { words, columns, kinds, entries, onAdd, onClose } = props;
  const { library, words: common } = useText();
  const plan = usePlan();
  const format = useFormatter();
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setPicked((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  const shown = entries ? findEntries(entries, query) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (picked.size > 0) onAdd([...picked]);
  };
  return (
    <Dialog onClose={onClose} title={words.title} size={920} returnFocus={false}>
      <form onSubmit={submit} onKeyDown={stepThrough}>
        <p className={styles.lead}>{words.lead}</p>
        {!hasRate(plan) && <p className={styles.warning}>{library.unconverted(plan.currency)}</p>}
        <div className={styles.bar}>
          <TextInput
            className={styles.search}
            data-autofocus
            aria-label={library.search}
            placeholder={library.search}
            leftSection={<IconSearch size={15} stroke={1.7} />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <p className="faint" role="status">
            {entries && library.found(format.number(shown.length), format.number(entries.length))}
          </p>
        </div>
        <div className={styles.list}>
          {!entries && <Loader size="sm" m="md" />}
          {entries && shown.length === 0 && <p className={styles.nothing}>{library.nothingFound(query)}</p>}
          {shown.length > 0 && (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  {columns.map((column) => (
                    <th key={column} scope="col" className={styles.figure}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              {kinds.map((kind) => (
                <LibraryGroup
                  key={kind}
                  title={words.kinds[kind]}
                  entries={shown.filter((entry) => entry.kind === kind)}
                  picked={picked}
                  onToggle={toggle}
                />
              ))}
            </table>
          )}
        </div>
        <Group mt="md" justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" disabled={picked.size === 0}>
            {picked.size === 0 ? common.add : words.add(picked.size)}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { useFormatter } from '../document/use-plan';
import { useText } from '../text/use-text';
import type { LibraryEntry } from './entry';
import styles from './Library.module.css';

interface LibraryGroupProps {
  title: string;
  entries: LibraryEntry<string>[];
  picked: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** The entries of one kind, those on offer first; nothing where none is left. */
export function LibraryGroup({ title, entries, picked, onToggle }: LibraryGroupProps) {
  if (entries.length === 0) return null;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {[...entries]
        .sort((a, b) => Number(a.isThere) - Number(b.isThere))
        .map((entry) => (
          <EntryRow key={entry.id} entry={entry} picked={picked} onToggle={onToggle} />
        ))}
    </tbody>
  );
}

function EntryRow({
  entry,
  picked,
  onToggle,
}: Pick<LibraryGroupProps, 'picked' | 'onToggle'> & { entry: LibraryEntry<string> }) {
  const { library: words } = useText();
  const format = useFormatter();
  const id = useId();
  const { name, description, bearing, isIdle, isThere, figures } = entry;
  const needs = entry.needs.filter((other) => !picked.has(other.id)).map((other) => other.name);
  const about = (
    <span className={styles.about}>
      <span id={`${id}-name`} className={styles.name}>
        {name}
      </span>
      <span id={`${id}-about`}>
        <span className={styles.line}>{description}</span>{' '}
        {!isThere && <span className={isIdle ? styles.idle : styles.bearing}>{bearing}</span>}{' '}
        {!isThere && needs.length > 0 && (
          <span className={styles.idle}>{words.controls.needs(format.list(needs))}</span>
        )}
      </span>
    </span>
  );
  if (isThere) {
    return (
      <tr className={styles.there}>
        <th scope="row">
          <span className={styles.pick}>
            <IconCheck size={16} className={styles.mark} aria-hidden="true" />
            {about}
          </span>
        </th>
        <td colSpan={2} className={styles.figure}>
          {words.there}
        </td>
      </tr>
    );
  }
  return (
    <tr className={picked.has(entry.id) ? styles.picked : styles.offered}>
      <th scope="row">
        <label className={styles.pick}>
          <input
            type="checkbox"
            className={styles.tick}
            aria-labelledby={`${id}-name`}
            aria-describedby={`${id}-about`}
            checked={picked.has(entry.id)}
            onChange={() => onToggle(entry.id)}
          />
          {about}
        </label>
      </th>
      {figures.map((figure, index) => (
        // The two columns never change their order.
        <td key={index === 0 ? 'first' : 'second'} className={styles.figure}>
          {figure}
        </td>
      ))}
    </tr>
  );
}

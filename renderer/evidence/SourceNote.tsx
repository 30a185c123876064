import { UnstyledButton } from '@mantine/core';
import { goTo } from '../navigation/screen-store';
import { useText } from '../text/use-text';
import styles from './SourceNote.module.css';
import { useFigureWords } from './use-figure-words';
import { useReferences } from './use-reference';

interface SourceNoteProps {
  /** Id of a reference figure, or a quotation that the user typed. */
  source?: string;
  note?: string;
  /** Says nothing where no source is given. */
  quiet?: boolean;
}

/** Where a figure comes from, in words: the publication behind an id, and the user's own note. */
export function SourceNote({ source, note, quiet }: SourceNoteProps) {
  const text = useText();
  const said = useFigureWords();
  const references = useReferences();
  const figure = source ? references?.(source) : undefined;
  return (
    <div className={styles.source}>
      {figure ? (
        <>
          <p>
            <span className={styles.id}>{figure.id}</span>{' '}
            {text.fields.estimate.reference(figure.source.title, figure.source.publisher, String(figure.year))}
          </p>
          <p className={styles.metric}>{said('metric', figure.metric)}</p>
          {figure.caveat && <p className={styles.caveat}>{said('caveat', figure.caveat)}</p>}
          <UnstyledButton className={styles.more} onClick={() => goTo('sources', figure.id)}>
            {text.sources.toEntry}
          </UnstyledButton>
        </>
      ) : (
        (source || !quiet) && <p>{source || text.fields.estimate.noSource}</p>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}

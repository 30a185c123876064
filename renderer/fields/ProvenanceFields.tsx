import { UnstyledButton } from '@mantine/core';
import type { Estimate } from '#models/plan/estimate';
import {
  type Citation,
  haveSameNumbers,
  isCited,
  type Provenance,
  provenanceOf,
  replacedFigure,
  type WrittenFigure,
} from '#models/plan/provenance';
import { webAddress } from '#models/report/web-address';
import { SourceNote } from '../evidence/SourceNote';
import { useReferences } from '../evidence/use-reference';
import { useText } from '../text/use-text';
import styles from './ProvenanceFields.module.css';
import { TextField } from './TextField';

interface ProvenanceFieldsProps {
  figure: WrittenFigure;
  /** What is said of the object that the figure stands in, and so of the figure while that is as it was. */
  within?: Citation;
  /** The numbers of a figure that was replaced, in words; null where it cannot stand here. */
  describe: (former: Estimate) => string | null;
  /** Other words about the same figure. */
  onChange: (provenance: Provenance) => void;
  /** The replaced figure again. */
  onPutBack: (former: Estimate) => void;
}

/** Where a figure comes from: what it replaced, its source with link and date, and the user's note. */
export function ProvenanceFields({ figure, within, describe, onChange, onPutBack }: ProvenanceFieldsProps) {
  const text = useText();
  const words = text.fields.provenance;
  const references = useReferences();
  const said = provenanceOf(figure);
  const { source = '', link = '', date = '', note = '', replaced } = said;
  const isPublished = references?.(source) !== undefined;
  const former = replacedFigure(replaced);
  const formerSaid = provenanceOf(former ?? undefined);
  const isYours = replaced !== undefined && !(source !== '' && source === formerSaid.source);
  const numbers = former === null ? null : describe(former);
  const address = webAddress(link);
  const inherited = !isCited(said) && replaced === undefined ? within : undefined;

  const setSource = (typed: string) => {
    const isBack = former !== null && typed === formerSaid.source && haveSameNumbers(former, figure);
    if (isBack) onPutBack(former);
    // What was published speaks for its own source alone.
    else if (isPublished) onChange({ source: typed, replaced: replaced ?? figure });
    else if (source === '' && note !== '') onChange({ ...said, source: typed, replaced: replaced ?? figure });
    else onChange({ ...said, source: typed });
  };
  const citationOf = (of: Citation) => {
    const published = of.source ? references?.(of.source) : undefined;
    return published ? `${published.source.publisher}, ${published.year}` : (of.source ?? '');
  };

  return (
    <div className={styles.fields}>
      {former !== null && numbers !== null && (
        <div className={styles.former}>
          <p>{(isYours ? words.yours : words.anotherKind)(numbers, citationOf(formerSaid) || words.assumption)}</p>
          <UnstyledButton className={styles.back} onClick={() => onPutBack(former)}>
            {words.putBack}
          </UnstyledButton>
        </div>
      )}
      {inherited && <SourceNote source={inherited.source} note={inherited.note} quiet />}
      {isPublished && <SourceNote source={source} />}
      <TextField
        label={text.words.source}
        value={source}
        placeholder={isYours ? words.askSource : text.fields.estimate.sourceHint}
        onCommit={setSource}
      />
      <div className={styles.pair}>
        <TextField label={words.link} value={link} onCommit={(next) => onChange({ ...said, link: next })} />
        <TextField
          label={words.date}
          value={date}
          placeholder={words.dateHint}
          onCommit={(next) => onChange({ ...said, date: next })}
        />
      </div>
      {address && (
        <a className={styles.link} href={address} target="_blank" rel="noreferrer noopener">
          {words.openLink}
        </a>
      )}
      <TextField
        label={text.words.note}
        multiline
        value={note}
        placeholder={text.fields.estimate.noteHint}
        onCommit={(next) => onChange({ ...said, note: next })}
      />
    </div>
  );
}

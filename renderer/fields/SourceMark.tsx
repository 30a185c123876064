import { Popover, UnstyledButton } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { Amount, Estimate, Formula } from '#models/plan/estimate';
import { amountWith, type Citation, isAmount, isCited, type Provenance, provenanceOf } from '#models/plan/provenance';
import { useText } from '../text/use-text';
import { fieldPopover } from './field-popover';
import { ProvenanceFields } from './ProvenanceFields';
import styles from './SourceMark.module.css';

/** What a number field shows of where its number comes from, when it is at rest. */
export type Standing = 'computed' | 'cited' | 'yours' | 'plain';

/** Computed by a formula; with a source or note; changed by the user, with neither yet; nothing said. */
export function standingOf(value: Amount | undefined, formula: string | undefined): Standing {
  const said = provenanceOf(value);
  if (said.replaced !== undefined && !isCited(said)) return 'yours';
  if (formula !== undefined) return 'computed';
  return isCited(said) ? 'cited' : 'plain';
}

interface SourceMarkProps {
  /** The field it belongs to. */
  label: string;
  value: Amount;
  standing: Standing;
  /** Where the number is computed. */
  formula?: string;
  within?: Citation;
  opened: boolean;
  setOpened: (opened: boolean) => void;
  /** A number that was replaced, in words. */
  describe: (former: Estimate) => string | null;
  onCommit: (value: Amount) => void;
  /** Gives the keyboard back to the number. */
  onClosed: () => void;
}

const keepWithin = (event: SyntheticEvent) => event.stopPropagation();

/** A small mark in a number field that opens to where the number comes from, to be read and to be written. */
export function SourceMark(props: SourceMarkProps) {
  const { label, value, standing, formula, within, opened, setOpened, describe, onCommit, onClosed } = props;
  const { words, fields } = useText();
  const name = `${standing === 'yours' ? fields.provenance.unsourced : words.source}: ${label}`;
  const isPlain = standing === 'plain';
  const close = () => {
    setOpened(false);
    // The popover of a plain number is gone with this, and cannot give the keyboard back itself.
    if (isPlain) onClosed();
  };
  const mark = (
    <UnstyledButton
      className={styles.dot}
      data-standing={standing}
      aria-label={name}
      // What has nothing to say is no stop for the keyboard: there it opens from the number, with Alt and arrow down.
      tabIndex={isPlain ? -1 : undefined}
      onClick={() => setOpened(!opened)}
    >
      {formula === undefined ? <span className={styles.mark} /> : <span className={styles.sign}>ƒ</span>}
    </UnstyledButton>
  );
  // Dozens of fields have nothing to show: a popover is made for those when it is wanted.
  if (isPlain && !opened) return mark;
  const written: Formula = typeof value === 'number' ? { formula: String(value) } : value;
  return (
    <Popover opened={opened} onChange={setOpened} width={360} position="bottom-start" withinPortal {...fieldPopover}>
      <Popover.Target>{mark}</Popover.Target>
      <Popover.Dropdown
        aria-label={name}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') close();
        }}
        // A popover around the field would take this one, drawn beside it, for a click elsewhere.
        onMouseDown={keepWithin}
        onTouchStart={keepWithin}
      >
        {opened && (
          <>
            <h3 className={styles.title}>{label}</h3>
            {formula !== undefined && <code className={styles.formula}>={formula}</code>}
            <ProvenanceFields
              figure={written}
              within={within}
              describe={describe}
              onChange={(next: Provenance) => onCommit(amountWith(value, next))}
              onPutBack={(former) => {
                if (isAmount(former)) onCommit(former);
                close();
              }}
            />
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

import { Checkbox, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ImportTarget } from '#models/import/fields';
import type { ImportChoices, ImportPlan } from '#models/import/plan-import';
import { useFormatter } from '../document/use-plan';
import { useText } from '../text/use-text';
import { ComingRows } from './ComingRows';
import styles from './Import.module.css';
import { LeftRows } from './LeftRows';

interface PreviewPaneProps {
  target: ImportTarget;
  proposed: ImportPlan;
  choices: ImportChoices;
  onChoose: (choices: ImportChoices) => void;
}

/** What would go into the plan and what would not, before anything changes. */
export function PreviewPane({ target, proposed, choices, onChoose }: PreviewPaneProps) {
  const { importing: words } = useText();
  const format = useFormatter();
  const { placed, left, missing, repeated, addUp, totalRows } = proposed;
  const [picked, setShown] = useState<string | null>(null);
  const shown = picked ?? (placed.length === 0 && left.length > 0 ? 'out' : 'in');
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <div className={styles.previewHead}>
        <SegmentedControl
          aria-label={words.preview}
          value={shown}
          data={[
            { value: 'in', label: words.goesIn(format.number(placed.length)) },
            { value: 'out', label: words.staysOut(format.number(left.length)) },
          ]}
          onChange={setShown}
        />
      </div>
      <div className={styles.options}>
        <Checkbox
          label={words.update}
          checked={choices.update}
          onChange={(event) => onChoose({ ...choices, update: event.currentTarget.checked })}
        />
        {repeated > 0 && (
          <Checkbox
            label={words.addUp(format.number(repeated))}
            checked={addUp}
            onChange={(event) => onChoose({ ...choices, addUp: event.currentTarget.checked })}
          />
        )}
        {(totalRows > 0 || choices.totals) && (
          <Checkbox
            label={words.totals(format.number(totalRows))}
            checked={choices.totals}
            onChange={(event) => onChoose({ ...choices, totals: event.currentTarget.checked })}
          />
        )}
      </div>
      {missing.length > 0 ? (
        <p className={styles.warn}>{words.needsColumns(format.list(missing.map((id) => words.fields[id])))}</p>
      ) : shown === 'in' ? (
        <ComingRows target={target} proposed={proposed} />
      ) : (
        <LeftRows target={target} left={left} />
      )}
    </section>
  );
}

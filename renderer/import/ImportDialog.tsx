import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { applyRows } from '#models/import/apply-rows';
import type { ImportTarget } from '#models/import/fields';
import type { ImportChoices } from '#models/import/plan-import';
import type { Plan } from '#models/plan/schema';
import { edit } from '../document/document-store';
import { tell } from '../document/message-store';
import { useFormatter, usePlan } from '../document/use-plan';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';
import { ColumnsPane } from './ColumnsPane';
import { FilePane } from './FilePane';
import styles from './Import.module.css';
import { closeImport, useImport } from './import-store';
import { PreviewPane } from './PreviewPane';
import { useFileReader } from './use-file-reader';
import { useImportPlan } from './use-import-plan';

const untouched: ImportChoices = { update: true, totals: false };

/** Reads a table of the user's own into a list of the plan: file, columns, preview. */
export default function ImportDialog() {
  const { target } = useImport();
  return target ? <OpenImport target={target} /> : null;
}

function OpenImport({ target }: { target: ImportTarget }) {
  const { importing: words, words: common } = useText();
  const plan = usePlan();
  const format = useFormatter();
  const { state, read, stop } = useFileReader(useImport(({ file }) => file));
  const [choices, setChoices] = useState(untouched);
  const readNew = (file: File) => {
    setChoices(untouched);
    void read(file);
  };

  const sheets = state.stage === 'read' ? state.sheets : null;
  const planned = useImportPlan(state, { target, plan, choices });
  const proposed = planned?.proposed;
  const rowsText = (count: number) => words.rows(count, format.number(count));
  const submit = () => {
    if (!proposed || state.stage !== 'read') return;
    const source = (rows: number[]) => words.source(state.name, format.list(rows.slice(0, 3).map(String)));
    edit(words.step(words.targets[target], state.name), (draft) =>
      applyRows(draft as Plan, target, proposed.placed, source),
    );
    const changed = proposed.placed.filter(({ at }) => at !== null).length;
    const added = proposed.placed.length - changed;
    const { left } = proposed;
    tell({
      tone: 'neutral',
      title: words.done(rowsText(proposed.placed.length), format.number(added), format.number(changed)),
      details: left.length > 0 ? [words.doneLeft(rowsText(left.length))] : undefined,
    });
    closeImport();
  };
  const ready = planned && !planned.outdated && planned.proposed.placed.length > 0 && !planned.proposed.tooMany;
  return (
    <Dialog onClose={closeImport} title={words.title} size={1120}>
      <FilePane
        target={target}
        state={state}
        onTarget={(next) => {
          setChoices(untouched);
          useImport.setState({ target: next });
        }}
        onFile={readNew}
        onStop={stop}
      />
      {planned && proposed && sheets && (
        <div className={styles.panes}>
          <ColumnsPane
            target={planned.target}
            sheets={sheets}
            proposed={proposed}
            choices={choices}
            onChoose={setChoices}
          />
          <PreviewPane target={planned.target} proposed={proposed} choices={choices} onChoose={setChoices} />
        </div>
      )}
      {proposed?.tooMany && (
        <p role="alert" className={styles.alert}>
          {words.tooMany(format.number(proposed.entries), format.number(proposed.most))}
        </p>
      )}
      <Group mt="md" justify="flex-end" gap="xs">
        <Button variant="default" onClick={closeImport}>
          {common.cancel}
        </Button>
        <Button disabled={!ready} onClick={submit}>
          {words.submit(rowsText(proposed?.placed.length ?? 0))}
        </Button>
      </Group>
    </Dialog>
  );
}

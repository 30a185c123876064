import { Button, FileButton, Loader, SegmentedControl } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { type ImportTarget, importTargets } from '#models/import/fields';
import { useFormatter } from '../document/use-plan';
import { useText } from '../text/use-text';
import styles from './Import.module.css';
import { fileProblemText } from './problem-text';
import type { ReaderState } from './use-file-reader';

interface FilePaneProps {
  target: ImportTarget;
  state: ReaderState;
  onTarget: (target: ImportTarget) => void;
  onFile: (file: File) => void;
  onStop: () => void;
}

/** Which list is read into, and the file: chosen, dropped, being read, or refused with the reason. */
export function FilePane({ target, state, onTarget, onFile, onStop }: FilePaneProps) {
  const text = useText();
  const words = text.importing;
  const format = useFormatter();
  const [over, setOver] = useState(false);
  // The window opens dropped plans; a file dropped here is a table.
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(isOver);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  const isRead = state.stage === 'read';
  return (
    <section
      aria-label={words.title}
      className={styles.file}
      data-over={over}
      data-read={isRead}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <SegmentedControl
        aria-label={words.target}
        value={target}
        data={importTargets.map((value) => ({ value, label: words.targets[value] }))}
        onChange={(value) => {
          const next = importTargets.find((one) => one === value);
          if (next) onTarget(next);
        }}
      />
      <div className={styles.fileLine}>
        {state.stage === 'none' && <strong>{words.dropHere}</strong>}
        {state.stage === 'reading' && (
          <span role="status" className={styles.busy}>
            <Loader size={14} /> {words.reading(state.name)}
          </span>
        )}
        {isRead && (
          <span>
            {words.from(state.name, format.number(state.sheets.reduce((sum, { rows }) => sum + rows.length, 0)))}
          </span>
        )}
        {state.stage === 'refused' && (
          <span role="alert" className="bad">
            <strong>{state.name}</strong> {fileProblemText(state.problem, text, format)}
          </span>
        )}
        {state.stage === 'reading' ? (
          <Button variant="default" onClick={onStop}>
            {words.stop}
          </Button>
        ) : (
          <FileButton accept=".csv,.tsv,.txt,.xlsx" onChange={(file) => file && onFile(file)}>
            {(props) => (
              <Button variant={isRead ? 'default' : 'filled'} data-autofocus {...props}>
                {state.stage === 'none' ? words.choose : words.chooseOther}
              </Button>
            )}
          </FileButton>
        )}
      </div>
      {state.stage === 'none' && <p className="faint">{words.chooseHint}</p>}
    </section>
  );
}

import { ActionIcon, Button, Kbd, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconSearch } from '@tabler/icons-react';
import { isEdited, redoStep, undoStep, useDocument } from '../document/document-store';
import { useText } from '../text/use-text';
import { runCommand } from './app-commands';
import { openPalette } from './palette-store';
import { shortcutLabel } from './shortcuts';
import styles from './TopBar.module.css';

/** Undo, redo, search and save of the open plan. */
export default function DocumentTools() {
  const { frame } = useText();
  const edited = useDocument(isEdited);
  const back = useDocument(({ history }) => history?.past.at(-1)?.name);
  const forward = useDocument(({ history }) => history?.future.at(-1)?.name);
  return (
    <>
      <Tooltip label={`${back ? frame.undoStep(back) : frame.undo} (${shortcutLabel('Ctrl+Z')})`}>
        <ActionIcon aria-label={frame.undo} disabled={!back} onClick={undoStep}>
          <IconArrowBackUp size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${forward ? frame.redoStep(forward) : frame.redo} (${shortcutLabel('Ctrl+Shift+Z')})`}>
        <ActionIcon aria-label={frame.redo} disabled={!forward} onClick={redoStep}>
          <IconArrowForwardUp size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <button type="button" className={styles.search} onClick={openPalette}>
        <IconSearch size={14} stroke={1.7} aria-hidden="true" />
        <span>{frame.commands}</span>
        <Kbd size="xs">{shortcutLabel('Ctrl+K')}</Kbd>
      </button>
      <Button variant={edited ? 'filled' : 'default'} onClick={() => runCommand('save')}>
        {frame.save}
      </Button>
    </>
  );
}

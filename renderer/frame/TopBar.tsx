import { ActionIcon, Button, Kbd, Menu, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { HostResult } from '#main/contract';
import { openHandle, protectPlan, revert, revertToPrevious, saveAs } from '../document/commands';
import { edit, isEdited, redoStep, undoStep, useDocument } from '../document/document-store';
import { useAsPending } from '../document/pending-edit';
import { hostBridge } from '../host/bridge';
import { useText } from '../text/use-text';
import { runCommand } from './app-commands';
import { openPalette } from './palette-store';
import { shortcutLabel } from './shortcuts';
import styles from './TopBar.module.css';

/** The document: its name, whether it is saved, and what can be done with it. */
export function TopBar() {
  const { frame } = useText();
  const { history, file, saved, recovered } = useDocument();
  const edited = isEdited({ history, saved, recovered });
  const back = history?.past.at(-1)?.name;
  const forward = history?.future.at(-1)?.name;
  return (
    <header className={styles.bar}>
      <FileMenu />
      {history && (
        <>
          <PlanName key={history.plan.name} name={history.plan.name} />
          <span className={styles.state} data-edited={edited} role="status">
            {edited ? frame.edited : file ? frame.saved : frame.notSavedYet}
            {file && <span className={styles.fileName}> · {file.name}</span>}
            {file?.protected && ` · ${frame.protected}`}
            {file?.readOnly && ` · ${frame.readOnly}`}
          </span>
        </>
      )}
      <div className={styles.tools}>
        {history && (
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
        )}
      </div>
    </header>
  );
}

function PlanName({ name }: { name: string }) {
  const { frame } = useText();
  const [typed, setTyped] = useState(name);
  const next = typed.trim() || name;
  const rename = () => {
    if (next === name) return;
    edit(frame.renamePlan, (plan) => {
      plan.name = next;
    });
  };
  useAsPending(next === name ? null : typed, rename);
  const commit = () => {
    setTyped(next);
    rename();
  };
  return (
    <input
      className={styles.name}
      aria-label={frame.renamePlan}
      title={name}
      value={typed}
      maxLength={200}
      size={Math.min(44, Math.max(8, typed.length))}
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(name);
      }}
    />
  );
}

function FileMenu() {
  const { frame } = useText();
  const { history, saved, file } = useDocument();
  const [recent, setRecent] = useState<HostResult<'documents.recent'>>([]);
  const load = async () => {
    const reply = await hostBridge().call('documents.recent', {});
    if (reply.ok) setRecent(reply.value.slice(0, 6));
  };
  const key = (keys: string) => <span className={styles.key}>{shortcutLabel(keys)}</span>;
  return (
    <Menu position="bottom-start" width={264} onOpen={() => void load()}>
      <Menu.Target>
        <Button variant="subtle" color="gray" rightSection={<IconChevronDown size={14} stroke={1.7} />} px={8}>
          {frame.file}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => runCommand('new')}>{frame.newPlan}</Menu.Item>
        <Menu.Item rightSection={key('Ctrl+O')} onClick={() => runCommand('open')}>
          {frame.open}
        </Menu.Item>
        {history && (
          <>
            <Menu.Divider />
            <Menu.Item rightSection={key('Ctrl+S')} onClick={() => runCommand('save')}>
              {frame.save}
            </Menu.Item>
            <Menu.Item rightSection={key('Ctrl+Shift+S')} onClick={() => runCommand('saveAs')}>
              {frame.saveAs}
            </Menu.Item>
            <Menu.Item onClick={() => void protectPlan()}>
              {file?.protected ? frame.changePassword : frame.protect}
            </Menu.Item>
            {file?.protected && <Menu.Item onClick={() => void saveAs({ kind: 'none' })}>{frame.unprotect}</Menu.Item>}
            <Menu.Item disabled={!file} onClick={() => void revertToPrevious()}>
              {frame.previous}
            </Menu.Item>
            <Menu.Item disabled={!saved || saved === history.plan} onClick={revert}>
              {frame.revert}
            </Menu.Item>
            <Menu.Item onClick={() => runCommand('close')}>{frame.close}</Menu.Item>
          </>
        )}
        {recent.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{frame.recent}</Menu.Label>
            {recent.map(({ handle, name }) => (
              <Menu.Item key={handle} onClick={() => void openHandle(handle)}>
                {name}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

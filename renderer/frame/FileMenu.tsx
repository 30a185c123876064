import { Menu } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { HostResult } from '#main/contract';
import { useDocument } from '../document/document-store';
import { revert, revertToPrevious } from '../document/earlier-version';
import { openHandle } from '../document/open-plan';
import { protectPlan, saveAs } from '../document/save-plan';
import { hostBridge } from '../host/bridge';
import { useText } from '../text/use-text';
import { runCommand } from './app-commands';
import { FileButton } from './FileButton';
import { shortcutLabel } from './shortcuts';
import styles from './TopBar.module.css';

/** All that can be done with files and the document as a whole. It opens as it takes the place of its plain button. */
export default function FileMenu() {
  const { frame, about } = useText();
  const { history, saved, file } = useDocument();
  const [recent, setRecent] = useState<HostResult<'documents.recent'>>([]);
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Focused first: that is where closing the menu leads back to.
    button.current?.focus();
    setOpened(true);
  }, []);
  useEffect(() => {
    if (!opened) return;
    void hostBridge()
      .call('documents.recent', {})
      .then((reply) => reply.ok && setRecent(reply.value.slice(0, 6)));
  }, [opened]);
  const key = (keys: string) => <span className={styles.key}>{shortcutLabel(keys)}</span>;
  return (
    <Menu position="bottom-start" width={264} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <FileButton ref={button} />
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
        <Menu.Divider />
        <Menu.Item onClick={() => runCommand('about')}>{about.title}</Menu.Item>
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

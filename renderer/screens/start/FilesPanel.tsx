import { Button, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HostResult } from '#main/contract';
import { open, openHandle } from '../../document/open-plan';
import { hostBridge } from '../../host/bridge';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import styles from './StartScreen.module.css';

/** Opening a plan file, and the plans opened lately. */
export function FilesPanel() {
  const { start } = useText();
  const [recent, setRecent] = useState<HostResult<'documents.recent'> | null>(null);
  useEffect(() => {
    void hostBridge()
      .call('documents.recent', {})
      .then((reply) => setRecent(reply.ok ? reply.value : []));
  }, []);
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
  return (
    <Panel title={start.files} flush>
      <div className={styles.files}>
        <Button variant="default" onClick={() => void open()}>
          {start.open}
        </Button>
        <span>{start.openHint}</span>
      </div>
      {recent?.length === 0 && <p className={styles.files}>{start.noRecent}</p>}
      {recent && recent.length > 0 && (
        <ul className={styles.rows}>
          {recent.slice(0, 5).map(({ handle, name, modified }) => (
            <li key={handle}>
              <UnstyledButton className={styles.row} onClick={() => void openHandle(handle)}>
                <span className={styles.rowName}>{name}</span>
                <span className={styles.rowText}>{when.format(new Date(modified))}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

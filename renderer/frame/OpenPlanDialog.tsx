import { Button, FileButton, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HostResult } from '#main/contract';
import { hostBridge } from '../host/bridge';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';
import styles from './OpenPlanDialog.module.css';

interface OpenPlanDialogProps {
  answer: (choice: { handle: string } | { file: File } | null) => void;
}

/** Picks a plan from the plans folder, on a host that has no file dialog of its own. */
export function OpenPlanDialog({ answer }: OpenPlanDialogProps) {
  const { document: words } = useText();
  const [plans, setPlans] = useState<HostResult<'documents.list'> | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    void hostBridge()
      .call('documents.list', {})
      .then((reply) => (reply.ok ? setPlans(reply.value) : setFailure(reply.message)));
  }, []);
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Dialog onClose={() => answer(null)} title={words.openTitle} size="lg">
      {failure && <p role="alert">{failure}</p>}
      {plans?.length === 0 && <p>{words.openEmpty}</p>}
      <ul className={styles.list}>
        {plans?.map(({ handle, name, modified }, index) => (
          <li key={handle}>
            <UnstyledButton
              className={styles.item}
              data-autofocus={index === 0 || undefined}
              onClick={() => answer({ handle })}
            >
              <span>{name}</span>
              <span>{when.format(new Date(modified))}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <FileButton accept=".json,.boardcase" onChange={(file) => file && answer({ file })}>
        {(props) => (
          <Button variant="default" {...props}>
            {words.openFromDisk}
          </Button>
        )}
      </FileButton>
    </Dialog>
  );
}

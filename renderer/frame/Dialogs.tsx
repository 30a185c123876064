import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type OpenDialog, useDialog } from '../document/dialog-store';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';
import { OpenPlanDialog } from './OpenPlanDialog';
import { NewPasswordDialog, PasswordDialog } from './PasswordDialogs';
import { RecoverDialog } from './RecoverDialog';

/** The question that waits for an answer, if any. */
export default function Dialogs() {
  const { dialog } = useDialog();
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'leave':
      return <LeaveDialog dialog={dialog} />;
    case 'conflict':
      return <ConflictDialog dialog={dialog} />;
    case 'gone':
      return <GoneDialog dialog={dialog} />;
    case 'saveAs':
      return <SaveAsDialog dialog={dialog} />;
    case 'replace':
      return <ReplaceDialog dialog={dialog} />;
    case 'password':
      return <PasswordDialog {...dialog} />;
    case 'newPassword':
      return <NewPasswordDialog {...dialog} />;
    case 'recover':
      return <RecoverDialog key={dialog.kept} {...dialog} />;
    case 'open':
      return <OpenPlanDialog answer={dialog.answer} />;
  }
}

type Of<K extends OpenDialog['kind']> = { dialog: Extract<OpenDialog, { kind: K }> };

function LeaveDialog({ dialog: { name, answer } }: Of<'leave'>) {
  const { document: words } = useText();
  return (
    <Dialog onClose={() => answer('cancel')} title={words.leaveTitle(name)}>
      <p>{words.leaveBody}</p>
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="subtle" color="red" onClick={() => answer('discard')} mr="auto">
          {words.leaveDiscard}
        </Button>
        <Button variant="default" onClick={() => answer('cancel')}>
          {words.leaveCancel}
        </Button>
        <Button data-autofocus onClick={() => answer('save')}>
          {words.leaveSave}
        </Button>
      </Group>
    </Dialog>
  );
}

function ConflictDialog({ dialog: { answer } }: Of<'conflict'>) {
  const { document: words } = useText();
  return (
    <Dialog onClose={() => answer('cancel')} title={words.conflictTitle}>
      <p>{words.conflictBody}</p>
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => answer('theirs')}>
          {words.conflictTheirs}
        </Button>
        <Button variant="default" onClick={() => answer('copy')}>
          {words.conflictCopy}
        </Button>
        <Button onClick={() => answer('mine')}>{words.conflictMine}</Button>
      </Group>
    </Dialog>
  );
}

function GoneDialog({ dialog: { name, answer } }: Of<'gone'>) {
  const { document: words, words: common } = useText();
  return (
    <Dialog onClose={() => answer('cancel')} title={words.goneTitle(name)}>
      <p>{words.goneBody}</p>
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => answer('cancel')}>
          {common.cancel}
        </Button>
        <Button variant="default" onClick={() => answer('again')}>
          {words.goneAgain}
        </Button>
        <Button onClick={() => answer('elsewhere')}>{words.goneElsewhere}</Button>
      </Group>
    </Dialog>
  );
}

function SaveAsDialog({ dialog }: Of<'saveAs'>) {
  const { document: words, words: common, frame } = useText();
  const [name, setName] = useState(dialog.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) dialog.answer(name.trim());
  };
  return (
    <Dialog onClose={() => dialog.answer(null)} title={words.saveAsTitle}>
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label={words.saveAsName}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group mt="lg" justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => dialog.answer(null)}>
            {common.cancel}
          </Button>
          <Button type="submit" disabled={!name.trim()}>
            {frame.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function ReplaceDialog({ dialog: { name, answer } }: Of<'replace'>) {
  const { document: words, words: common } = useText();
  return (
    <Dialog onClose={() => answer(false)} title={words.saveAsExists(name)}>
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => answer(false)}>
          {common.cancel}
        </Button>
        <Button color="red" onClick={() => answer(true)}>
          {words.saveAsReplace}
        </Button>
      </Group>
    </Dialog>
  );
}

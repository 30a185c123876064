import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type OpenDialog, useDialog } from '../document/dialog-store';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';
import { ChoiceDialog } from './ChoiceDialog';
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
    case 'original':
      return <OriginalDialog dialog={dialog} />;
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
    <ChoiceDialog
      title={words.leaveTitle(name)}
      body={words.leaveBody}
      choices={[
        { answer: 'discard', label: words.leaveDiscard, look: 'loss', apart: true },
        { answer: 'cancel', label: words.leaveCancel },
        { answer: 'save', label: words.leaveSave, look: 'main', first: true },
      ]}
      closed="cancel"
      onAnswer={answer}
    />
  );
}

function ConflictDialog({ dialog: { answer } }: Of<'conflict'>) {
  const { document: words } = useText();
  return (
    <ChoiceDialog
      title={words.conflictTitle}
      body={words.conflictBody}
      choices={[
        { answer: 'theirs', label: words.conflictTheirs },
        { answer: 'copy', label: words.conflictCopy },
        { answer: 'mine', label: words.conflictMine, look: 'main' },
      ]}
      closed="cancel"
      onAnswer={answer}
    />
  );
}

function GoneDialog({ dialog: { name, answer } }: Of<'gone'>) {
  const { document: words, words: common } = useText();
  return (
    <ChoiceDialog
      title={words.goneTitle(name)}
      body={words.goneBody}
      choices={[
        { answer: 'cancel', label: common.cancel },
        { answer: 'again', label: words.goneAgain },
        { answer: 'elsewhere', label: words.goneElsewhere, look: 'main' },
      ]}
      closed="cancel"
      onAnswer={answer}
    />
  );
}

function ReplaceDialog({ dialog: { name, answer } }: Of<'replace'>) {
  const { document: words, words: common } = useText();
  return (
    <ChoiceDialog
      title={words.saveAsExists(name)}
      choices={[
        { answer: 'cancel', label: common.cancel },
        { answer: 'replace', label: words.saveAsReplace, look: 'loss' },
      ]}
      closed="cancel"
      onAnswer={answer}
    />
  );
}

function OriginalDialog({ dialog: { name, answer } }: Of<'original'>) {
  const { document: words } = useText();
  return (
    <ChoiceDialog
      title={words.stillUnprotected(name)}
      body={words.stillUnprotectedBody}
      choices={[
        { answer: 'keep', label: words.keepUnprotected },
        { answer: 'delete', label: words.deleteUnprotected, look: 'loss' },
      ]}
      closed="keep"
      onAnswer={answer}
    />
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

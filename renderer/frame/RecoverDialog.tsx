import { Button, Group } from '@mantine/core';
import type { OpenDialog } from '../document/dialog-store';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';

/** Offers the edits that the program could not save before it ended. */
export function RecoverDialog({ name, kept, answer }: Extract<OpenDialog, { kind: 'recover' }>) {
  const { document: words } = useText();
  const when = new Date(kept);
  const today = when.toDateString() === new Date().toDateString();
  const time = new Intl.DateTimeFormat(undefined, { dateStyle: today ? undefined : 'medium', timeStyle: 'short' });
  return (
    <Dialog onClose={() => answer('later')} title={words.recoverTitle(name)}>
      <p>{words.recoverBody(time.format(when))}</p>
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="subtle" color="red" onClick={() => answer('discard')} mr="auto">
          {words.recoverDiscard}
        </Button>
        <Button variant="default" onClick={() => answer('later')}>
          {words.recoverLater}
        </Button>
        <Button data-autofocus onClick={() => answer('recover')}>
          {words.recover}
        </Button>
      </Group>
    </Dialog>
  );
}

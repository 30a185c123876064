import type { OpenDialog } from '../document/dialog-store';
import { useText } from '../text/use-text';
import { ChoiceDialog } from './ChoiceDialog';

/** Offers the edits that the program could not save before it ended. */
export function RecoverDialog({ name, kept, answer }: Extract<OpenDialog, { kind: 'recover' }>) {
  const { document: words } = useText();
  const when = new Date(kept);
  const today = when.toDateString() === new Date().toDateString();
  const time = new Intl.DateTimeFormat(undefined, { dateStyle: today ? undefined : 'medium', timeStyle: 'short' });
  return (
    <ChoiceDialog
      title={words.recoverTitle(name)}
      body={words.recoverBody(time.format(when))}
      choices={[
        { answer: 'discard', label: words.recoverDiscard, look: 'loss', apart: true },
        { answer: 'later', label: words.recoverLater },
        { answer: 'recover', label: words.recover, look: 'main', first: true },
      ]}
      closed="later"
      onAnswer={answer}
    />
  );
}

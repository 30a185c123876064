import { hostBridge } from '../host/bridge';
import { currentText } from '../text/use-text';
import { edit, useDocument } from './document-store';
import { tell } from './message-store';
import { planFrom } from './plan-text';

const words = () => currentText().document;

/** Brings the version before the last save back into the editor, as a step that can be undone. */
export async function revertToPrevious(): Promise<void> {
  const { file } = useDocument.getState();
  if (!file) return;
  const reply = await hostBridge().call('documents.previous', { handle: file.handle });
  if (!reply.ok || !reply.value) {
    tell({ tone: 'bad', title: words().noPrevious, details: reply.ok ? [] : [reply.message] });
    return;
  }
  const reading = await planFrom(reply.value.text);
  if (reading.ok) edit(words().previousStep, () => reading.plan);
  else tell({ tone: 'bad', title: words().noPrevious, details: reading.details });
}

/** Goes back to the plan as last saved, as a step that can be undone. */
export function revert(): void {
  const { saved } = useDocument.getState();
  if (saved) edit(words().revertStep, () => saved);
}

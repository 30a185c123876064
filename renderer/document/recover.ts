import type { HostResult } from '#main/contract';
import { hostBridge } from '../host/bridge';
import { goTo, useScreen } from '../navigation/screen-store';
import { currentText } from '../text/use-text';
import { ask } from './dialog-store';
import { isEdited, showRecovered, useDocument } from './document-store';
import { keepDraftNow } from './drafts';
import { tell } from './message-store';
import { planFrom } from './plan-text';
import { openByPassword } from './unlock';

type ListedDraft = HostResult<'drafts.list'>[number];

async function content({ id, name, locked }: ListedDraft): Promise<HostResult<'drafts.open'> | null> {
  if (locked) return openByPassword(name, null, ({ password }) => hostBridge().call('drafts.open', { id, password }));
  const reply = await hostBridge().call('drafts.open', { id });
  if (reply.ok) return reply.value;
  tell({ tone: 'bad', title: currentText().document.cannotOpen(name), details: [reply.message] });
  return null;
}

async function recover(draft: ListedDraft): Promise<void> {
  const found = await content(draft);
  if (!found) return;
  const reading = await planFrom(found.text);
  if (!reading.ok) {
    tell({ tone: 'bad', title: currentText().document.cannotOpen(draft.name), details: reading.details });
    return;
  }
  showRecovered(reading.plan, found.file);
  if (useScreen.getState().screen === 'start') goTo('budget');
  // The old draft goes only when the new one is there.
  await keepDraftNow();
  await hostBridge().call('drafts.drop', { id: draft.id });
}

/** Offers the edits that an earlier run could not save, latest first, until one is taken or the user puts it off. */
export async function offerDrafts(): Promise<void> {
  const reply = await hostBridge().call('drafts.list', {});
  if (!reply.ok) return;
  for (const draft of reply.value) {
    if (isEdited(useDocument.getState())) return;
    const choice = await ask<'recover'>({ kind: 'recover', name: draft.name, kept: draft.kept });
    if (choice === 'discard') await hostBridge().call('drafts.drop', { id: draft.id });
    else if (choice === 'recover') return recover(draft);
    else return;
  }
}

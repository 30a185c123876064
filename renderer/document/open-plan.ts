import type { Plan } from '#models/plan/schema';
import { hostBridge } from '../host/bridge';
import { goTo } from '../navigation/screen-store';
import { currentText } from '../text/use-text';
import { ask } from './dialog-store';
import { closePlan, isEdited, showPlan, useDocument } from './document-store';
import { tell } from './message-store';
import { openHandleOfPage } from './page-memory';
import { planFrom } from './plan-text';
import { save } from './save-plan';
import { called, type FoundFile, showFile } from './show-file';
import { openByPassword } from './unlock';

const words = () => currentText().document;

/** Asks about unsaved changes; false where the user wants to stay. */
async function mayLeave(): Promise<boolean> {
  const { history, file } = useDocument.getState();
  if (!history || !isEdited(useDocument.getState())) return true;
  const choice = await ask<'leave'>({ kind: 'leave', name: file?.name ?? history.plan.name });
  if (choice === 'save') return save();
  return choice === 'discard';
}

/** Opens a file by the host's handle of it. */
export async function openHandle(handle: string): Promise<void> {
  if (!(await mayLeave())) return;
  const opened = await called(words().cannotOpen(''), 'documents.open', { handle });
  if (opened) await showFile(opened);
}

/** Opens a file that the user dropped or picked. In a browser an unprotected one becomes a new document: it has no path. */
export async function openDropped(file: File): Promise<void> {
  if (!(await mayLeave())) return;
  const host = hostBridge();
  if (window.boardcase) {
    const reply = await host.openDropped(file);
    if (reply.ok) await showFile(reply.value);
    else tell({ tone: 'bad', title: words().cannotOpen(file.name), details: [reply.message] });
    return;
  }
  if ((await file.slice(1, 6).text()) === 'BCASE') {
    const reply = await host.openDropped(file);
    if (!reply.ok) {
      tell({ tone: 'bad', title: words().cannotOpen(file.name), details: [reply.message] });
      return;
    }
    const memory = 'locked' in reply.value ? reply.value.memory : null;
    const opened = await openByPassword(file.name, memory, (opening) => host.openDropped(file, opening));
    if (opened) await showFile(opened);
    return;
  }
  const reading = await planFrom(await file.text());
  if (!reading.ok) {
    tell({ tone: 'bad', title: words().cannotOpen(file.name), details: reading.details });
    return;
  }
  showPlan(reading.plan, null);
  goTo('budget');
}

/** Opens by the host's own dialog, or from the list of plans where it has none. */
export async function open(): Promise<void> {
  const info = await called(words().cannotOpen(''), 'app.info', {});
  if (!info) return;
  if (info.fileDialogs === 'native') {
    if (!(await mayLeave())) return;
    const opened = await called(words().cannotOpen(''), 'documents.choose', {});
    if (opened) await showFile(opened);
    return;
  }
  const choice = await ask<'open'>({ kind: 'open' });
  if (choice && 'handle' in choice) await openHandle(choice.handle);
  else if (choice) await openDropped(choice.file);
}

/** The document that the program was started with, once; after a reload of the page the one that was open. */
export async function openInitial(): Promise<void> {
  const reply = await hostBridge().call('documents.initial', {});
  if (reply.ok && reply.value) {
    await showFile(reply.value);
    return;
  }
  if (!reply.ok) tell({ tone: 'bad', title: words().cannotOpen(''), details: [reply.message] });
  const handle = openHandleOfPage();
  const again = handle === null ? null : await hostBridge().call('documents.open', { handle });
  if (again?.ok) await showFile(again.value);
}

/** A document that the host opened from outside (double click, menu). */
export async function openFromHost(file: FoundFile): Promise<void> {
  if (await mayLeave()) await showFile(file);
}

/** Begins an unsaved document. */
export async function begin(plan: Plan): Promise<void> {
  if (!(await mayLeave())) return;
  showPlan(plan, null);
  goTo('budget');
}

/** Closes the plan and goes back to where everyone begins. */
export async function close(): Promise<void> {
  if (!(await mayLeave())) return;
  closePlan();
  goTo('start');
}

import type { HostArgs, HostResult, NamedCall } from '#main/contract';
import type { Plan } from '#models/plan/schema';
import { goTo, useScreen } from '../frame/screen-store';
import { hostBridge } from '../host/bridge';
import { currentText } from '../text/use-text';
import { ask } from './dialog-store';
import { closePlan, type DocumentFile, edit, isEdited, markSaved, showPlan, useDocument } from './document-store';
import { tell } from './message-store';
import { openHandleOfPage } from './page-memory';
import { planFrom, textOf } from './plan-text';
import { tellNotices } from './tell-notices';
import { openByPassword, unlock } from './unlock';

const words = () => currentText().document;

/** The result of a host call; null where it failed, which the user has then been told. */
async function called<C extends NamedCall>(title: string, name: C, args: HostArgs<C>): Promise<HostResult<C> | null> {
  const reply = await hostBridge().call(name, args);
  if (reply.ok) return reply.value;
  tell({ tone: 'bad', title, details: [reply.message] });
  return null;
}

type FoundFile = HostResult<'documents.open'>;

/** Shows the plan of an opened file, after its password where it has one, or says what is wrong with it. */
async function showFile(found: FoundFile): Promise<boolean> {
  const opened = await unlock(found);
  if (!opened) return false;
  const { text, ...file } = opened;
  const reading = await planFrom(text);
  if (!reading.ok) {
    tell({ tone: 'bad', title: words().cannotOpen(file.name), details: reading.details });
    return false;
  }
  showPlan(reading.plan, file);
  tellNotices(reading.notices);
  if (useScreen.getState().screen === 'start') goTo('budget');
  return true;
}

/** Asks about unsaved changes; false where the user wants to stay. */
async function mayLeave(): Promise<boolean> {
  const { history, file } = useDocument.getState();
  if (!history || !isEdited(useDocument.getState())) return true;
  const choice = await ask<'leave'>({ kind: 'leave', name: file?.name ?? history.plan.name });
  if (choice === 'save') return save();
  return choice === 'discard';
}

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
    const opened = await openByPassword(file.name, (password) => host.openDropped(file, password));
    if (opened) await showFile(opened);
    return;
  }
  const reading = await planFrom(await file.text());
  if (!reading.ok) {
    tell({ tone: 'bad', title: words().cannotOpen(file.name), details: reading.details });
    return;
  }
  showPlan(reading.plan, null);
  tellNotices(reading.notices);
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

export async function close(): Promise<void> {
  if (!(await mayLeave())) return;
  closePlan();
  goTo('start');
}

/** Saves in place; asks for a name where there is no file yet. True where the plan is on disk afterwards. */
export async function save(): Promise<boolean> {
  const { history, file } = useDocument.getState();
  if (!history) return false;
  if (!file || file.readOnly) return saveAs();
  return write(history.plan, file, false);
}

/** What is written of a plan; null where that could not be opened again, which the user has then been told. */
async function savedText(plan: Plan): Promise<string | null> {
  const file = await textOf(plan);
  if (file.ok) return file.text;
  tell({ tone: 'bad', title: words().cannotSave, details: [words().wouldNotOpen, ...file.details] });
  return null;
}

async function write(plan: Plan, file: DocumentFile, force: boolean): Promise<boolean> {
  const text = await savedText(plan);
  if (text === null) return false;
  const { handle, revision } = file;
  const save = { handle, revision, force, text, protected: file.protected };
  const reply = await hostBridge().call('documents.save', save);
  if (reply.ok) {
    markSaved(plan, { ...file, ...reply.value });
    tell({ tone: 'neutral', title: words().savedNow });
    return true;
  }
  if (reply.code !== 'conflict') {
    tell({ tone: 'bad', title: words().cannotSave, details: [reply.message] });
    return false;
  }
  const choice = await ask<'conflict'>({ kind: 'conflict' });
  if (choice === 'mine') return write(plan, file, true);
  if (choice === 'copy') return saveAs();
  if (choice === 'theirs') {
    const opened = await called(words().cannotOpen(file.name), 'documents.open', { handle });
    if (opened) await showFile(opened);
  }
  return false;
}

type Protection = NonNullable<HostArgs<'documents.saveAs'>['protection']>;

/** Saves under a name that the user gives, by the host's dialog or our own; protected as it was, unless told. */
export async function saveAs(told?: Protection): Promise<boolean> {
  const { history, file } = useDocument.getState();
  const protection: Protection = told ?? (file?.protected ? { kind: 'like', handle: file.handle } : { kind: 'none' });
  const info = history && (await called(words().cannotSave, 'app.info', {}));
  if (!history || !info) return false;
  const bare = (file?.name ?? history.plan.name).replace(/(\.boardcase)?\.json$|\.boardcase$/i, '');
  const suggestion = `${bare}${protection.kind === 'none' ? '.boardcase.json' : '.boardcase'}`;
  const name = info.fileDialogs === 'native' ? suggestion : await ask<'saveAs'>({ kind: 'saveAs', name: suggestion });
  return name ? writeAs(history.plan, name, false, protection) : false;
}

async function writeAs(plan: Plan, name: string, overwrite: boolean, protection: Protection): Promise<boolean> {
  const text = await savedText(plan);
  if (text === null) return false;
  const save = { name, overwrite, protection, text };
  const reply = await hostBridge().call('documents.saveAs', save);
  if (!reply.ok) {
    if (reply.code === 'exists') {
      return (await ask<'replace'>({ kind: 'replace', name }))
        ? writeAs(plan, name, true, protection)
        : saveAs(protection);
    }
    tell({ tone: 'bad', title: words().cannotSave, details: [reply.message] });
    return false;
  }
  if (!reply.value) return false;
  markSaved(plan, { ...reply.value, readOnly: false });
  tell({ tone: 'neutral', title: words().savedAs(reply.value.name) });
  return true;
}

/** Saves the plan under a new password, as a file of its own; what is there without one is left to its owner. */
export async function protectPlan(): Promise<void> {
  const { history, file } = useDocument.getState();
  if (!history) return;
  const password = await ask<'newPassword'>({ kind: 'newPassword' });
  if (password === null || !(await saveAs({ kind: 'password', password }))) return;
  const now = useDocument.getState().file;
  if (file && !file.protected && now?.handle !== file.handle)
    tell({ tone: 'bad', title: words().stillUnprotected(file.name), details: [words().stillUnprotectedDetail] });
}

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

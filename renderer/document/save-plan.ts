import type { HostArgs } from '#main/contract';
import type { Plan } from '#models/plan/schema';
import { hostBridge } from '../host/bridge';
import { currentText } from '../text/use-text';
import { ask } from './dialog-store';
import { type DocumentFile, markSaved, useDocument } from './document-store';
import { tell } from './message-store';
import { pageId } from './page-id';
import { textOf } from './plan-text';
import { called, showFile } from './show-file';

const words = () => currentText().document;

/** Saves in place; asks for a name where there is no file yet. True where the plan is on disk afterwards. */
export async function save(): Promise<boolean> {
  const { history, file } = useDocument.getState();
  if (!history) return false;
  if (!file || file.readOnly) return saveAs();
  return write(history.plan, file, false);
}

async function write(plan: Plan, file: DocumentFile, force: boolean): Promise<boolean> {
  const text = await textOf(plan);
  const { handle, revision } = file;
  const save = { handle, revision, force, text, protected: file.protected };
  const reply = await hostBridge().call('documents.save', save);
  if (reply.ok) {
    markSaved(plan, { ...file, ...reply.value });
    tell({ tone: 'neutral', title: words().savedNow });
    return true;
  }
  if (reply.code === 'gone') {
    const choice = await ask<'gone'>({ kind: 'gone', name: file.name });
    if (choice === 'again') return write(plan, file, true);
    return choice === 'elsewhere' && saveAs();
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
  const suggestion = `${bare}.boardcase`;
  const name = info.fileDialogs === 'native' ? suggestion : await ask<'saveAs'>({ kind: 'saveAs', name: suggestion });
  return name ? writeAs(history.plan, name, false, protection) : false;
}

async function writeAs(plan: Plan, name: string, overwrite: boolean, protection: Protection): Promise<boolean> {
  const text = await textOf(plan);
  const from = { page: pageId, handle: useDocument.getState().file?.handle ?? null };
  const save = { name, overwrite, protection, text, from };
  const reply = await hostBridge().call('documents.saveAs', save);
  if (!reply.ok) {
    if (reply.code === 'exists') {
      return (await ask<'replace'>({ kind: 'replace', name })) === 'replace'
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

/** Asks for a new password and saves the plan under it; what holds the password ends with this. */
async function saveUnderPassword(): Promise<boolean> {
  const password = await ask<'newPassword'>({ kind: 'newPassword' });
  return password !== null && saveAs({ kind: 'password', password });
}

/** Saves the plan under a new password, as a file of its own; offers to delete the one that is there without. */
export async function protectPlan(): Promise<void> {
  const { history, file } = useDocument.getState();
  if (!history || !(await saveUnderPassword())) return;
  const now = useDocument.getState().file;
  if (file && !file.protected && now?.handle !== file.handle) await offerToDelete(file);
}

/** Offers to delete a plan that is still there without the password that it has elsewhere. */
async function offerToDelete({ name, handle, revision }: DocumentFile): Promise<void> {
  if ((await ask<'original'>({ kind: 'original', name })) === 'keep') return;
  const deleted = await called(words().cannotDelete(name), 'documents.deletePlain', { handle, revision });
  if (deleted) tell({ tone: 'neutral', title: words().deleted(name) });
}

import type { HostArgs, HostCall, HostResult } from '#main/contract';
import type { Plan } from '#models/plan/schema';
import { goTo, useScreen } from '../frame/screen-store';
import { hostBridge } from '../host/bridge';
import { currentText } from '../text/use-text';
import { ask } from './dialog-store';
import { closePlan, type DocumentFile, edit, isEdited, markSaved, showPlan, useDocument } from './document-store';
import { tell } from './message-store';
import { openHandleOfPage } from './page-memory';

const words = () => currentText().document;

/** Reading and writing plan files needs the schema, which the start screen's first paint does not wait for. */
const planFiles = async () => {
  const [{ parsePlan }, { serializePlan }] = await Promise.all([
    import('#models/plan/parse'),
    import('#models/plan/serialize'),
  ]);
  return { parsePlan, serializePlan };
};

/** The result of a host call; null where it failed, which the user has then been told. */
async function called<C extends HostCall>(title: string, name: C, args: HostArgs<C>): Promise<HostResult<C> | null> {
  const reply = await hostBridge().call(name, args);
  if (reply.ok) return reply.value;
  tell({ tone: 'bad', title, details: [reply.message] });
  return null;
}

type OpenedFile = DocumentFile & { text: string };

/** Shows the plan of an opened file, or says what is wrong with it. */
async function showFile({ text, ...file }: OpenedFile): Promise<boolean> {
  const { parsePlan } = await planFiles();
  const reading = parsePlan(text);
  if (!reading.ok) {
    const shown = reading.problems.slice(0, 4).map(({ path, message }) => `${path}: ${message}`);
    const more = reading.problems.length - shown.length;
    tell({
      tone: 'bad',
      title: words().cannotOpen(file.name),
      details: more > 0 ? [...shown, words().problemsMore(more)] : shown,
    });
    return false;
  }
  showPlan(reading.plan, file);
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

/** Opens a file that the user dropped or picked; it becomes a new document, since the host has no handle for it. */
export async function openDropped(file: File): Promise<void> {
  if (!(await mayLeave())) return;
  const { parsePlan } = await planFiles();
  const reading = parsePlan(await file.text());
  if (!reading.ok) {
    const details = reading.problems.slice(0, 4).map(({ path, message }) => `${path}: ${message}`);
    tell({ tone: 'bad', title: words().cannotOpen(file.name), details });
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
  const handle = openHandleOfPage();
  const again = handle === null ? null : await hostBridge().call('documents.open', { handle });
  if (again?.ok) await showFile(again.value);
}

/** A document that the host opened from outside (double click, menu). */
export async function openFromHost(file: OpenedFile): Promise<void> {
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

async function write(plan: Plan, file: DocumentFile, force: boolean): Promise<boolean> {
  const { serializePlan } = await planFiles();
  const { handle, revision } = file;
  const reply = await hostBridge().call('documents.save', { handle, revision, force, text: serializePlan(plan) });
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

/** Saves under a name that the user gives, by the host's dialog or our own. */
export async function saveAs(): Promise<boolean> {
  const { history, file } = useDocument.getState();
  const info = history && (await called(words().cannotSave, 'app.info', {}));
  if (!history || !info) return false;
  const suggestion = file?.name ?? `${history.plan.name}.boardcase.json`;
  const name = info.fileDialogs === 'native' ? suggestion : await ask<'saveAs'>({ kind: 'saveAs', name: suggestion });
  return name ? writeAs(history.plan, name, false) : false;
}

async function writeAs(plan: Plan, name: string, overwrite: boolean): Promise<boolean> {
  const { serializePlan } = await planFiles();
  const reply = await hostBridge().call('documents.saveAs', { name, overwrite, text: serializePlan(plan) });
  if (!reply.ok) {
    if (reply.code === 'exists') {
      return (await ask<'replace'>({ kind: 'replace', name })) ? writeAs(plan, name, true) : saveAs();
    }
    tell({ tone: 'bad', title: words().cannotSave, details: [reply.message] });
    return false;
  }
  if (!reply.value) return false;
  markSaved(plan, { ...reply.value, readOnly: false });
  tell({ tone: 'neutral', title: words().savedAs(reply.value.name) });
  return true;
}

/** Goes back to the plan as last saved, as a step that can be undone. */
export function revert(): void {
  const { saved } = useDocument.getState();
  if (saved) edit(words().revertStep, () => saved);
}

import type { Plan } from '#models/plan/schema';
import { hostBridge } from '../host/bridge';
import { currentText } from '../text/use-text';
import { isEdited, useDocument } from './document-store';
import { tell } from './message-store';
import { pageId } from './page-id';
import { isTyping, planAsTyped, usePendingEdit } from './pending-edit';
import { textOf } from './plan-text';

/** The first edit after a rest is kept soon, further ones at most this often (ms). */
const soon = 500;
const atMostEvery = 3_000;

let kept: Plan | null = null;
let keptAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let told = false;
let turn: Promise<void> = Promise.resolve();

/** Whether there is anything that a crash would lose: an edit, or a text in a field that has not been left. */
const isUnsaved = () => isEdited(useDocument.getState()) || isTyping();

async function put(): Promise<void> {
  const { file } = useDocument.getState();
  const plan = planAsTyped();
  if (!plan || !isUnsaved() || plan === kept) return;
  kept = plan;
  keptAt = Date.now();
  const reply = await hostBridge().call('drafts.put', {
    page: pageId,
    name: file?.name ?? plan.name,
    text: await textOf(plan),
    file: file && { handle: file.handle, revision: file.revision, protected: file.protected },
  });
  if (reply.ok) {
    told = false;
    return;
  }
  kept = null;
  if (!told) tell({ tone: 'bad', title: currentText().document.draftNotKept, details: [reply.message] });
  told = true;
}

async function drop(): Promise<void> {
  if (kept === null || isUnsaved()) return;
  kept = null;
  await hostBridge().call('drafts.drop', { id: pageId });
}

/** Keeps the edits of the open document now; one call after the other, so that none overtakes another. */
export function keepDraftNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  turn = turn.then(put);
  return turn;
}

function follow(): void {
  if (!isUnsaved()) {
    clearTimeout(timer);
    timer = undefined;
    turn = turn.then(drop);
  } else if (planAsTyped() !== kept && timer === undefined) {
    timer = setTimeout(() => void keepDraftNow(), Math.max(soon, keptAt + atMostEvery - Date.now()));
  }
}

/** Has the host keep a draft of whatever is unsaved, and drop it once it is saved or given up, until stopped. */
export function keepDrafts(): () => void {
  const stops = [useDocument.subscribe(follow), usePendingEdit.subscribe(follow)];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
    timer = undefined;
  };
}

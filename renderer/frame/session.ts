import { isEdited, useDocument } from '../document/document-store';
import { keepDrafts } from '../document/drafts';
import { holdOpenFile } from '../document/hold';
import { openFromHost, openInitial } from '../document/open-plan';
import { rememberOpenFile } from '../document/page-memory';
import { isTyping, usePendingEdit } from '../document/pending-edit';
import { offerDrafts } from '../document/recover';
import { hostBridge } from '../host/bridge';
import { firstFigures } from '../results/first-figures';
import { runCommand } from './app-commands';
import { listenForShortcuts } from './shortcuts';

/**
 * Ties the page to its host: opens what the program was started with, follows menu commands, reports name and edited
 * mark, asks before the page goes away with unsaved changes.
 * @param ready called once there are figures to look at: time for what a user may want next.
 * @returns a function that unties it.
 */
export function startSession(ready: () => void): () => void {
  const host = hostBridge();
  const stops = [
    host.on('menu.command', ({ command }) => runCommand(command)),
    host.on('documents.opened', (file) => void openFromHost(file)),
    useDocument.subscribe(reportState),
    usePendingEdit.subscribe(reportState),
    listenForShortcuts(),
    rememberOpenFile(),
    holdOpenFile(),
    keepDrafts(),
  ];
  const beforeUnload = (event: BeforeUnloadEvent) => {
    if (isEdited(useDocument.getState()) || isTyping()) event.preventDefault();
  };
  window.addEventListener('beforeunload', beforeUnload);
  stops.push(() => window.removeEventListener('beforeunload', beforeUnload));

  stops.push(followOnceOpen());
  whenIdle(ready);
  void openInitial().then(offerDrafts);
  return () => {
    for (const stop of stops) stop();
  };
}

/** Loads what works out an open plan's results: with the first plan, or ahead of it once the page has nothing to do. */
function followOnceOpen(): () => void {
  const follow = () => {
    stop();
    void import('../results/follow-document').then(({ followDocument }) => followDocument());
  };
  const stop = useDocument.subscribe(({ history }) => history && follow());
  whenIdle(() => void import('../results/follow-document'));
  whenIdle(() => void import('./FileMenu'));
  return stop;
}

/** After the first figures rather than before them, and not while the page is busy. */
const whenIdle = (work: () => void) =>
  void firstFigures.then(() => window.requestIdleCallback(work, { timeout: 3_000 }));

let reported = '';

function reportState(): void {
  const state = useDocument.getState();
  const name = state.file?.name ?? state.history?.plan.name ?? '';
  const edited = isEdited(state) || isTyping();
  if (reported === `${name}${edited}`) return;
  reported = `${name}${edited}`;
  void hostBridge().call('window.state', { name, edited });
}

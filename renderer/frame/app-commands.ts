import type { HostEventData } from '#main/contract';
import { redoStep, undoStep, useDocument } from '../document/document-store';
import { close, open } from '../document/open-plan';
import { save, saveAs } from '../document/save-plan';
import { requestExport } from '../exports/export-store';
import { hostBridge } from '../host/bridge';
import { goTo } from '../navigation/screen-store';
import { openAbout } from './about-store';
import { openPalette } from './palette-store';

export type AppCommand = HostEventData<'menu.command'>['command'];

/** Runs a command of the menu, the shortcuts or the command palette. */
export function runCommand(command: AppCommand): void {
  switch (command) {
    case 'new':
      goTo('start');
      return;
    case 'open':
      void open();
      return;
    case 'save':
      commitFocused();
      void save();
      return;
    case 'saveToClose':
      commitFocused();
      void saveToClose();
      return;
    case 'saveAs':
      commitFocused();
      void saveAs();
      return;
    case 'exportPdf':
      goTo('board');
      if (useDocument.getState().history) requestExport('pdf');
      return;
    case 'undo':
      if (hasOwnUndo(document.activeElement)) document.execCommand('undo');
      else undoStep();
      return;
    case 'redo':
      if (hasOwnUndo(document.activeElement)) document.execCommand('redo');
      else redoStep();
      return;
    case 'find':
      openPalette();
      return;
    case 'about':
      openAbout();
      return;
    case 'close':
      void close();
  }
}

/** Saves, and tells the host, which closes the window only where the plan is on disk. */
async function saveToClose(): Promise<void> {
  let saved = false;
  try {
    saved = await save();
  } finally {
    void hostBridge().call('window.saveEnded', { saved });
  }
}

/** Text that is being changed has an undo of its own; on macOS the menu takes its keys before the field hears them. */
export const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset.typing === 'true';

/** What is being typed counts: leaving the field commits it. */
function commitFocused(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) {
    focused.blur();
    focused.focus();
  }
}

import { useDocument } from '../document/document-store';
import { goTo, planScreens } from '../navigation/screen-store';
import { currentText } from '../text/use-text';
import { type AppCommand, hasOwnUndo, runCommand } from './app-commands';

const isMac = navigator.platform.startsWith('Mac');

/** How a shortcut is written on this computer, in the app's language. */
export function shortcutLabel(keys: string): string {
  if (isMac) return keys.replace('Ctrl+', '⌘').replace('Shift+', '⇧');
  const { control, shift } = currentText().frame;
  return keys.replace('Ctrl', control).replace('Shift', shift);
}

const bound: Record<string, AppCommand> = {
  'Ctrl+O': 'open',
  'Ctrl+S': 'save',
  'Ctrl+Shift+S': 'saveAs',
  'Ctrl+Z': 'undo',
  'Ctrl+Shift+Z': 'redo',
  'Ctrl+Y': 'redo',
  'Ctrl+K': 'find',
  'Ctrl+P': 'exportPdf',
};

function onKeyDown(event: KeyboardEvent): void {
  if (!(isMac ? event.metaKey : event.ctrlKey) || event.altKey) return;
  const screen = Number(event.key);
  if (screen >= 1 && screen <= planScreens.length + 1 && !event.shiftKey && useDocument.getState().history) {
    event.preventDefault();
    goTo(screen === 1 ? 'start' : planScreens[screen - 2]);
    return;
  }
  const command = bound[`Ctrl+${event.shiftKey ? 'Shift+' : ''}${event.key.toUpperCase()}`];
  if (!command || ((command === 'undo' || command === 'redo') && hasOwnUndo(event.target))) return;
  event.preventDefault();
  runCommand(command);
}

/** Listens until the returned function is called. */
export function listenForShortcuts(): () => void {
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

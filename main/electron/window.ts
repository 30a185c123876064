import { app, BrowserWindow, dialog, type Session, screen } from 'electron';
import { builtPart } from '../services/built-folder';
import { startAddress } from './address';
import { currentText } from './text/desktop-text';
import { placeOnScreens, type WindowPlace } from './window-place';

/** The app's window and what it knows of the document in it. */
export interface AppWindow {
  window: BrowserWindow;
  showState(name: string, edited: boolean): void;
  /** The user cancelled the save that would have closed the window. */
  saveCancelled(): void;
}

/** The place of the window across runs. */
interface PlaceKeeping {
  before: WindowPlace | null;
  keep(place: WindowPlace): void;
}

/**
 * Opens the window where it was closed last. Before it closes over unsaved changes it asks; `save` is called where the user wants them saved, and
 * the window closes by itself once the page reports them saved; `discard` is called where the user gives them up.
 * `closed` hears whether the whole program was to end.
 */
export function openWindow(
  session: Session,
  placing: PlaceKeeping,
  save: () => void,
  discard: () => Promise<void>,
  closed: (quitting: boolean) => void,
): AppWindow {
  const { maximized, ...bounds } = placeOnScreens(
    placing.before,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  ) ?? { width: 1360, height: 900, maximized: false };
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 400,
    minHeight: 400,
    show: false,
    title: app.getName(),
    webPreferences: {
      session,
      preload: builtPart('preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  let document = { name: '', edited: false };
  let quitting = false;
  let closeOnceSaved = false;
  let asking = false;

  const noteQuit = () => {
    quitting = true;
  };
  app.on('before-quit', noteQuit);

  async function askAboutChanges(): Promise<void> {
    const text = currentText();
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text.unsaved(document.name),
      detail: text.unsavedDetail,
      buttons: [text.save, text.discard, text.cancel],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    });
    if (response === 0) {
      closeOnceSaved = true;
      save();
    } else if (response === 1) {
      await discard();
      window.destroy();
    } else {
      quitting = false;
    }
  }

  window.on('close', (event) => {
    placing.keep({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    if (!document.edited) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    askAboutChanges()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        asking = false;
      });
  });
  window.on('closed', () => {
    app.off('before-quit', noteQuit);
    closed(quitting);
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  // The title is the document's; the page's own title is for the web host.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.loadURL(startAddress).catch((error: unknown) => console.error(error));

  return {
    window,
    showState: (name, edited) => {
      document = { name, edited };
      window.setTitle(name === '' ? app.getName() : `${edited ? '• ' : ''}${name} — ${app.getName()}`);
      window.setDocumentEdited(edited);
      if (closeOnceSaved && !edited) window.destroy();
    },
    saveCancelled: () => {
      closeOnceSaved = false;
      quitting = false;
    },
  };
}

import { app, BrowserWindow, dialog, nativeTheme, type Session, screen } from 'electron';
import { builtPart } from '../services/built-folder';
import { startAddress } from './address';
import { showOnce } from './show-once';
import { currentText } from './text/desktop-text';
import { placeOnScreens, type WindowPlace } from './window-place';

/** The app's window and what it knows of the document in it. */
export interface AppWindow {
  window: BrowserWindow;
  showState(name: string, edited: boolean): void;
  /** The save that was to close the window has ended: only where the plan is on disk does the window close. */
  saveEnded(saved: boolean): void;
  /** Puts it in front of the user, wherever it is. */
  bringForward(): void;
}

/** What the window calls. */
interface WindowParts {
  /** Where it was when it was closed last. */
  before: WindowPlace | null;
  keep(place: WindowPlace): void;
  /** It can be seen. */
  shown(): void;
  /** Has the page save; its answer is AppWindow.saveEnded. */
  save(): void;
  /** The user gives up the unsaved changes. */
  discard(): Promise<void>;
  /** It was to close and stays, because the user said so or because the save failed. */
  stayed(): void;
  /** It is gone; `quitting` where the whole program was to end. */
  closed(quitting: boolean): void;
  /** The page could not be loaded. */
  notLoaded(window: BrowserWindow, error: unknown): void;
  report(error: unknown): void;
}

/** The page's own ground, so that the window is not white before it is dark. */
const ground = () => (nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff');

/**
 * Opens the window where it was closed last, and shows it with its first frame. Before it closes over unsaved changes it
 * asks.
 */
export function openWindow(session: Session, parts: WindowParts): AppWindow {
  const { maximized, ...bounds } = placeOnScreens(
    parts.before,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  ) ?? { width: 1360, height: 900, maximized: false };
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 400,
    minHeight: 400,
    show: false,
    backgroundColor: ground(),
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
      // The code cache is made with the first start, not with the third: the page's scripts are always the same.
      v8CacheOptions: 'bypassHeatCheck',
      devTools: !app.isPackaged,
    },
  });
  let document = { name: '', edited: false };
  let quitting = false;
  let asking = false;
  let savingToClose = false;

  const noteQuit = () => {
    quitting = true;
  };
  app.on('before-quit', noteQuit);

  function stay(): void {
    savingToClose = false;
    quitting = false;
    parts.stayed();
  }

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
      savingToClose = true;
      parts.save();
    } else if (response === 1) {
      await parts.discard();
      window.destroy();
    } else stay();
  }

  /** One question at a time. */
  function askOnce(): void {
    if (asking) return;
    asking = true;
    askAboutChanges()
      .catch(parts.report)
      .finally(() => {
        asking = false;
      });
  }

  window.on('close', (event) => {
    parts.keep({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    if (!document.edited) return;
    event.preventDefault();
    askOnce();
  });
  // The page knows of a change before it has told of it: Electron would leave the window open without a word.
  window.webContents.on('will-prevent-unload', askOnce);
  window.webContents.on('render-process-gone', stay);
  window.on('closed', () => {
    app.off('before-quit', noteQuit);
    parts.closed(quitting);
  });
  showOnce(window, () => {
    if (maximized) window.maximize();
    window.show();
    parts.shown();
  });
  offerToWait(window, parts.report);
  // The title is the document's; the page's own title is for the web host.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.loadURL(startAddress).catch((error: unknown) => {
    if (!window.isDestroyed()) parts.notLoaded(window, error);
  });

  return {
    window,
    showState: (name, edited) => {
      document = { name, edited };
      window.setTitle(name === '' ? app.getName() : `${edited ? '• ' : ''}${name} — ${app.getName()}`);
      window.setDocumentEdited(edited);
    },
    saveEnded: (saved) => {
      if (!savingToClose) return;
      if (saved && !document.edited) window.destroy();
      else stay();
    },
    bringForward: () => {
      // On Windows and macOS focus() alone does nothing for a window that is not to be seen.
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

/** Asks about a page that does not answer: to wait, or to end it, which is then told and mended as a crash. */
function offerToWait(window: BrowserWindow, report: (error: unknown) => void): void {
  let question: AbortController | null = null;

  async function ask(signal: AbortSignal): Promise<void> {
    const text = currentText();
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text.pageBusy,
      detail: text.pageBusyDetail,
      buttons: [text.wait, text.reload],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    });
    if (response === 1) window.webContents.forcefullyCrashRenderer();
  }

  window.on('unresponsive', () => {
    if (question) return;
    question = new AbortController();
    ask(question.signal)
      .catch(report)
      .finally(() => {
        question = null;
      });
  });
  window.on('responsive', () => question?.abort());
}

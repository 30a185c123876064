import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import type { HostEvent, HostEventData } from '#main/contract';
import { type LanguageSetting, preferredLanguage } from '#models/language/languages';
import { appFiles } from '../services/app-files';
import { builtPart } from '../services/built-folder';
import { dataFolder } from '../services/data-folder';
import { createDispatch } from '../services/dispatch';
import { createDocumentKeeping } from '../services/document-calls';
import { createExporting } from '../services/export-calls';
import { HostError } from '../services/host-error';
import { createLanguageKeeping } from '../services/language-setting';
import type { Log } from '../services/log-file';
import { packDocument } from '../services/pack-document';
import { answerPage } from './answer-page';
import { addContextMenu } from './context-menu';
import { desktopCalls } from './desktop-calls';
import { fileDialogs } from './dialogs';
import { placeDownloads } from './downloads';
import { externalLinks } from './external-links';
import { hostLicences } from './host-licences';
import { setMenu } from './menu';
import { createOutsideFiles } from './outside-files';
import { planArguments } from './plan-argument';
import { createWindowPrinter } from './print-window';
import { declareScheme, serveApp } from './protocol';
import { lockContents, lockSession } from './security';
import { currentText, speak } from './text/desktop-text';
import { createUpdates } from './updates';
import { type AppWindow, openWindow } from './window';
import { keepWindowPlace, readWindowPlace } from './window-place';

type Command = HostEventData<'menu.command'>['command'];

/** As electron-builder.yml has it: by it Windows knows the program's windows for those of its shortcut. */
const appId = 'org.boardcase.Boardcase';

/** Runs the app until its last window closes; `failed` hears why it could not start. Throws before it is ready. */
export function runApp(log: Log, failed: (error: unknown) => void): void {
  app.enableSandbox();
  declareScheme();
  app.setPath('userData', dataFolder());
  if (process.platform === 'win32') app.setAppUserModelId(appId);

  let shown: AppWindow | null = null;
  /** Chosen in the menu of macOS while no window was open; the next page runs it. */
  let pending: Command | null = null;
  /** Runs in place of what otherwise follows the close of the window. */
  let afterClose: (() => void) | null = null;
  const currentWindow = (): BrowserWindow | null => shown?.window ?? null;

  function send<E extends HostEvent>(event: E, data: HostEventData<E>): void {
    currentWindow()?.webContents.send(`boardcase:${event}`, data);
  }

  const kept = (name: string) => join(app.getPath('userData'), name);
  const report = (error: unknown) => log('desktop', error);
  const keeping = createDocumentKeeping(app.getPath('userData'), report);
  const printer = createWindowPrinter();
  const exporting = createExporting(printer);
  const dialogs = fileDialogs(currentWindow);
  const updates = createUpdates({
    settingFile: kept('updates.json'),
    window: currentWindow,
    onceClosed: (work) => {
      afterClose = work;
      if (shown) shown.window.close();
      else closed(false);
    },
    reopen: showWindow,
    report,
  });
  const language = createLanguageKeeping(kept('language.json'), report);
  const outside = createOutsideFiles(planArguments(process.argv, app.isPackaged, process.cwd()), {
    open: (path) => openFromOutside(path).catch(report),
    left: (opened, left) => tellLeft(opened, left).catch(report),
    waiting: () => {
      if (!shown && app.isReady()) showWindow();
    },
  });

  function runCommand(command: Command): void {
    if (shown) {
      if (command === 'close') shown.window.close();
      else send('menu.command', { command });
    } else if (command !== 'close') {
      pending = command;
      showWindow();
    }
  }

  /** Puts the window's menu into place and has the shell's own words follow the setting. */
  function showLanguage(setting: LanguageSetting): void {
    speak(setting === 'system' ? preferredLanguage(app.getPreferredSystemLanguages()) : setting);
    setMenu(runCommand, updates);
  }

  function answerCalls(): void {
    const calls = desktopCalls({
      keeping,
      dialogs,
      takeInitial: () => {
        const command = pending;
        pending = null;
        // Once the page has its answer.
        if (command) setImmediate(() => send('menu.command', { command }));
        return outside.initial();
      },
      setLanguage: (setting) => {
        language.keep(setting);
        showLanguage(setting);
      },
      showState: (name, edited) => shown?.showState(name, edited),
      saveEnded: (saved) => shown?.saveEnded(saved),
      hostLicences,
      checkForUpdates: updates.check,
      exporting,
      printing: { reportHtml: packDocument, printPdf: printer.print },
    });
    answerPage(createDispatch(calls, log), () => (shown ? [shown.window.webContents] : []));
  }

  function closed(quitting: boolean): void {
    shown = null;
    outside.pageGone();
    keeping.pagesLeft().catch(report);
    exporting.close().catch(report);
    const work = afterClose;
    afterClose = null;
    if (work) work();
    else if (quitting || process.platform !== 'darwin') app.quit();
  }

  function showWindow(): void {
    outside.pageGone();
    shown = openWindow(session.defaultSession, {
      before: readWindowPlace(kept('window.json')),
      keep: (place) => keepWindowPlace(kept('window.json'), place, report),
      shown: () => {
        // `npm start` waits for it: a program that ends before it could not start.
        const note = process.env.BOARDCASE_SHOWN_NOTE;
        if (note && !app.isPackaged) writeFileSync(note, '');
      },
      save: () => send('menu.command', { command: 'saveToClose' }),
      discard: keeping.discardDrafts,
      stayed: () => {
        afterClose = null;
      },
      closed,
      notLoaded: (window, error) => {
        report(error);
        const { notLoaded, notLoadedDetail } = currentText();
        offerReload(window, notLoaded, notLoadedDetail).catch(report);
      },
      report,
    });
    const { window } = shown;
    addContextMenu(window);
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      outside.pageGone();
      const { pageGone, pageGoneDetail } = currentText();
      if (reason !== 'clean-exit') offerReload(window, pageGone, pageGoneDetail).catch(report);
    });
  }

  /** Puts the window in front of the user; makes one where there is none. */
  function bringForward(): void {
    if (shown) shown.bringForward();
    else if (app.isReady()) showWindow();
  }

  async function openFromOutside(path: string): Promise<void> {
    bringForward();
    try {
      send('documents.opened', await keeping.documents.openPath(path));
    } catch (error) {
      const detail = error instanceof HostError ? error.message : String(error);
      await tell('error', currentText().cannotOpen, detail);
    }
  }

  const tellLeft = (opened: string, left: string[]) =>
    tell(
      'info',
      currentText().oneAtATime(basename(opened)),
      currentText().leftClosed(left.map((path) => currentText().quoted(basename(path))).join(', ')),
    );

  async function tell(type: 'info' | 'error', message: string, detail: string): Promise<void> {
    const parent = currentWindow();
    if (parent) await dialog.showMessageBox(parent, { type, message, detail });
  }

  /** After a crash of the page: its edits are a draft, which the next page offers. */
  async function offerReload(window: BrowserWindow, message: string, detail: string): Promise<void> {
    await keeping.pagesLeft();
    const { reload, quit } = currentText();
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message,
      detail,
      buttons: [reload, quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) window.webContents.reload();
    else window.destroy();
  }

  /** The window first: its process starts while the rest is put into place, and hears nothing before that is there. */
  function start(): void {
    lockSession(session.defaultSession);
    serveApp(session.defaultSession, appFiles(builtPart('renderer')), language.setting);
    showLanguage(language.setting());
    showWindow();
    answerCalls();
    const failed = (name: string) => {
      tell('error', currentText().downloadFailed(name), currentText().downloadFailedDetail).catch(report);
    };
    placeDownloads(session.defaultSession, dialogs, failed, report);
    app.on('activate', bringForward);
    updates.started().catch(report);
  }

  app.on('web-contents-created', (_event, contents) => lockContents(contents, externalLinks(currentWindow)));
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') log(`${type} process ${reason}`, new Error(reason));
  });
  app.on('window-all-closed', () => {
    // Whether the program ends with its window is decided where that closes.
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    outside.take([path]);
  });

  if (app.requestSingleInstanceLock()) {
    app.on('second-instance', (_event, argv, folder) => {
      bringForward();
      outside.take(planArguments(argv, app.isPackaged, folder));
    });
    app.whenReady().then(start).catch(failed);
  } else {
    app.quit();
  }
}

import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, session } from 'electron';
import { type HostCall, type HostEvent, type HostEventData, hostCalls } from '#main/contract';
import { type LanguageSetting, preferredLanguage } from '#models/language/languages';
import { appFiles } from '../services/app-files';
import { builtPart } from '../services/built-folder';
import { dataFolder } from '../services/data-folder';
import { createDispatch } from '../services/dispatch';
import { createDocumentKeeping } from '../services/document-calls';
import { createExporting } from '../services/export-calls';
import { HostError } from '../services/host-error';
import { createLanguageKeeping } from '../services/language-setting';
import { createLog } from '../services/log-file';
import { packDocument } from '../services/pack-document';
import { desktopCalls } from './desktop-calls';
import { fileDialogs } from './dialogs';
import { externalLinks } from './external-links';
import { hostLicences } from './host-licences';
import { setMenu } from './menu';
import { planArgument } from './plan-argument';
import { createWindowPrinter } from './print-window';
import { declareScheme, serveApp } from './protocol';
import { isTrustedSender, lockContents, lockSession } from './security';
import { currentText, speak } from './text/desktop-text';
import { createUpdates } from './updates';
import { type AppWindow, openWindow } from './window';
import { keepWindowPlace, readWindowPlace } from './window-place';

app.enableSandbox();
declareScheme();
app.setPath('userData', dataFolder());

let shown: AppWindow | null = null;
let initial = planArgument(process.argv, app.isPackaged, process.cwd());
/** Whether the page hears of documents yet; before, they wait for its first question. */
let listening = false;
const currentWindow = (): BrowserWindow | null => shown?.window ?? null;

function send<E extends HostEvent>(event: E, data: HostEventData<E>): void {
  currentWindow()?.webContents.send(`boardcase:${event}`, data);
}

const log = createLog(join(app.getPath('userData'), 'logs', 'boardcase.log'));
const placeFile = join(app.getPath('userData'), 'window.json');
const report = (error: unknown) => log('desktop', error);
process.on('uncaughtExceptionMonitor', (error) => log('uncaught', error));
const keeping = createDocumentKeeping(app.getPath('userData'), report);
const printer = createWindowPrinter();
const exporting = createExporting(printer);
const updates = createUpdates({
  settingFile: join(app.getPath('userData'), 'updates.json'),
  window: currentWindow,
  report,
});
const language = createLanguageKeeping(join(app.getPath('userData'), 'language.json'), report);

/** Puts the window's menu into place and has the shell's own words follow the setting. */
function showLanguage(setting: LanguageSetting): void {
  speak(setting === 'system' ? preferredLanguage(app.getPreferredSystemLanguages()) : setting);
  const run = (command: HostEventData<'menu.command'>['command']) =>
    command === 'close' ? currentWindow()?.close() : send('menu.command', { command });
  setMenu(run, updates);
}

function answerCalls(): void {
  const calls = desktopCalls({
    keeping,
    dialogs: fileDialogs(currentWindow),
    takeInitial: () => {
      const path = initial;
      initial = null;
      listening = true;
      return path;
    },
    setLanguage: (setting) => {
      language.keep(setting);
      showLanguage(setting);
    },
    showState: (name, edited) => shown?.showState(name, edited),
    saveCancelled: () => shown?.saveCancelled(),
    hostLicences,
    checkForUpdates: updates.check,
    exporting,
    printing: { reportHtml: packDocument, printPdf: printer.print },
  });
  const dispatch = createDispatch(calls, log);
  for (const name of Object.keys(hostCalls) as HostCall[]) {
    ipcMain.handle(`boardcase:${name}`, (event, args: unknown) => {
      const windows = shown ? [shown.window.webContents] : [];
      if (isTrustedSender(event, windows)) return dispatch(name, args);
      return { ok: false, code: 'denied', message: 'Only the app’s own page may call.' };
    });
  }
}

function showWindow(): void {
  listening = false;
  shown = openWindow(
    session.defaultSession,
    { before: readWindowPlace(placeFile), keep: (place) => keepWindowPlace(placeFile, place, report) },
    () => send('menu.command', { command: 'save' }),
    keeping.discardDrafts,
    (quitting) => {
      shown = null;
      keeping.pagesLeft().catch(report);
      exporting.close().catch(report);
      if (quitting || process.platform !== 'darwin') app.quit();
    },
  );
  const { window } = shown;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    listening = false;
    if (reason !== 'clean-exit') offerReload(window).catch(report);
  });
}

/** Opens a plan that came from outside: a double click, a second start of the program. */
async function openFromOutside(path: string): Promise<void> {
  if (!shown || !listening) {
    initial = path;
    if (!shown && app.isReady()) showWindow();
    return;
  }
  if (shown.window.isMinimized()) shown.window.restore();
  shown.window.focus();
  try {
    send('documents.opened', await keeping.documents.openPath(path));
  } catch (error) {
    const detail = error instanceof HostError ? error.message : String(error);
    await dialog.showMessageBox(shown.window, { type: 'error', message: currentText().cannotOpen, detail });
  }
}

/** After a crash of the page: its edits are a draft, which the next page offers. */
async function offerReload(window: BrowserWindow): Promise<void> {
  await keeping.pagesLeft();
  const text = currentText();
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text.pageGone,
    detail: text.pageGoneDetail,
    buttons: [text.reload, text.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}

function start(): void {
  lockSession(session.defaultSession);
  serveApp(session.defaultSession, appFiles(builtPart('renderer')), language.setting);
  answerCalls();
  showLanguage(language.setting());
  app.on('activate', () => {
    if (!shown) showWindow();
  });
  showWindow();
  updates.started().catch(report);
}

app.on('web-contents-created', (_event, contents) => lockContents(contents, externalLinks(currentWindow)));
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('open-file', (event, path) => {
  event.preventDefault();
  openFromOutside(path).catch(report);
});

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, folder) => {
    const path = planArgument(argv, app.isPackaged, folder);
    if (path) openFromOutside(path).catch(report);
    else currentWindow()?.focus();
  });
  app.whenReady().then(start).catch(report);
} else {
  app.quit();
}

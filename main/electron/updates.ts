import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { z } from 'zod';
import { appVersion } from '../services/app-version';
import { currentText } from './text/desktop-text';
import { updateAddress } from './update-address';

const settingSchema = z.object({ atStart: z.boolean() });

/** Looking for a newer version, which happens only where the user asks for it or has asked for it at every start. */
export interface Updates {
  /** Looks now and tells what came of it; offers to download and then to install. */
  check(): Promise<void>;
  /** Whether the user wants it looked for at every start; no, until he says so. */
  atStart(): boolean;
  setAtStart(wanted: boolean): void;
  /** Looks if the user wants that, and says something only where there is a newer version. */
  started(): Promise<void>;
}

interface UpdateParts {
  /** Where the setting is kept. */
  settingFile: string;
  window(): BrowserWindow | null;
  /** Closes the window, which asks about unsaved changes, and runs the work once it is gone; never where it stays. */
  onceClosed(work: () => void): void;
  /** Opens the window again. */
  reopen(): void;
  report(error: unknown): void;
}

const configFile = () => join(process.resourcesPath, 'app-update.yml');

/** Written beside the program by electron-builder where the build was given an address; without it there is none to ask. */
function canAsk(): boolean {
  try {
    return updateAddress(readFileSync(configFile(), 'utf8')) !== null;
  } catch {
    return false;
  }
}

/** The library that looks, loaded with the first question: before it the program has no code that could ask. */
async function updater() {
  const { autoUpdater } = await import('electron-updater');
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = false;
  // A checkout is not packed, and then the library looks nowhere unless told where.
  autoUpdater.forceDevUpdateConfig = !app.isPackaged;
  if (!app.isPackaged) autoUpdater.updateConfigPath = configFile();
  // Its log quotes addresses and paths; what fails is reported by us.
  autoUpdater.logger = null;
  return autoUpdater;
}

type Library = Awaited<ReturnType<typeof updater>>;

const words = () => currentText().updates;

/** Looks for updates by electron-updater at the address that the build was given. */
export function createUpdates({ settingFile, window, onceClosed, reopen, report }: UpdateParts): Updates {
  let busy = false;

  const tell = async (message: string, detail: string, buttons: string[] = []): Promise<number> => {
    const parent = window();
    if (!parent) return -1;
    const options = { type: 'info', message, detail, noLink: true, defaultId: 0 } as const;
    const all = buttons.length > 0 ? [...buttons, words().later] : [words().fine];
    const { response } = await dialog.showMessageBox(parent, { ...options, buttons: all, cancelId: all.length - 1 });
    return response;
  };

  async function look(quietly: boolean): Promise<void> {
    if (!canAsk()) {
      if (!quietly) await tell(words().noAddress, words().noAddressDetail);
      return;
    }
    const library = await updater();
    // The portable program of Windows unpacks itself anew at each start.
    const found = process.env.PORTABLE_EXECUTABLE_FILE ? null : await library.checkForUpdates();
    if (!found) {
      if (!quietly) await tell(words().notHere, words().notHereDetail);
      return;
    }
    if (!found.isUpdateAvailable) {
      if (!quietly) await tell(words().latest(appVersion), '');
      return;
    }
    const { version } = found.updateInfo;
    if ((await tell(words().found(version), words().foundDetail(appVersion), [words().download])) !== 0) return;
    await library.downloadUpdate();
    // The installer of Windows ends the program as soon as it runs: not before the window's question is answered.
    if ((await tell(words().ready(version), words().readyDetail, [words().restart])) === 0)
      onceClosed(() => install(library));
  }

  /** Hands over to the installer. What refuses does so later and by an event only, such as macOS an unsigned program. */
  function install(library: Library): void {
    const refused = (error: unknown) => {
      library.off('error', refused);
      report(error);
      reopen();
      tell(words().notInstalled, words().notInstalledDetail).catch(report);
    };
    library.on('error', refused);
    try {
      library.quitAndInstall();
    } catch (error) {
      refused(error);
    }
  }

  async function run(quietly: boolean): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      await look(quietly);
    } catch (error) {
      report(error);
      if (!quietly) await tell(words().failed, words().failedDetail);
    } finally {
      busy = false;
    }
  }

  function atStart(): boolean {
    try {
      return settingSchema.parse(JSON.parse(readFileSync(settingFile, 'utf8'))).atStart;
    } catch {
      // Never set, or damaged: nobody has asked.
      return false;
    }
  }

  return {
    check: () => run(false),
    atStart,
    setAtStart: (wanted) => {
      try {
        mkdirSync(dirname(settingFile), { recursive: true });
        writeFileSync(settingFile, JSON.stringify({ atStart: wanted }));
      } catch (error) {
        report(error);
      }
    },
    started: async () => {
      if (app.isReady() && atStart()) await run(true);
    },
  };
}

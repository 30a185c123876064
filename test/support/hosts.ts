import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserArguments } from '#main/services/system-browser';
import { desktopKind, launchDesktop } from './desktop';
import { serveApp, testBrowser } from './web-host';

/** The app on one of its hosts; file dialogs are answered as each host asks. */
export interface RunningApp {
  page: Page;
  /** File → Open…, and the plan at this path (on the web host: in its plans folder). */
  open(path: string): Promise<void>;
  /** File → Save as…, under a name in the plans folder; returns the file's path. */
  saveAs(name: string): Promise<string>;
  /**
   * File → Protect with a password…, saved under a name in the plans folder; returns the file's path. What becomes of the
   * file without one is asked by the page.
   */
  protect(name: string, password: string): Promise<string>;
  /** Presses the button that exports, and returns the path of the file that came out; `ending` without the dot. */
  exportTo(press: () => Promise<void>, folder: string, ending?: string): Promise<string>;
  /** Answers the dialog of the next export with a name in a folder; returns the path. Browsers ask nothing. */
  placeNext(folder: string, name: string): Promise<string>;
  /** Files that the system was asked to open or show, as `file path` or `folder path`; null on a host that cannot. */
  shownFiles(): Promise<string[] | null>;
  /** Ends the program as its user would; returns the exit code. */
  quit(): Promise<number | null>;
  /** Ends the program at once, as a power cut would. */
  crash(): Promise<void>;
}

/** Where a host works and what it opens first. */
interface StartOptions {
  /** Plans folder. */
  folder: string;
  /** Folder for what the program remembers. */
  data: string;
  initial?: string;
}

interface Host {
  name: string;
  start(options: StartOptions): Promise<RunningApp>;
}

const fileMenu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

async function typeNewPassword(page: Page, password: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Protect with a password' });
  await dialog.getByLabel('New password').fill(password);
  await dialog.getByLabel('The same once more').fill(password);
  await dialog.getByRole('button', { name: 'Protect', exact: true }).click();
}

async function startWeb(options: StartOptions): Promise<RunningApp> {
  const served = await serveApp(options);
  const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await page.goto(served.address);
  return {
    page,
    open: async (path) => {
      await fileMenu(page, 'Open…');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: basename(path) })
        .click();
    },
    saveAs: async (name) => {
      await fileMenu(page, 'Save as…');
      await page.getByRole('dialog').getByLabel('File name').fill(name);
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      return join(options.folder, `${name}.boardcase`);
    },
    protect: async (name, password) => {
      await fileMenu(page, 'Protect with a password…');
      await typeNewPassword(page, password);
      await page.getByRole('dialog').getByLabel('File name').fill(name);
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      return join(options.folder, `${name}.boardcase`);
    },
    exportTo: async (press, folder) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    placeNext: async (folder, name) => join(folder, name),
    shownFiles: async () => null,
    quit: async () => {
      await browser.close();
      return served.stop();
    },
    crash: async () => {
      served.process.kill('SIGKILL');
      await browser.close();
    },
  };
}

async function startDesktop(options: StartOptions): Promise<RunningApp> {
  const desktop = await launchDesktop({
    args: options.initial ? [options.initial] : [],
    env: { BOARDCASE_DATA: options.data, BOARDCASE_TEST_DOCUMENTS: options.folder },
  });
  const { page, evaluate } = desktop;
  const placeSaves = (path: string) =>
    evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  return {
    page,
    open: async (path) => {
      await evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
      }, path);
      await fileMenu(page, 'Open…');
    },
    saveAs: async (name) => {
      const path = join(options.folder, `${name}.boardcase`);
      await placeSaves(path);
      await fileMenu(page, 'Save as…');
      return path;
    },
    protect: async (name, password) => {
      const path = join(options.folder, `${name}.boardcase`);
      await placeSaves(path);
      await fileMenu(page, 'Protect with a password…');
      await typeNewPassword(page, password);
      return path;
    },
    exportTo: async (press, folder, ending = 'pdf') => {
      const path = join(folder, `exported.${ending}`);
      await placeSaves(path);
      await press();
      return path;
    },
    placeNext: async (folder, name) => {
      const path = join(folder, name);
      await placeSaves(path);
      return path;
    },
    shownFiles: () =>
      evaluate(({ shell }) => {
        const kept = shell as typeof shell & { shown?: string[] };
        if (!kept.shown) {
          const shown: string[] = [];
          kept.shown = shown;
          shell.showItemInFolder = (path) => {
            shown.push(`folder ${path}`);
          };
          shell.openPath = async (path) => {
            shown.push(`file ${path}`);
            return '';
          };
        }
        return kept.shown;
      }),
    quit: async () => {
      await evaluate(({ app, dialog }) => {
        // Asked about unsaved changes: the middle answer drops them.
        dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
        setTimeout(() => app.quit(), 10);
      });
      return desktop.ended;
    },
    crash: async () => {
      desktop.kill();
      await desktop.ended;
    },
  };
}

/** The hosts that every end-to-end test runs on; the names say what the desktop app really ran on. */
export const hosts: Host[] = [
  { name: 'the web host in Chromium', start: startWeb },
  { name: `the desktop app on ${desktopKind}`, start: startDesktop },
];

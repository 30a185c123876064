import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Browser, chromium, type Page } from 'playwright-core';
import { findSystemBrowser, missingBrowser } from '#main/services/system-browser';
import { missingDisplay } from '../../tools/desktop-trouble.mjs';
import { installedElectron } from '../../tools/electron-binary.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const register = join(root, 'test', 'support', 'electron-stand-in', 'register.mjs');

/** The built parts under test; BOARDCASE_TEST_OUT names a copy that no build touches meanwhile. */
export const builtFolder = process.env.BOARDCASE_TEST_OUT ?? join(root, 'out');

/** Electron's module as tests see it in `evaluate`: the parts they touch. */
type Electron = typeof import('electron');

/** The desktop app under test, on the real Electron or on the stand-in. */
export interface Desktop {
  page: Page;
  /** Runs a function in the main process with the electron module; both must be serialisable. */
  evaluate<R, A = undefined>(run: (electron: Electron, argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Resolves with the exit code once the program has ended. */
  ended: Promise<number | null>;
  /** Ends the program at once, as a crash or a power cut would. */
  kill(): void;
}

/** How the stand-in is to differ from its usual self; the real program is as its machine is. */
interface StandInSwitches {
  /** Windows that were never shown get no first frame. */
  wayland?: boolean;
  /** Names of paths that the system cannot tell. */
  missingPaths?: string[];
  /** The port at which Chromium keeps answers and compiled scripts from start to start. */
  cachesAt?: number;
}

interface LaunchOptions {
  /** Arguments after the app's folder. */
  args?: string[];
  /** Folder of built files: `main/`, `preload/`, `renderer/`, `print/`. */
  out?: string;
  env: Record<string, string>;
  standIn?: StandInSwitches;
  /** Chromium's own folder, of the stand-in only; who names one removes it. */
  profile?: string;
}

/** Path of the real Electron where it and a display are here, else null; then the stand-in runs. */
export const realElectron: string | null = missingDisplay() === null ? installedElectron() : null;

/** One line for the run's output. */
export const desktopKind = realElectron ? `Electron at ${realElectron}` : 'the stand-in for Electron over Chromium';

async function launchReal(executablePath: string, options: LaunchOptions): Promise<Desktop> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, root, ...(options.args ?? [])];
  const app = await _electron.launch({ executablePath, args, env: { ...definedEnvironment(), ...options.env } });
  const process_ = app.process();
  return {
    page: await app.firstWindow(),
    evaluate: (run, argument) => app.evaluate(run as never, argument as never),
    ended: new Promise((resolve) => process_.once('exit', resolve)),
    kill: () => killTree(process_),
  };
}

/** Ends a program at once. On Windows it may have been started by a shell, and the shell alone would die. */
function killTree(child: ChildProcess): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else child.kill('SIGKILL');
}

const definedEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** Waits for the first message that `pick` takes something from; rejects where the program ends before. */
function message<T>(child: ChildProcess, pick: (data: Record<string, unknown>) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const exited = (code: number | null) => reject(new Error(`the program ended with ${code}`));
    const heard = (data: Record<string, unknown>) => {
      const found = pick(data);
      if (found === undefined) return;
      child.off('message', heard);
      child.off('exit', exited);
      resolve(found);
    };
    child.on('message', heard);
    child.once('exit', exited);
  });
}

async function appPage(browser: Browser): Promise<Page> {
  while (browser.isConnected()) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const found = pages.find((page) => page.url().includes('boardcase.app.'));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the program ended before it showed its window');
}

/** Chromium's own folder, for one run of the program; it is removed with its process. */
const newProfile = () => mkdtempSync(join(tmpdir(), 'boardcase-stand-in-'));

/** The stand-in's process; what it writes goes to the test's own output, or is kept by `keep`. */
function startStandIn(options: LaunchOptions, profile: string, keep?: (text: string) => void): ChildProcess {
  const browserPath = findSystemBrowser();
  if (!browserPath) throw new Error(missingBrowser());
  // The command line has Electron's shape: the program, the app, the rest.
  const child = fork(join(options.out ?? builtFolder, 'main', 'electron.js'), options.args ?? [], {
    execArgv: ['--import', register],
    env: {
      ...process.env,
      BOARDCASE_TEST_STAND_IN: JSON.stringify(options.standIn ?? {}),
      BOARDCASE_TEST_BROWSER: browserPath,
      BOARDCASE_TEST_PROFILE: profile,
      ...options.env,
    },
    stdio: ['ignore', 'inherit', keep ? 'pipe' : 'inherit', 'ipc'],
  });
  if (keep) child.stderr?.setEncoding('utf8').on('data', keep);
  child.once('exit', () => {
    if (options.profile) return;
    // Chromium's last processes still write for a moment; what then remains is a folder for temporary files.
    rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
  });
  return child;
}

/** Runs the stand-in with a program that ends by itself; returns its exit code and what it wrote to standard error. */
export function runToItsEnd(options: LaunchOptions): Promise<{ code: number | null; told: string }> {
  let told = '';
  const child = startStandIn(options, newProfile(), (text) => {
    told += text;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, told })));
}

/**
 * The Chromium of the stand-in, driven by the test as well. Who came last would have the downloads: they go where the
 * stand-in looks for them.
 */
async function attach(endpoint: string, downloadPath: string): Promise<Browser> {
  const browser = await chromium.connectOverCDP(endpoint);
  const devtools = await browser.newBrowserCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath, eventsEnabled: true });
  return browser;
}

async function launchStandIn(options: LaunchOptions): Promise<Desktop> {
  const profile = options.profile ?? newProfile();
  const child = startStandIn(options, profile);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const endpoint = await message(child, (data) => (typeof data.endpoint === 'string' ? data.endpoint : undefined));
  const attached = attach(endpoint, join(profile, 'downloads'));
  const gone = ended.then((code) => Promise.reject(new Error(`the program ended with ${code}`)));
  // Whichever comes second is nobody's concern.
  for (const outcome of [attached, gone]) outcome.catch(() => undefined);
  const browser = await Promise.race([attached, gone]);
  let asked = 0;
  return {
    page: await appPage(browser),
    evaluate: async (run, argument) => {
      if (!child.connected) throw new Error('the program has ended');
      const id = ++asked;
      const answer = message(child, (data) => (data.id === id ? data : undefined));
      child.send({ id, code: String(run), argument });
      const data = await answer;
      if (data.error) throw new Error(String(data.error));
      return data.value as never;
    },
    ended,
    kill: () => killTree(child),
  };
}

/** Starts the built desktop app and returns once its page is there. */
export function launchDesktop(options: LaunchOptions): Promise<Desktop> {
  return realElectron ? launchReal(realElectron, options) : launchStandIn(options);
}

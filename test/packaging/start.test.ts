import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sandboxTrouble, whyEnded } from '../../tools/desktop-trouble.mjs';
import { temporaryFolders } from '../support/temporary-folder';

const tool = (name: string) => fileURLToPath(new URL(`../../tools/${name}`, import.meta.url));
const newFolder = temporaryFolders();
const isRoot = process.getuid?.() === 0;
/** What has no rights at all on every Linux and macOS. */
const nobody = 65_534;

/** A program in Electron's place: a script, which says that its window is there by the note that Boardcase writes. */
function standIn(script: string): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

interface Ended {
  code: number | null;
  /** Lines on standard error. */
  told: string[];
  /** Whether the app was served. */
  served: boolean;
}

/**
 * Runs `npm start`'s script with a display and a program in Electron's place, not as root unless told, until it ends by
 * itself or, once the app is served, by the termination signal.
 */
function start(script: string, { asRoot = false, env = {} }: { asRoot?: boolean; env?: object } = {}): Promise<Ended> {
  const home = newFolder();
  mkdirSync(join(home, 'Documents'));
  const other = isRoot && !asRoot ? { uid: nobody, gid: nobody } : {};
  const dist = standIn(script);
  if (isRoot) for (const folder of [dist, home, join(home, 'Documents')]) chownSync(folder, nobody, nobody);
  const child = spawn(process.execPath, [tool('start.mjs')], {
    env: {
      ...process.env,
      HOME: home,
      BOARDCASE_DATA: join(home, 'data'),
      DISPLAY: ':0',
      PATH: `${join(process.execPath, '..')}:/usr/bin:/bin`,
      ELECTRON_OVERRIDE_DIST_PATH: dist,
      ...env,
    },
    ...other,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ending(child);
}

function ending(child: ChildProcess): Promise<Ended> {
  let told = '';
  let served = false;
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    told += text;
  });
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (served || !text.includes('Boardcase is at http://')) return;
    served = true;
    child.kill('SIGTERM');
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, told: told.split('\n').filter(Boolean), served }));
  });
}

const line = (reason: string | RegExp) => [
  expect.stringMatching(
    new RegExp(
      `^The desktop window cannot open: ${typeof reason === 'string' ? reason : reason.source}\\. Serving the same app in your browser instead\\.$`,
    ),
  ),
];

// Elsewhere a script cannot stand in a program's place.
describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('serves the app and says why where the program is ended by a signal', async () => {
    const noise = 'echo "[1:FATAL:x.cc(1)] Check failed" >&2';
    expect(await start(`${noise}; kill -ABRT $$`)).toEqual({
      code: 0,
      told: line('it was ended by SIGABRT before it opened'),
      served: true,
    });
    expect(await start('kill -KILL $$')).toMatchObject({ told: line('it was ended by SIGKILL before it opened') });
  });

  it('names a library that is missing, and a sandbox that the system does not allow', async () => {
    const library = 'echo "electron: error while loading shared libraries: libnss3.so: cannot open" >&2; exit 127';
    expect(await start(library)).toEqual({
      code: 0,
      told: line(/the system has no libnss3\.so, a library that it needs/),
      served: true,
    });
    const sandbox = 'echo "FATAL:sandbox/linux/suid/client/setuid_sandbox_host.cc The SUID sandbox" >&2; kill -TRAP $$';
    expect(await start(sandbox)).toMatchObject({ told: line(/the system gives .* its sandbox/), served: true });
  });

  it('says so where the program fails before its window is there', async () => {
    expect(await start('exit 1')).toMatchObject({
      told: line('it ended with status 1 before it opened'),
      served: true,
    });
  });

  it.runIf(isRoot)('says so as root, where Chromium never starts', async () => {
    const all = await start('exit 0', { asRoot: true });
    expect(all).toEqual({ code: 0, told: line(/Chromium refuses to run as root; .*/), served: true });
  });

  it('opens the desktop app though an editor around it would make a plain Node of it', async () => {
    const script = 'test -z "$ELECTRON_RUN_AS_NODE" || exit 9; : > "$BOARDCASE_SHOWN_NOTE"; exit 3';
    const ended = await start(script, { env: { ELECTRON_RUN_AS_NODE: '1' } });
    expect(ended).toEqual({ code: 3, told: [], served: false });
  });

  it('ends as the program does once its window was there: by a status, by a signal as 128 and its number', async () => {
    const shown = ': > "$BOARDCASE_SHOWN_NOTE"';
    expect(await start(`${shown}; echo words >&2; exit 0`)).toEqual({ code: 0, told: ['words'], served: false });
    expect(await start(`${shown}; kill -ABRT $$`)).toMatchObject({ code: 134, served: false });
  });

  it('ends without a window where it is handed to the program that runs already', async () => {
    expect(await start('exit 0')).toEqual({ code: 0, told: [], served: false });
  });

  it('serves nothing where it was stopped meanwhile', async () => {
    const parent = 'kill -TERM $PPID; while :; do sleep 1; done';
    expect(await start(`trap 'exit 143' TERM; ${parent}`)).toEqual({ code: 143, told: [], served: false });
  });

  it('says what it fetches, and why it could not', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const env = { ELECTRON_MIRROR: address, electron_config_cache: newFolder() };
    if (isRoot) chownSync(env.electron_config_cache, nobody, nobody);
    // Not there: the folder holds no program.
    const none = join(newFolder(), 'none');
    const { told, served } = await start('exit 0', { env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: none } });
    server.close();
    expect(told[0]).toMatch(/^Fetching Electron 45\.\d+\.\d+, the desktop program/);
    expect(told.at(-1)).toMatch(/^The desktop window cannot open: Electron could not be fetched \(.*404.*\)\. Serving/);
    expect(served).toBe(true);
  });
});

describe('why the desktop window cannot open', () => {
  it('is known beforehand where no program could have a sandbox', () => {
    const settings = (set: Record<string, string>) => (path: string) => set[path] ?? '';
    const at = (set: Record<string, string>, platform = 'linux', uid = 1000) =>
      sandboxTrouble(null, platform, uid, settings(set));
    expect(at({})).toBeNull();
    expect(at({}, 'linux', 0)).toContain('as root');
    expect(at({}, 'darwin', 0)).toBeNull();
    expect(at({ '/proc/sys/kernel/unprivileged_userns_clone': '0' })).toContain('namespaces');
    expect(at({ '/proc/sys/user/max_user_namespaces': '0' })).toContain('namespaces');
    expect(at({ '/proc/sys/user/max_user_namespaces': '15000' })).toBeNull();
  });

  it('is read out of what the program wrote', () => {
    expect(whyEnded('ERROR: Missing X server or $DISPLAY', 1, null)).toBe('the display cannot be opened');
    expect(whyEnded('Running as root without --no-sandbox is not supported', 1, null)).toContain('as root');
    expect(whyEnded('', null, 'SIGSEGV')).toBe('it was ended by SIGSEGV before it opened');
  });
});

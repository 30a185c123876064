import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createUpdates } from '#main/electron/updates';
import { temporaryFolders } from '../../support/temporary-folder';

const { library, dialogs } = vi.hoisted(() => ({
  library: { current: null as unknown },
  dialogs: [] as string[],
}));
vi.mock('electron', () => ({
  app: { isPackaged: true, isReady: () => true },
  dialog: {
    showMessageBox: async (...args: { message: string }[]) => {
      dialogs.push(args.at(-1)?.message ?? '');
      return { response: 0 };
    },
  },
}));
vi.mock('electron-updater', () => ({
  get autoUpdater() {
    return library.current;
  },
}));

const newFolder = temporaryFolders();
const before = process.resourcesPath;
beforeEach(() => {
  const folder = newFolder();
  writeFileSync(join(folder, 'app-update.yml'), 'provider: generic\nurl: https://updates.example/\n');
  Object.assign(process, { resourcesPath: folder });
  dialogs.length = 0;
});
afterEach(() => {
  Object.assign(process, { resourcesPath: before });
});

/** A newer version is there, the user agrees to everything; `stays` where the window does not close. */
async function update(stays: boolean, install: (updater: EventEmitter) => void = () => undefined) {
  const happened: string[] = [];
  const updater = Object.assign(new EventEmitter(), {
    checkForUpdates: async () => ({ isUpdateAvailable: true, updateInfo: { version: '9.9.9' } }),
    downloadUpdate: async () => happened.push('downloaded'),
    quitAndInstall: () => {
      happened.push('installer runs');
      install(updater);
    },
  });
  library.current = updater;
  const updates = createUpdates({
    settingFile: join(newFolder(), 'updates.json'),
    window: () => ({}) as BrowserWindow,
    onceClosed: (work) => {
      happened.push('asked to close');
      if (stays) return;
      happened.push('closed');
      work();
    },
    reopen: () => happened.push('opened again'),
    report: () => happened.push('reported'),
  });
  await updates.check();
  return happened;
}

describe('an update', () => {
  it('is installed once the window has closed, and not before', async () => {
    expect(await update(false)).toEqual(['downloaded', 'asked to close', 'closed', 'installer runs']);
  });

  it('is not installed where the user stays', async () => {
    expect(await update(true)).toEqual(['downloaded', 'asked to close']);
  });

  it('that the system refuses is said, in a window that is open again', async () => {
    // As macOS with an unsigned program: the event comes, and nothing is thrown.
    const refused = (updater: EventEmitter) => updater.emit('error', new Error('Could not get code signature'));
    expect(await update(false, refused)).toEqual([
      'downloaded',
      'asked to close',
      'closed',
      'installer runs',
      'reported',
      'opened again',
    ]);
    expect(dialogs.at(-1)).toBe('The new version was not installed.');
    const thrown = () => {
      throw new Error('no installer');
    };
    expect(await update(false, thrown)).toContain('opened again');
  });
});

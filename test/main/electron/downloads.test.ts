import { EventEmitter } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import type { FileDialogs } from '#main/electron/dialogs';
import { placeDownloads } from '#main/electron/downloads';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();

/** A download that the user places at a path; what the dialog was asked, and of what the user was told. */
function download({
  name = 'Loss by threat.csv',
  type = 'text/csv',
  path = '',
  mayReplace = true,
  state = 'completed',
}) {
  const session = new EventEmitter();
  const asked: string[] = [];
  const told: unknown[] = [];
  const dialogs = {
    exportPlace: (file: string) => {
      asked.push(file);
      return {};
    },
    mayReplace: async (file: string) => {
      asked.push(`replace ${file}`);
      return mayReplace;
    },
    remember: (folder: string) => asked.push(`folder ${folder}`),
  } as unknown as FileDialogs;
  placeDownloads(
    session as unknown as Session,
    dialogs,
    (failed) => told.push(failed),
    (error) => told.push(error),
  );
  const item = Object.assign(new EventEmitter(), {
    getFilename: () => name,
    getMimeType: () => type,
    getSavePath: () => path,
    setSaveDialogOptions: () => undefined,
  });
  session.emit('will-download', { defaultPrevented: false }, item);
  if (state === 'completed') writeFileSync(path, 'the file');
  item.emit('done', {}, state);
  return { asked, told };
}

describe('a file that the page made', () => {
  it('is offered by its name, and by an ending of its kind where the name has none', () => {
    const path = join(newFolder(), 'x.csv');
    expect(download({ path }).asked[0]).toBe('Loss by threat.csv');
    expect(download({ path, name: 'download' }).asked[0]).toBe('download.csv');
    expect(download({ path, name: 'picture', type: 'image/svg+xml' }).asked[0]).toBe('picture.svg');
  });

  it('has its ending though the user typed none, or what only looks like one', async () => {
    for (const typed of ['losses', 'losses 1.2']) {
      const path = join(newFolder(), typed);
      download({ path });
      await expect.poll(() => existsSync(`${path}.csv`)).toBe(true);
      expect(existsSync(path)).toBe(false);
    }
    const path = join(newFolder(), 'losses.CSV');
    const { asked } = download({ path });
    expect(asked).toHaveLength(2);
    expect(readFileSync(path, 'utf8')).toBe('the file');
  });

  it('replaces no file that the dialog has not asked about without asking', async () => {
    const path = join(newFolder(), 'losses');
    writeFileSync(`${path}.csv`, 'another');
    const { asked } = download({ path, mayReplace: false });
    await expect.poll(() => asked.at(-1)).toBe(`replace ${path}.csv`);
    expect([readFileSync(path, 'utf8'), readFileSync(`${path}.csv`, 'utf8')]).toEqual(['the file', 'another']);
    download({ path });
    await expect.poll(() => readFileSync(`${path}.csv`, 'utf8')).toBe('the file');
  });

  it('that broke off is told by its name, and one that was cancelled is not', () => {
    expect(download({ state: 'interrupted' }).told).toEqual(['Loss by threat.csv']);
    expect(download({ state: 'cancelled' }).told).toEqual([]);
  });
});

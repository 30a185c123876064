import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDocumentKeeping } from '#main/services/document-calls';
import { temporaryFolders } from '../../support/temporary-folder';

/** Which call fails, how, and for which paths: those of the plan's folder alone, as its file system is the odd one. */
const odd = vi.hoisted(() => ({ call: '', code: '', folder: '', onFolder: false, failed: 0 }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const refuse = () => {
    odd.failed++;
    return Promise.reject(Object.assign(new Error(`${odd.code}: refused`), { code: odd.code }));
  };
  /** Of a folder, or of a file in it. */
  const fits = (path: unknown, isFolder: boolean) =>
    typeof path === 'string' &&
    (path === odd.folder ? odd.onFolder && isFolder : !odd.onFolder && path.startsWith(`${odd.folder}/`)) &&
    !path.startsWith(`${odd.folder}/data`);
  const failing = (name: keyof typeof real) =>
    function call(this: unknown, ...args: unknown[]) {
      if (odd.call === name && (fits(args[0], true) || fits(args[0], false))) return refuse();
      return Reflect.apply(real[name] as (...all: unknown[]) => unknown, real, args);
    };
  return {
    ...real,
    ...Object.fromEntries(
      ['readlink', 'lstat', 'rename', 'readdir', 'utimes', 'realpath'].map((name) => [
        name,
        failing(name as keyof typeof real),
      ]),
    ),
    open: async (...args: Parameters<typeof real.open>) => {
      if (odd.call === 'open' && odd.onFolder && args[0] === odd.folder) return refuse();
      const handle = await real.open(...args);
      const isOdd = fits(args[0], args[0] === odd.folder);
      return new Proxy<FileHandle>(handle, {
        get: (target, key) => {
          if (isOdd && key === odd.call) return key === 'close' ? () => target.close().then(refuse) : refuse;
          const value = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    },
  };
});

const newFolder = temporaryFolders();
afterEach(() => Object.assign(odd, { call: '', code: '', folder: '', onFolder: false, failed: 0 }));
const planText = (name: string) => JSON.stringify({ format: 'boardcase-plan', version: 1, name });

async function setUp() {
  const folder = newFolder();
  const path = join(folder, 'plan.boardcase.json');
  writeFileSync(path, planText('first'));
  const troubles: unknown[] = [];
  const { documents } = createDocumentKeeping(join(folder, 'data'), (error) => troubles.push(error));
  const opened = await documents.openPath(path);
  if ('locked' in opened) throw new Error('locked');
  let { revision } = opened;
  const save = async (name: string) => {
    const saved = await documents.save({ ...opened, revision, text: planText(name), force: false, protected: false });
    revision = saved.revision;
    return saved;
  };
  const breakCall = (call: string, code: string, onFolder = false) =>
    Object.assign(odd, { call, code, folder, onFolder, failed: 0 });
  const left = () =>
    readdirSync(folder)
      .filter((name) => name !== 'data')
      .sort();
  return { folder, path, documents, save, breakCall, left, troubles };
}

const notThere = ['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EPERM', 'EACCES', 'ENOTTY', 'UNKNOWN'];

describe.each(notThere)('a file system that answers %s', (code) => {
  it.each([
    ['sync', false],
    ['chmod', false],
    ['readlink', false],
    ['lstat', false],
    ['utimes', false],
    ['realpath', false],
    ['sync', true],
    ['open', true],
    ['readdir', true],
  ] as const)('to %s (of a folder: %s) takes a save and the next one', async (call, onFolder) => {
    const { path, save, breakCall, left } = await setUp();
    breakCall(call, code, onFolder);
    await save('second');
    await save('third');
    expect(readFileSync(path, 'utf8')).toBe(planText('third'));
    expect(left().filter((name) => !name.endsWith('.boardcase-claim'))).toEqual(['plan.boardcase.json']);
    expect(left()).toEqual(['plan.boardcase.json']);
  });
});

describe.each(['EIO', 'ENOSPC', 'EDQUOT', 'ESTALE'])('a disk that answers %s', (code) => {
  it.each(['writeFile', 'sync', 'chmod', 'close', 'rename'])(
    'to %s before the new file is in its place leaves the old one, and says so',
    async (call) => {
      const { path, save, breakCall, left, documents } = await setUp();
      // The plan itself is still to be read.
      breakCall(call, code);
      const said = await save('second').catch((error: Error) => error);
      expect(odd.failed).toBeGreaterThan(0);
      expect(said).toMatchObject({ name: 'HostError' });
      Object.assign(odd, { call: '' });
      expect(readFileSync(path, 'utf8')).toBe(planText('first'));
      expect(left()).toEqual(['plan.boardcase.json']);
      // And nothing stands in the way of the next.
      await save('second');
      expect(await documents.openPath(path)).toMatchObject({ text: planText('second') });
    },
  );

  it.each(['sync', 'open'])(
    'to %s of the folder once the new file is in its place: it is saved, and the next save knows it',
    async (call) => {
      const { path, save, breakCall, troubles } = await setUp();
      breakCall(call, code, true);
      await save('second');
      expect(readFileSync(path, 'utf8')).toBe(planText('second'));
      expect(odd.failed).toBeGreaterThan(0);
      expect(troubles.length).toBeGreaterThan(0);
      await save('third');
      expect(readFileSync(path, 'utf8')).toBe(planText('third'));
    },
  );
});

describe('links', () => {
  it('are kept where the file system follows them and does not read them', async () => {
    const { folder, path, documents, breakCall } = await setUp();
    const link = join(folder, 'link.boardcase.json');
    symlinkSync(path, link);
    const opened = await documents.openPath(link);
    if ('locked' in opened) throw new Error('locked');
    breakCall('readlink', 'ENOSYS');
    await documents.save({ ...opened, text: planText('by the link'), force: false, protected: false });
    expect(readFileSync(path, 'utf8')).toBe(planText('by the link'));
  });
});

/** Names of files that file systems take (255 bytes), in characters of one to four bytes. */
const bytes = (name: string) => Buffer.byteLength(name);
const named = (letter: string, length: number) => {
  const ending = '.boardcase.json';
  const letters = Math.floor((length - ending.length) / bytes(letter));
  return `${'x'.repeat(length - ending.length - letters * bytes(letter))}${letter.repeat(letters)}${ending}`;
};

describe.each([120, 230, 240, 255])('a name of %d bytes', (length) => {
  it.each(['a', 'é', '字', '🏥', '\ud800'])('of %j is saved, and has a previous version', async (letter) => {
    const { folder, documents, troubles } = await setUp();
    const path = join(folder, named(letter, length));
    expect(bytes(named(letter, length))).toBe(length);
    const from = { page: randomUUID(), handle: null };
    const first = await documents.saveAt(path, planText('one'), false, { kind: 'none' }, from);
    const again = { handle: first.handle, revision: first.revision, text: planText('two') };
    await documents.save({ ...again, force: false, protected: false });
    expect(await documents.previous(first.handle)).toMatchObject({ text: planText('one') });
    expect(troubles).toEqual([]);
  });
});

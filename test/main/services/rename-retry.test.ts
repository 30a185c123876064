import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeFileWhole } from '#main/services/write-file-whole';
import { temporaryFolders } from '../../support/temporary-folder';

const refusals = vi.hoisted(() => ({ left: 0, code: '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    rename: async (from: string, to: string) => {
      if (refusals.left-- > 0) throw Object.assign(new Error('refused'), { code: refusals.code });
      return real.rename(from, to);
    },
  };
});

const newFolder = temporaryFolders();
const platform = Object.getOwnPropertyDescriptor(process, 'platform')!;
beforeEach(() => Object.defineProperty(process, 'platform', { value: 'win32' }));
afterEach(() => Object.defineProperty(process, 'platform', platform));

it.each(['EPERM', 'EBUSY', 'EACCES'])('goes on trying on Windows while a scanner holds the file (%s)', async (code) => {
  const file = join(newFolder(), 'plan');
  writeFileSync(file, 'old');
  Object.assign(refusals, { left: 3, code });
  await writeFileWhole(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
});

it('gives up in words, with the old file in place and nothing beside it', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'plan'), 'old');
  Object.assign(refusals, { left: 100, code: 'EPERM' });
  await expect(writeFileWhole(join(folder, 'plan'), 'new')).rejects.toMatchObject({ code: 'readOnly' });
  refusals.left = 0;
  expect(readFileSync(join(folder, 'plan'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['plan']);
});

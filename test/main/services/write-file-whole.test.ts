import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { HostError } from '#main/services/host-error';
import { writeFileWhole } from '#main/services/write-file-whole';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const codeOf = (promise: Promise<void>) =>
  promise.then(
    () => 'written',
    (error: unknown) => (error instanceof HostError ? error.code : `not in words: ${String(error)}`),
  );

describe('writeFileWhole', () => {
  it('writes new files and replaces old ones, leaving nothing else behind', async () => {
    const folder = newFolder();
    const file = join(folder, 'plan.boardcase.json');
    await writeFileWhole(file, 'one');
    await writeFileWhole(file, 'two, longer');
    await writeFileWhole(file, new Uint8Array([51]));
    expect(readFileSync(file, 'utf8')).toBe('3');
    expect(readdirSync(folder)).toEqual(['plan.boardcase.json']);
  });

  it('keeps the mode of the file it replaces', async () => {
    const file = join(newFolder(), 'plan');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    await writeFileWhole(file, 'new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('writes through symbolic links, also to a file that is not there yet', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'plan'), 'old');
    symlinkSync(join('real', 'plan'), join(folder, 'link'));
    symlinkSync('link', join(folder, 'second'));
    symlinkSync(join('real', 'future'), join(folder, 'dangling'));
    await writeFileWhole(join(folder, 'second'), 'new');
    await writeFileWhole(join(folder, 'dangling'), 'made');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real', 'plan'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'real', 'future'), 'utf8')).toBe('made');
  });

  it('says in a code what is wrong, and leaves the old content', async () => {
    const folder = newFolder();
    const locked = join(folder, 'locked');
    writeFileSync(locked, 'old');
    chmodSync(locked, 0o444);
    symlinkSync('loop', join(folder, 'loop'));
    expect(await codeOf(writeFileWhole(locked, 'new'))).toBe('readOnly');
    expect(readFileSync(locked, 'utf8')).toBe('old');
    expect(await codeOf(writeFileWhole(join(folder, 'missing', 'plan'), 'x'))).toBe('notFound');
    expect(await codeOf(writeFileWhole(folder, 'x'))).toBe('invalid');
    expect(await codeOf(writeFileWhole(join(folder, 'loop'), 'x'))).toBe('invalid');
    expect(readdirSync(folder).sort()).toEqual(['locked', 'loop']);
  });

  it.runIf(existsSync('/dev/full'))('words a full disk', async () => {
    // Linux answers every write to this device with "no space left".
    const full = await import('node:fs/promises').then((fs) => fs.writeFile('/dev/full', 'x').catch((e: unknown) => e));
    const { fileFailure } = await import('#main/services/file-failure');
    expect(fileFailure(full, '/x/plan', 'written')).toMatchObject({ code: 'noSpace' });
  });

  it('sweeps what killed writes left, and nothing that may be in use', async () => {
    const folder = newFolder();
    const old = join(folder, '.plan.1.0a.boardcase-tmp');
    const young = join(folder, '.plan.2.0b.boardcase-tmp');
    const other = join(folder, '.other.3.0c.boardcase-tmp');
    for (const path of [old, young, other]) writeFileSync(path, '');
    for (const path of [old, other]) utimesSync(path, new Date(0), new Date(0));
    await writeFileWhole(join(folder, 'plan'), 'x');
    expect([old, young, other].map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  it('leaves the old or the new file, whole, when its process is killed at any moment', async () => {
    const folder = newFolder();
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '#main': fileURLToPath(new URL('../../../main', import.meta.url)) } },
      build: {
        ssr: fileURLToPath(new URL('../../support/write-forever.ts', import.meta.url)),
        outDir: join(folder, 'built'),
        rollupOptions: { output: { entryFileNames: 'write-forever.mjs' } },
      },
    });
    const file = join(folder, 'plan.boardcase.json');
    writeFileSync(file, JSON.stringify({ round: 0, filling: '' }));
    for (let round = 0; round < 25; round++) {
      const child = spawn(process.execPath, [join(folder, 'built', 'write-forever.mjs'), file], { stdio: 'pipe' });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      const { round: number, filling } = JSON.parse(readFileSync(file, 'utf8'));
      expect(filling.length).toBe(number === 0 ? 0 : 400_000);
    }
  }, 60_000);
});

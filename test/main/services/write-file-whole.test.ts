import { spawn, spawnSync } from 'node:child_process';
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
import { describe, expect, it } from 'vitest';
import { HostError } from '#main/services/host-error';
import { computerMark } from '#main/services/temporary-files';
import { writeFileWhole } from '#main/services/write-file-whole';
import { builtProgram } from '../../support/built-program';
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

  it('leaves all as it was when it is cancelled', async () => {
    const folder = newFolder();
    const file = join(folder, 'report.pdf');
    await writeFileWhole(file, 'before');
    const stopping = new AbortController();
    const writing = writeFileWhole(file, Buffer.alloc(50_000_000), { signal: stopping.signal });
    setTimeout(() => stopping.abort(new Error('enough')), 1);
    await expect(writing).rejects.toThrow('enough');
    await expect(writeFileWhole(file, 'late', { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow(
      'late',
    );
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  // Windows has no such modes.
  it.runIf(process.platform !== 'win32')('keeps the mode of the file it replaces', async () => {
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

  it('sweeps what killed writes left, and nothing that may be in use', async () => {
    const folder = newFolder();
    const old = join(folder, '.plan.1.0a.boardcase-tmp');
    const young = join(folder, '.plan.2.0b.boardcase-tmp');
    const ahead = join(folder, '.other.3.0c.boardcase-tmp');
    // No process has a number this high.
    const killed = join(folder, `.${computerMark}-${2 ** 31 - 1}.0d.boardcase-tmp`);
    const inUse = join(folder, `.${computerMark}-${process.pid}.0e.boardcase-tmp`);
    const all = [old, young, ahead, killed, inUse];
    for (const path of all) writeFileSync(path, '');
    utimesSync(old, new Date(0), new Date(0));
    // Written while the clock was ahead.
    utimesSync(ahead, new Date(2 ** 32 * 1000), new Date(2 ** 32 * 1000));
    await writeFileWhole(join(folder, 'plan'), 'x');
    expect(all.map((path) => existsSync(path))).toEqual([false, true, false, false, true]);
  });
});

/** Mounts of a test's own need Linux and user namespaces. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
if (!canMount) console.warn('no mount namespaces: saving to a full and to a read-only disk is not tested');

describe('a process that saves', () => {
  const program = builtProgram('write-forever');

  // BOARDCASE_TEST_KILLS=500 for the whole of it.
  const kills = Number(process.env.BOARDCASE_TEST_KILLS ?? 25);
  it(
    `leaves the old or the new file, whole, when it is killed at any moment, ${kills} times`,
    async () => {
      const file = join(newFolder(), 'plan.boardcase.json');
      writeFileSync(file, JSON.stringify({ round: 0, filling: '' }));
      for (let round = 0; round < kills; round++) {
        const child = spawn(process.execPath, [program, file], { stdio: 'pipe' });
        await new Promise((resolve) => child.stdout.once('data', resolve));
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
        child.kill('SIGKILL');
        await new Promise((resolve) => child.once('exit', resolve));
        const { round: number, filling } = JSON.parse(readFileSync(file, 'utf8'));
        expect(filling.length).toBe(number === 0 ? 0 : 400_000);
      }
    },
    60_000 + kills * 1_000,
  );

  /** Runs the saving process in a small file system of its own, prepared by a shell command. */
  function saveOn(prepare: string) {
    const folder = newFolder();
    const script = `mount -t tmpfs -o size=600k tmpfs "$0" && cd "$0" && ${prepare}; "$1" "$2" plan; ls -A; cat plan`;
    const run = spawnSync('unshare', ['-rm', 'sh', '-c', script, folder, process.execPath, program], {
      encoding: 'utf8',
    });
    return { said: run.stderr, left: run.stdout.split('\n').filter((line) => line !== 'writing') };
  }

  it.runIf(canMount)('says that the disk is full, and leaves the last version, whole and alone', () => {
    const { said, left } = saveOn('printf old > plan');
    expect(said).toContain("code: 'noSpace'");
    expect(left[0]).toBe('plan');
    // The first save of 400 kB fits beside the old file, the second does not fit beside the first.
    expect(JSON.parse(left[1]).round).toBe(1);
  });

  it.runIf(canMount)('says that it may not write, and leaves the old version', () => {
    const { said, left } = saveOn('printf old > plan && mount -o remount,ro "$0"');
    expect(said).toContain("code: 'readOnly'");
    expect(left).toEqual(['plan', 'old']);
  });
});

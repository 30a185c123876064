import { type FileHandle, lstat, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { claimFile, linkTarget } from './claimed-file';
import type { Claim } from './claims';
import { fileFailure, isUnsupported, systemCode } from './file-failure';
import { HostError } from './host-error';
import { sweepTemporaryFiles, temporaryName } from './temporary-files';

/** Virus scanners and indexers hold a file for moments on Windows, and a rename over it then fails. */
const renameWaits = [10, 20, 50, 100, 200, 400, 800];

/** How a file is written beside what is usual. */
export interface WritingWhole {
  /** Until the rename, aborting it leaves all as it was. */
  signal?: AbortSignal;
  /** The file's mode from now on; where it is missing that of the file before, else what the umask leaves. */
  mode?: number;
  /**
   * Looks once more at what is to be replaced, and rejects where it may not be. No other writer that asks so replaces
   * the file between this and the rename, in any process.
   */
  beforeReplacing?(): Promise<void>;
  /** Hears of what went wrong once the new file was in its place. */
  report?(error: unknown): void;
}

async function renameOver(from: string, to: string): Promise<void> {
  for (const wait of renameWaits) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error)) || process.platform !== 'win32') throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
}

const isGone = (path: string) =>
  lstat(path).then(
    () => false,
    (error: unknown) => systemCode(error) === 'ENOENT',
  );

/** Renames; a share that did so and lost its answer has renamed all the same. */
async function replace(from: string, to: string, data: string | Uint8Array): Promise<void> {
  try {
    await renameOver(from, to);
  } catch (error) {
    const found = (await isGone(from)) ? await readFile(to).catch(() => null) : null;
    if (!found?.equals(Buffer.from(data))) throw error;
  }
}

/** What a file can do without; a disk that is in trouble is heard. */
async function ifSupported(act: Promise<unknown>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!isUnsupported(error)) throw error;
  });
}

/** Makes a rename survive a power cut; Windows has no such call for folders, and some shares have none either. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function fill(
  handle: FileHandle,
  data: string | Uint8Array,
  mode: number | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await handle.writeFile(data, { signal });
    // The mode given to open is narrowed by the umask, this one is not.
    if (mode !== undefined && process.platform !== 'win32') await ifSupported(handle.chmod(mode));
    await ifSupported(handle.sync());
  } finally {
    await handle.close();
  }
}

/** The file that is to be replaced, or null; a HostError where it cannot be. */
async function replaceable(target: string) {
  const before = await stat(target).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (before?.isDirectory()) throw new HostError('invalid', `“${basename(target)}” is a folder, not a file.`);
  if (before && !before.isFile())
    throw new HostError(
      'invalid',
      `“${basename(target)}” is no ordinary file (a device or a pipe); choose another name.`,
    );
  // A rename would replace even a file that its owner has made read-only.
  if (before && (before.mode & 0o222) === 0)
    throw new HostError('readOnly', `“${basename(target)}” is read-only; save under another name.`);
  return before;
}

/** What makes the rename last, and tidies up: the file is in its place, whatever becomes of this. */
async function settle(target: string, report: (error: unknown) => void): Promise<void> {
  const folder = dirname(target);
  const steps = [() => syncFolder(folder), async () => sweepTemporaryFiles(folder, (await stat(target)).mtimeMs)];
  for (const step of steps) await ifSupported(step()).catch(report);
}

/**
 * Replaces a file's content so that, whatever happens, the file is either the old one or the new one, whole: written to
 * a temporary file in the same folder, synced, renamed over. Keeps mode and symbolic links. Fails with a HostError in
 * words: `readOnly`, `noSpace`, `notFound`, `invalid`, `failed`, or with the signal's reason; then the old file is there.
 * Once the new one is there it does not fail any more.
 */
export async function writeFileWhole(
  path: string,
  data: string | Uint8Array,
  { signal, mode, beforeReplacing, report = () => undefined }: WritingWhole = {},
): Promise<void> {
  let temporary: string | null = null;
  let claimed: Claim | null = null;
  try {
    const target = await linkTarget(resolve(path));
    const before = await replaceable(target);
    const beside = join(dirname(target), temporaryName());
    const handle = await open(beside, 'wx', mode ?? (before ? before.mode & 0o777 : 0o666));
    temporary = beside;
    await fill(handle, data, mode ?? (before ? before.mode & 0o7777 : undefined), signal);
    if (beforeReplacing) claimed = await claimFile(target);
    await beforeReplacing?.();
    signal?.throwIfAborted();
    await replace(beside, target, data);
    temporary = null;
    await claimed?.release().catch(report);
    await settle(target, report);
  } catch (error) {
    if (temporary) await unlink(temporary).catch(() => undefined);
    await claimed?.release().catch(report);
    signal?.throwIfAborted();
    throw fileFailure(error, path, 'written');
  }
}

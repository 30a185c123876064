import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, readlink, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileFailure, systemCode } from './file-failure';
import { HostError } from './host-error';

const temporarySuffix = '.boardcase-tmp';
/** No write takes this long: a temporary file older than this was left by a process that died. */
const orphanAge = 10 * 60_000;
/** Virus scanners and indexers hold a file for moments on Windows, and a rename over it then fails. */
const renameWaits = [10, 20, 50, 100, 200, 400, 800];

/** The file a path stands for at the end of its symbolic links, which need not exist. */
async function linkTarget(path: string, depth = 0): Promise<string> {
  if (depth > 40) throw new HostError('invalid', `“${basename(path)}” is a link that leads back to itself.`);
  const next = await readlink(path).catch((error: unknown) => {
    if (['EINVAL', 'ENOENT', 'UNKNOWN'].includes(systemCode(error))) return null;
    throw error;
  });
  return next === null ? path : linkTarget(resolve(dirname(path), next), depth + 1);
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

/** Makes a rename survive a power cut; Windows has no such call for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network shares refuse to sync a folder; the file itself is synced.
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EBADF'].includes(systemCode(error))) throw error;
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
    if (mode !== undefined && process.platform !== 'win32') await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes temporary files that writes of killed processes left beside a file. */
async function sweepOrphans(target: string): Promise<void> {
  const folder = dirname(target);
  const prefix = `.${basename(target)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith(temporarySuffix)) continue;
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info && Date.now() - info.mtimeMs > orphanAge) await unlink(path).catch(() => undefined);
  }
}

/**
 * Replaces a file's content so that, whatever happens, the file is either the old one or the new one, whole: written to
 * a temporary file in the same folder, synced, renamed over. Keeps mode and symbolic links. Fails with a HostError in
 * words: `readOnly`, `noSpace`, `notFound`, `invalid`, `failed`. Until the rename, aborting the signal leaves all as it was and
 * rejects with the signal's reason.
 */
export async function writeFileWhole(path: string, data: string | Uint8Array, signal?: AbortSignal): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await linkTarget(resolve(path));
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
    const name = `.${basename(target)}.${process.pid}.${randomBytes(6).toString('hex')}${temporarySuffix}`;
    const beside = join(dirname(target), name);
    const handle = await open(beside, 'wx', before ? before.mode & 0o777 : 0o666);
    temporary = beside;
    await fill(handle, data, before ? before.mode & 0o7777 : undefined, signal);
    signal?.throwIfAborted();
    await renameOver(beside, target);
    temporary = null;
    await syncFolder(dirname(target));
    await sweepOrphans(target);
  } catch (error) {
    if (temporary) await unlink(temporary).catch(() => undefined);
    signal?.throwIfAborted();
    throw fileFailure(error, path, 'written');
  }
}

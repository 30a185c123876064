import { createHash } from 'node:crypto';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode } from './file-failure';
import type { PlanKey } from './protected-plan';

/** What tells a plan's file again after it was moved: where it is, what it holds, and what the disk calls it. */
export interface PlanFileId {
  /** Full, without symbolic links where it is there. */
  path: string;
  /** See `revisionOf`. */
  revision: string;
  /** Device and number of the file, or empty where the file system has none. */
  file: string;
}

/** What a plan that is being protected, or re-keyed, was before. */
export interface Formerly {
  /** Files it came from, and the one it is in now. */
  files: PlanFileId[];
  /** The page that held it before it was in any file. */
  page?: string;
  /** Keys it was under. */
  keys: PlanKey[];
}

/** A path without symbolic links, as far as it leads. */
export async function truePath(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    // The file is gone, its folder may be there.
    return join(await realpath(dirname(full)).catch(() => dirname(full)), basename(full));
  }
}

/** Device and number of what lies at a path; empty where nothing does, or the file system numbers nothing. */
async function numberOf(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(() => null);
  return info && info.ino !== 0n ? `${info.dev}:${info.ino}` : '';
}

/** The identity of the plan at a path, which holds a revision. */
export async function planFileId(path: string, revision: string): Promise<PlanFileId> {
  const real = await truePath(path);
  return { path: real, revision, file: await numberOf(real) };
}

/** Sixteen hexadecimal digits that stand for a path. */
export const pathMark = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);

/**
 * Whether the file of an identity was deleted or moved: its folder is there, on the same device, and the file is not. A
 * drive that is not connected leaves no such folder, or an empty one of another device.
 */
export async function isDeleted({ path, file }: Pick<PlanFileId, 'path' | 'file'>): Promise<boolean> {
  const there = await lstat(path).then(
    () => true,
    (error: unknown) => systemCode(error) !== 'ENOENT',
  );
  const folder = there ? null : await stat(dirname(path), { bigint: true }).catch(() => null);
  return folder !== null && (file === '' || file.startsWith(`${folder.dev}:`));
}

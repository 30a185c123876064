import { createHash, randomBytes } from 'node:crypto';
import { readdir, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemCode } from './file-failure';
import { processLives } from './page-lease';

const suffix = '.boardcase-tmp';
/** No write takes this long: a temporary file this far from now was left by a process of another computer that died. */
const orphanAge = 10 * 60_000;
/** Computer and process in a name; names of earlier versions told neither. */
const named = /\.([0-9a-f]{8})-(\d+)\.[0-9a-f]+\.boardcase-tmp$/;

/** Stands for this computer in the names of files that several computers may see. */
export const computerMark = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A name for a temporary file, which tells whose it is; short, so that the longest legal name has one beside it. */
export const temporaryName = (): string => `.${computerMark}-${process.pid}.${randomBytes(6).toString('hex')}${suffix}`;

async function isOrphan(path: string, now: number): Promise<boolean> {
  const [, computer, pid] = named.exec(path) ?? [];
  if (computer === computerMark && !processLives(Number(pid))) return true;
  return Math.abs(now - (await stat(path)).mtimeMs) > orphanAge;
}

/**
 * Removes the temporary files that killed writes left in a folder. `now` (ms) is by the clock of the file system, as the
 * time of a file just written.
 */
export async function sweepTemporaryFiles(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(suffix)) continue;
    const path = join(folder, name);
    try {
      if (await isOrphan(path, now)) await unlink(path);
    } catch (error) {
      // Another process swept it first, or its write ended.
      if (systemCode(error) !== 'ENOENT') throw error;
    }
  }
}

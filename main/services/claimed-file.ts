import { createHash, randomUUID } from 'node:crypto';
import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Claim, claim } from './claims';
import { isUnsupported, systemCode } from './file-failure';
import { HostError } from './host-error';

/** A process that holds a file for so long (ms) between its comparison and its rename has come to a halt. */
const claimLease = 10 * 60_000;
/** How many times one asks for the file while another is replacing it, and the longest wait (ms) before the next. */
const claimPatience = { times: 400, wait: 25 };

/** The file a path stands for at the end of its symbolic links, which need not exist. */
export async function linkTarget(path: string, depth = 0): Promise<string> {
  if (depth > 40) throw new HostError('invalid', `“${basename(path)}” is a link that leads back to itself.`);
  const info = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT' || isUnsupported(error)) return null;
    throw error;
  });
  if (!info?.isSymbolicLink()) return path;
  const next = await readlink(path).catch((error: unknown) => {
    if (isUnsupported(error)) return null;
    throw error;
  });
  return next === null ? realpath(path) : linkTarget(resolve(dirname(path), next), depth + 1);
}

/** Keeps others from replacing or deleting a file. Null where nobody can be kept away, as in a folder that cannot be listed. */
export async function claimFile(target: string): Promise<Claim | null> {
  const name = basename(target).normalize('NFC').toLowerCase();
  const subject = createHash('sha256').update(name).digest('hex').slice(0, 32);
  const on = { folder: dirname(target), subject, suffix: '.boardcase-claim', lease: claimLease };
  for (let left = claimPatience.times; left > 0; left--) {
    try {
      const got = await claim(on, randomUUID());
      if (got) return got;
    } catch (error) {
      if (isUnsupported(error)) return null;
      throw error;
    }
    await pause(Math.random() * claimPatience.wait);
  }
  throw new HostError('failed', `“${basename(target)}” is being saved by another program; try again in a moment.`);
}

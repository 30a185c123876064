import { readdir, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from './file-failure';
import { processLives } from './page-lease';
import { computerMark } from './temporary-files';

/** What is claimed: claims on one subject in one folder are rivals. */
export interface Subject {
  folder: string;
  /** Hexadecimal. */
  subject: string;
  suffix: string;
  /** A claim that was not renewed for so long (ms) is nobody's. */
  lease: number;
}

/** A claim that was granted. */
export interface Claim {
  /** Says that it is still wanted; false where somebody took it for abandoned. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

interface Rival {
  name: string;
  granted: boolean;
}

const granted = 'granted';
/** How often (ms) and how many times one looks whether a rival that asked at the same time has withdrawn. */
const patience = { every: 3, times: 400 };

async function unlinkIfThere(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
  });
}

/** Live claims of others; those of processes that have died are removed, which can hit no other's: no name comes twice. */
async function rivalsOf({ folder, subject, suffix, lease }: Subject, own: string): Promise<Rival[]> {
  const names = (await readdir(folder)).filter(
    (name) => name !== own && name.startsWith(`.${subject}.`) && name.endsWith(suffix),
  );
  if (names.length === 0) return [];
  // By the clock that dates the others: a share's, or this computer's before it was set.
  const now = (await stat(join(folder, own))).mtimeMs;
  const found = await Promise.all(
    names.map(async (name): Promise<Rival[]> => {
      const path = join(folder, name);
      try {
        const [, , computer, pid] = name.split('.');
        const isSilent = Math.abs(now - (await stat(path)).mtimeMs) > lease;
        if (isSilent || (computer === computerMark && !processLives(Number(pid)))) {
          await unlinkIfThere(path);
          return [];
        }
        return [{ name, granted: (await readFile(path, 'utf8')) === granted }];
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return [];
        throw error;
      }
    }),
  );
  return found.flat();
}

/**
 * Claims a subject among all processes that see its folder; null where another has it. Everyone first puts down a claim
 * of their own name and then looks for others, so that of two at once at least one sees the other; of those that ask at
 * the same time the first by name gets it, once the others have seen it and gone. Nothing is ever taken over by removing
 * a name that may have become another's, which is how a stale lock is taken twice. Rejects with the system's error.
 */
export async function claim(on: Subject, token: string): Promise<Claim | null> {
  const own = `.${on.subject}.${computerMark}.${process.pid}.${token}${on.suffix}`;
  const path = join(on.folder, own);
  const release = () => unlinkIfThere(path);
  await writeFile(path, '', { flag: 'wx', mode: 0o600 });
  try {
    for (let left = patience.times; left > 0; left--) {
      const rivals = await rivalsOf(on, own);
      if (rivals.length === 0) {
        await writeFile(path, granted, { flag: 'r+' });
        const renew = () =>
          utimes(path, new Date(), new Date()).then(
            () => true,
            (error: unknown) => {
              if (systemCode(error) === 'ENOENT') return false;
              throw error;
            },
          );
        return { renew, release };
      }
      if (rivals.some((rival) => rival.granted || rival.name < own)) break;
      await pause(patience.every);
    }
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return null;
}

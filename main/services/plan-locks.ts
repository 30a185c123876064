import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from './file-failure';
import { type Holder, holderLives } from './page-lease';

const holderSchema = z.object({ pid: z.int(), page: z.string() });

/** Which window may write a plan, among all programs of this user on this computer. */
export interface PlanLocks {
  /** Takes or renews the lock on a plan for a page; false where another window has it. */
  hold(path: string, page: string): Promise<boolean>;
  /** Gives back what a page holds. */
  release(page: string): Promise<void>;
}

/** Locks as small files in a folder, named for the plan's path; `report` hears where the folder cannot be used. */
export function createPlanLocks(folder: string, report: (error: unknown) => void): PlanLocks {
  const held = new Map<string, string>();
  const mine = (page: string): Holder => ({ pid: process.pid, page });

  async function holderOf(file: string): Promise<{ holder: Holder; heard: number } | null> {
    try {
      const holder = holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
      return { holder, heard: (await stat(file)).mtimeMs };
    } catch {
      // Gone, or cut short by a crash: nobody's.
      return null;
    }
  }

  async function release(page: string): Promise<void> {
    const file = held.get(page);
    held.delete(page);
    if (file === undefined) return;
    const found = await holderOf(file);
    if (found?.holder.page === page) await unlink(file).catch(() => undefined);
  }

  async function take(file: string, page: string): Promise<boolean> {
    const found = await holderOf(file);
    if (found?.holder.page === page) {
      await utimes(file, new Date(), new Date());
      return true;
    }
    if (found && holderLives(found.holder, found.heard, Date.now())) return false;
    // Nobody's: whoever makes it anew first has it.
    await unlink(file).catch(() => undefined);
    try {
      await writeFile(file, JSON.stringify(mine(page)), { flag: 'wx' });
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      throw error;
    }
  }

  return {
    hold: async (path, page) => {
      try {
        // Two links to one plan are one plan.
        const real = await realpath(path).catch(() => path);
        const file = join(folder, `${createHash('sha256').update(real).digest('hex').slice(0, 32)}.json`);
        if (held.get(page) !== file) await release(page);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const got = await take(file, page);
        if (got) held.set(page, file);
        return got;
      } catch (error) {
        // A lock is a courtesy between windows; what keeps changes from being lost is the check at each save.
        report(error);
        return true;
      }
    },
    release,
  };
}

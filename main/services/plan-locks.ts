import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { type Claim, claim } from './claims';
import { makeFolder } from './make-folder';
import { leaseTime } from './page-lease';
import { createTurns } from './turns';

/** Which window may write a plan, among all programs of this user on this computer. */
export interface PlanLocks {
  /** Takes or renews the lock on a plan for a page; false where another window has it. */
  hold(path: string, page: string): Promise<boolean>;
  /** Gives back what a page holds. */
  release(page: string): Promise<void>;
}

/** Locks as small files in a folder, named for the plan's path; `report` hears where the folder cannot be used. */
export function createPlanLocks(folder: string, report: (error: unknown) => void): PlanLocks {
  const held = new Map<string, { subject: string; claim: Claim }>();
  /** A page's questions are answered one after the other. */
  const inTurn = createTurns();

  async function release(page: string): Promise<void> {
    const mine = held.get(page);
    held.delete(page);
    await mine?.claim.release().catch(report);
  }

  async function take(path: string, page: string): Promise<boolean> {
    // Two links to one plan are one plan.
    const real = await realpath(path).catch(() => path);
    const subject = createHash('sha256').update(real).digest('hex').slice(0, 32);
    const mine = held.get(page);
    if (mine?.subject === subject && (await mine.claim.renew())) return true;
    await release(page);
    await makeFolder(folder, 0o700);
    const got = await claim({ folder, subject, suffix: '.lock', lease: leaseTime }, page);
    if (got) held.set(page, { subject, claim: got });
    return got !== null;
  }

  return {
    hold: (path, page) =>
      inTurn(page, () =>
        take(path, page).catch((error: unknown) => {
          // A lock is a courtesy between windows; what keeps changes from being lost is the check at each save.
          report(error);
          return true;
        }),
      ),
    release: (page) => inTurn(page, () => release(page)),
  };
}

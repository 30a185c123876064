import { stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './file-failure';
import { type Backup, createPlanBackups } from './plan-backups';
import { createPlanDrafts, type PlanDrafts } from './plan-drafts';
import { decodePlan } from './plan-file-bytes';
import { type Formerly, isDeleted, type PlanFileId, pathMark, planFileId } from './plan-file-id';
import { isProtected, isUnder, type PlanKey, protect, unprotectWith } from './protected-plan';
import { sweepTemporaryFiles } from './temporary-files';

/**
 * Every copy that the program keeps of plans beside their files: the version before the last save, and drafts. Copies
 * follow a plan by what it is and not by where it lies, so that it can be moved, and are brought under its password.
 */
export interface PlanCopies {
  drafts: PlanDrafts;
  /** Keeps the version before a save, under the plan's key where it has one. */
  keepPrevious(plan: PlanFileId, before: Buffer, key: PlanKey | null, keys: PlanKey[]): Promise<void>;
  /** The version before the last save of the plan at a path; null where none was kept or it cannot be read. */
  previous(path: string): Promise<{ data: Buffer; modified: string } | null>;
  /** A plan was opened or saved: what was kept of it where it lay before is its own. */
  follow(plan: PlanFileId): Promise<void>;
  /** Brings every copy of a plan under its key; what cannot be opened is forgotten. */
  seal(plan: Formerly, key: PlanKey): Promise<void>;
  /** Forgets what is kept of plans that were deleted, and what killed writes left. */
  tidy(): Promise<void>;
}

/** Data as it stands under a key; null where it is no text, or under another key that is not among `keys`. */
function underKey(data: Buffer, keys: PlanKey[], key: PlanKey): Buffer | null {
  if (isProtected(data) && isUnder(data, key)) return data;
  const ways = isProtected(data)
    ? [key, ...keys].map((known) => () => unprotectWith(data, known))
    : [() => decodePlan(data, '')];
  for (const text of ways) {
    try {
      return protect(text(), key);
    } catch {
      // Not this way: the next may be.
    }
  }
  return null;
}

/** Copies of plans under a data folder; `report` hears of troubles that stop nobody's work. */
export function createPlanCopies(folder: string, report: (error: unknown) => void): PlanCopies {
  const backupFolder = join(folder, 'backups');
  const draftFolder = join(folder, 'drafts');
  const backups = createPlanBackups(backupFolder);
  const drafts = createPlanDrafts(draftFolder, report);

  /** Whether a backup was made of this file, under this or an earlier name. */
  const isOf = ({ owner, mark }: Backup, { path, revision, file }: PlanFileId) =>
    mark === pathMark(path) || owner?.revision === revision || (file !== '' && owner?.file === file);

  const isOwn = ({ mark, isForeign }: Backup, { path }: PlanFileId) => !isForeign && mark === pathMark(path);

  const backupsOf = async (plan: PlanFileId) => (await backups.list()).filter((backup) => isOf(backup, plan));

  async function follow(plan: PlanFileId): Promise<void> {
    for (const backup of await backupsOf(plan)) {
      const { owner, mark, isForeign } = backup;
      if (isForeign || mark === pathMark(plan.path)) continue;
      const moved = owner !== null && (await isDeleted(owner));
      const kept = moved ? await backups.read(backup) : null;
      if (kept) await backups.keep(plan, kept.data);
      if (kept) await Promise.all((await backups.list()).filter((same) => same.mark === mark).map(backups.drop));
    }
    const own = (await backupsOf(plan)).find((backup) => isOwn(backup, plan));
    const isNoted = own?.owner?.revision === plan.revision && own.owner.file === plan.file;
    if (own && !isNoted) await backups.note(plan);
  }

  async function seal({ files, page, keys }: Formerly, key: PlanKey): Promise<void> {
    for (const plan of files) {
      // What lay elsewhere has followed it; what is of another file that is still there stays as it is.
      const own = (await backups.list()).filter(({ mark }) => mark === pathMark(plan.path));
      for (const backup of own) {
        const kept = backup.isForeign ? null : await backups.read(backup);
        const sealed = kept && underKey(kept.data, keys, key);
        if (!kept || !sealed) await backups.drop(backup);
        else if (sealed !== kept.data) await backups.replace(backup, sealed);
      }
    }
    await drafts.seal({ files, page, keys }, key);
  }

  async function tidy(): Promise<void> {
    for (const backup of await backups.list())
      if (backup.owner && (await isDeleted(backup.owner))) await backups.drop(backup);
    for (const place of [folder, backupFolder, draftFolder]) {
      const clock = join(place, '.clock');
      try {
        // The clock that dates what lies there.
        await writeFile(clock, '', { mode: 0o600 });
        await sweepTemporaryFiles(place, (await stat(clock)).mtimeMs);
        await unlink(clock);
      } catch (error) {
        if (systemCode(error) !== 'ENOENT') throw error;
      }
    }
  }

  return {
    drafts,
    keepPrevious: async (plan, before, key, keys) => {
      const data = key ? underKey(before, keys, key) : before;
      if (data) await backups.keep(plan, data).catch(report);
    },
    previous: async (path) => {
      try {
        const plan = await planFileId(path, '');
        const own = (await backups.list()).find((backup) => isOwn(backup, plan));
        return own ? await backups.read(own) : null;
      } catch (error) {
        report(error);
        return null;
      }
    },
    follow: (plan) => follow(plan).catch(report),
    seal,
    tidy: () => tidy().catch(report),
  };
}

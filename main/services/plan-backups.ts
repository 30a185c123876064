import { readdir, readFile, stat, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { startOfBytes } from '#models/characters/shorten';
import { systemCode } from './file-failure';
import { makeFolder } from './make-folder';
import { readRegularFile } from './plan-file-bytes';
import { type PlanFileId, pathMark } from './plan-file-id';
import { writeFileWhole } from './write-file-whole';

const mostBackups = 100;
const privately = { mode: 0o600 };

/** Kept beside a backup: the plan it is of, as it was after the save that made the backup. */
const ownerSchema = z.object({ path: z.string(), revision: z.string(), file: z.string() });

/** The version of a plan before its last save. */
export interface Backup {
  /** Null where a backup was made by a version that did not note it, or its note was lost. */
  owner: PlanFileId | null;
  /** Stands in the name of its file, which begins with it. */
  mark: string;
  /** A copy that somebody else made of it, such as a program that keeps folders alike. */
  isForeign: boolean;
  /** Name of its file in the folder. */
  name: string;
}

/** The version of each plan before its last save, kept away from the plans themselves. */
export interface PlanBackups {
  /** Keeps data as the version before; rejects where it cannot be kept. */
  keep(owner: PlanFileId, data: Buffer): Promise<void>;
  list(): Promise<Backup[]>;
  /** Contents and time of a backup; null where it is gone. */
  read(backup: Backup): Promise<{ data: Buffer; modified: string } | null>;
  /** Puts other data in the place of a backup. */
  replace(backup: Backup, data: Buffer): Promise<void>;
  drop(backup: Backup): Promise<void>;
  /** Notes what the plan of a backup is now. */
  note(owner: PlanFileId): Promise<void>;
}

async function unlinkIfThere(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
  });
}

/** Backups in a folder, one per plan, named so that a person finds them too; the hundred latest stay. */
export function createPlanBackups(folder: string): PlanBackups {
  const noteOf = (mark: string) => join(folder, `${mark}.json`);
  /** Short enough for every file system, in whole characters. */
  const nameOf = (mark: string, path: string) => `${mark}-${startOfBytes(basename(path), 200)}`;

  async function ownerOf(mark: string): Promise<PlanFileId | null> {
    try {
      return ownerSchema.parse(JSON.parse(await readFile(noteOf(mark), 'utf8')));
    } catch {
      // Missing or damaged: the mark in the name tells the path at least.
      return null;
    }
  }

  async function list(): Promise<Backup[]> {
    const names = await readdir(folder).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    });
    const marked = names.flatMap((name) => {
      const [mark] = /(?<![0-9a-f])[0-9a-f]{16}(?=-)/.exec(name) ?? [];
      return mark === undefined ? [] : [{ name, mark, isForeign: !name.startsWith(mark) }];
    });
    return Promise.all(marked.map(async (found) => ({ ...found, owner: await ownerOf(found.mark) })));
  }

  async function drop({ name, mark, isForeign }: Backup): Promise<void> {
    await unlinkIfThere(join(folder, name));
    if (!isForeign) await unlinkIfThere(noteOf(mark));
  }

  const note = (owner: PlanFileId) => writeFileWhole(noteOf(pathMark(owner.path)), JSON.stringify(owner), privately);

  async function sweep(): Promise<void> {
    const all = await list();
    if (all.length <= mostBackups) return;
    const dated = await Promise.all(
      all.map(async (backup) => ({ backup, time: (await stat(join(folder, backup.name))).mtimeMs })),
    );
    dated.sort((a, b) => b.time - a.time);
    for (const { backup } of dated.slice(mostBackups)) await drop(backup);
  }

  return {
    keep: async (owner, data) => {
      const mark = pathMark(owner.path);
      await makeFolder(folder, 0o700);
      await note(owner);
      await writeFileWhole(join(folder, nameOf(mark, owner.path)), data, privately);
      await sweep();
    },
    list,
    read: async ({ name }) => {
      try {
        const path = join(folder, name);
        return { data: await readRegularFile(path), modified: (await stat(path)).mtime.toISOString() };
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return null;
        throw error;
      }
    },
    replace: ({ name }, data) => writeFileWhole(join(folder, name), data, privately),
    drop,
    note,
  };
}

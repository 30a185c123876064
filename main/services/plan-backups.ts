import { createHash } from 'node:crypto';
import { mkdir, readdir, stat, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { systemCode } from './file-failure';
import { readRegularFile } from './plan-file-bytes';
import { writeFileWhole } from './write-file-whole';

const mostBackups = 100;

/** The version of each plan before its last save, kept away from the plans themselves. */
export interface PlanBackups {
  /** Keeps data as the version before; a trouble is reported and is no reason not to save. */
  keep(path: string, data: Buffer): Promise<void>;
  /** Forgets the version before: it would give away what is protected now. */
  drop(path: string): Promise<void>;
  read(path: string): Promise<{ data: Buffer; modified: string } | null>;
}

/** Backups in a folder, one per plan, named so that a person finds them too; the hundred latest stay. */
export function createPlanBackups(folder: string, report: (error: unknown) => void): PlanBackups {
  const fileOf = (path: string) => {
    const mark = createHash('sha256').update(path).digest('hex').slice(0, 16);
    return join(folder, `${mark}-${basename(path).slice(-120)}`);
  };

  async function sweep(): Promise<void> {
    const names = await readdir(folder);
    if (names.length <= mostBackups) return;
    const dated = await Promise.all(
      names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
    );
    dated.sort((a, b) => b.time - a.time);
    for (const { name } of dated.slice(mostBackups)) await unlink(join(folder, name));
  }

  return {
    keep: async (path, data) => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFileWhole(fileOf(path), data);
        await sweep();
      } catch (error) {
        report(error);
      }
    },
    drop: async (path) => {
      await unlink(fileOf(path)).catch((error: unknown) => {
        if (systemCode(error) !== 'ENOENT') report(error);
      });
    },
    read: async (path) => {
      try {
        const data = await readRegularFile(fileOf(path));
        return { data, modified: (await stat(fileOf(path))).mtime.toISOString() };
      } catch (error) {
        if (systemCode(error) !== 'ENOENT') report(error);
        return null;
      }
    },
  };
}

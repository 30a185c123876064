import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { systemCode } from './file-failure';
import { makeFolder } from './make-folder';
import { writeFileWhole } from './write-file-whole';

const fileSchema = z.object({ paths: z.array(z.string().min(1).max(4096)).max(100) });
const kept = 12;

/** The plan files used last, most recent first, kept across runs. */
export interface RecentDocuments {
  paths(): Promise<string[]>;
  add(path: string): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Recent files kept in a small JSON file. A damaged or unwritable list is a nuisance and not a reason to fail opening a
 * plan: it is treated as empty, and `report` hears why.
 */
export function createRecentDocuments(file: string, report: (error: unknown) => void): RecentDocuments {
  let last: Promise<void> = Promise.resolve();

  async function paths(): Promise<string[]> {
    try {
      return fileSchema.parse(JSON.parse(await readFile(file, 'utf8'))).paths;
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') report(error);
      return [];
    }
  }

  /** One change after the other, so that two of them do not overwrite each other. */
  function change(edit: (before: string[]) => string[]): Promise<void> {
    last = last.then(async () => {
      try {
        await makeFolder(dirname(file), 0o700);
        const text = JSON.stringify({ paths: edit(await paths()).slice(0, kept) }, null, 2);
        // Names and places of plans are nobody else's business.
        await writeFileWhole(file, text, { mode: 0o600 });
      } catch (error) {
        report(error);
      }
    });
    return last;
  }

  return {
    paths,
    add: (path) => change((before) => [resolve(path), ...before.filter((other) => other !== resolve(path))]),
    clear: () => change(() => []),
  };
}

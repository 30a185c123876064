import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { shell } from 'electron';
import { HostError } from '../services/host-error';

/** So many of the latest exports can be shown. */
const remembered = 50;

/** Files that this run of the program has exported; only these can be opened from the page. */
export interface ExportedFiles {
  /** Remembers a file and returns its handle; its name must end as its format's do. */
  admit(path: string): string;
  /** Opens the file, or selects it in its folder; fails with a HostError where it is gone or nothing opens it. */
  show(handle: string, what: 'file' | 'folder'): Promise<void>;
}

/** Creates an empty list. */
export function createExportedFiles(): ExportedFiles {
  const files = new Map<string, string>();
  return {
    admit: (path) => {
      const handle = randomUUID();
      files.set(handle, path);
      for (const old of [...files.keys()].slice(0, -remembered)) files.delete(old);
      return handle;
    },
    show: async (handle, what) => {
      const path = files.get(handle) ?? '';
      const name = basename(path);
      if (path === '' || !existsSync(path))
        throw new HostError('notFound', `“${name}” is not where it was saved any more.`);
      if (what === 'folder') return shell.showItemInFolder(path);
      const refused = await shell.openPath(path);
      if (refused) throw new HostError('failed', `No program opened “${name}” (${refused}).`);
    },
  };
}

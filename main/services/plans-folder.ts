import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileFailure, systemCode } from './file-failure';
import { makeFolder } from './make-folder';
import { isPlanFileName } from './plan-file-name';

/** Where a host with listed dialogs keeps plans: as asked for, else BOARDCASE_FOLDER, else ~/Documents/Boardcase. */
export function plansFolder(asked: string | undefined): string {
  return resolve(asked ?? process.env.BOARDCASE_FOLDER ?? join(homedir(), 'Documents', 'Boardcase'));
}

/** Full paths of the plan files in a folder; none where the folder does not exist yet. */
export async function plansIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw fileFailure(error, folder, 'read');
  });
  return entries
    .filter((entry) => !entry.isDirectory() && isPlanFileName(entry.name))
    .slice(0, 1000)
    .map((entry) => join(folder, entry.name));
}

/** Makes the folder where it is missing, before the first save into it. */
export async function makePlansFolder(folder: string): Promise<void> {
  await makeFolder(folder).catch((error: unknown) => {
    throw fileFailure(error, folder, 'written');
  });
}

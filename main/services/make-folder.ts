import { mkdir } from 'node:fs/promises';
import { systemCode } from './file-failure';

/** Makes a folder and those above it where they are missing; rejects with the system's true reason. */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode });
  } catch (error) {
    // On a read-only disk Node's recursive call says that something is missing; the plain one says what is wrong.
    if (systemCode(error) !== 'ENOENT') throw error;
    await mkdir(folder, { mode });
  }
}

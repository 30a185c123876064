import { type WritingWhole, writeFileWhole } from '../services/write-file-whole';
import { inputError, isMendable } from './input-error';

/**
 * Writes a file that the command's words name, whole or not at all. Throws an InputError that names it where other words
 * would help (no such folder, no right to write there), else what the writing failed with.
 */
export async function writeOutput(path: string, data: string | Uint8Array, how?: WritingWhole): Promise<void> {
  if (path === '') throw inputError('--output', 'is empty; name a file');
  try {
    await writeFileWhole(path, data, how);
  } catch (error) {
    throw isMendable(error) ? inputError(path, error.message) : error;
  }
}

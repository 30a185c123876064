import { stat, unlink } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { claimFile, linkTarget } from './claimed-file';
import { fileFailure } from './file-failure';
import { HostError } from './host-error';

/**
 * Deletes a file, and a link that led to it, for good: a waste basket would keep it. `mayDelete` looks at what is there
 * and rejects where it is to stay; nobody who saves by us replaces it in between. Fails with a HostError in words
 * (`readOnly`, `notFound`, `failed`), or as `mayDelete` does; then the file is there.
 */
export async function deleteFile(path: string, mayDelete: () => Promise<void>): Promise<void> {
  try {
    const given = resolve(path);
    const target = await linkTarget(given);
    const claimed = await claimFile(target);
    try {
      await mayDelete();
      // Elsewhere than on Windows the folder alone would decide.
      if (((await stat(target)).mode & 0o222) === 0)
        throw new HostError('readOnly', `“${basename(target)}” is read-only and was not deleted.`);
      await unlink(target);
      if (target !== given) await unlink(given);
    } finally {
      await claimed?.release().catch(() => undefined);
    }
  } catch (error) {
    throw fileFailure(error, path, 'deleted');
  }
}

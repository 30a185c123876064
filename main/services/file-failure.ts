import { basename } from 'node:path';
import { startOf } from '#models/characters/shorten';
import { HostError } from './host-error';

const noSpace = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const refused = ['EACCES', 'EPERM', 'EROFS'];
const gone = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'EHOSTDOWN', 'ENETUNREACH', 'ETIMEDOUT'];

/** Node's code of a failed system call (`ENOENT`, …), or an empty string. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a disk or a network share reports when it is in trouble, not when it merely cannot do what was asked. */
const troubles = [...noSpace, ...gone, 'EIO', 'EINTR', 'EMFILE', 'ENFILE', 'ENOMEM'];

/**
 * Whether a system call that a file can do without (sync, chmod, listing the folder) was refused because the file system
 * does not have it or does not grant it: FUSE, FAT and shares answer so under many codes.
 */
export const isUnsupported = (error: unknown): boolean => {
  const code = systemCode(error);
  return code !== '' && !troubles.includes(code);
};

/** The words for a file operation that failed; an error that already has words is returned as it is. */
export function fileFailure(error: unknown, path: string, doing: 'read' | 'written' | 'deleted'): HostError {
  if (error instanceof HostError) return error;
  const code = systemCode(error);
  const name = basename(path);
  const kept = doing === 'read' ? '' : ' What was there before is unchanged.';
  if (noSpace.includes(code))
    return new HostError('noSpace', `“${name}” could not be written: the disk is full.${kept}`, error);
  if (refused.includes(code))
    return new HostError(
      'readOnly',
      `“${name}” could not be ${doing}: this account may not do that there.${kept}`,
      error,
    );
  if (gone.includes(code))
    return new HostError('notFound', `“${name}” could not be ${doing}: its folder or drive is not there.`, error);
  if (code === 'ENAMETOOLONG')
    return new HostError('invalid', `“${startOf(name, 60)}…” is too long a name there; choose a shorter one.`, error);
  if (code === 'EIO')
    return new HostError(
      'failed',
      `“${name}” could not be ${doing}: the drive or network share reports an error.${kept}`,
      error,
    );
  if (code === 'EISDIR') return new HostError('invalid', `“${name}” is a folder, not a file.`, error);
  return new HostError('failed', `“${name}” could not be ${doing} (${code || 'unknown reason'}).${kept}`, error);
}

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFailure } from '#main/services/file-failure';
import { writeFileWhole } from '#main/services/write-file-whole';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const failure = (code: string) =>
  fileFailure(Object.assign(new Error(`${code}: '/secret/place'`), { code }), '/x/plan.boardcase', 'written');

describe('a file that cannot be written', () => {
  it.each([
    ['ENOSPC', 'noSpace', 'the disk is full'],
    ['EDQUOT', 'noSpace', 'the disk is full'],
    ['EROFS', 'readOnly', 'may not do that there'],
    ['EACCES', 'readOnly', 'may not do that there'],
    ['ESTALE', 'notFound', 'is not there'],
    ['EHOSTDOWN', 'notFound', 'is not there'],
    ['ENODEV', 'notFound', 'is not there'],
    ['EIO', 'failed', 'network share reports an error'],
    ['ENAMETOOLONG', 'invalid', 'choose a shorter one'],
    ['EWHATEVER', 'failed', 'EWHATEVER'],
  ])('for %s says in words what is wrong, and names no folder', (code, expected, words) => {
    const { code: got, message } = failure(code);
    expect(got).toBe(expected);
    expect(message).toContain(words);
    expect(message).not.toContain('secret');
  });

  it('has too long a name on this very disk, and leaves nothing behind', async () => {
    const long = writeFileWhole(join(newFolder(), `${'x'.repeat(300)}.boardcase`), 'x');
    await expect(long).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('too long a name') });
  });
});

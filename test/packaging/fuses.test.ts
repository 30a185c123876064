import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import afterPack, { fuses } from '../../build/after-pack.mjs';
import { fusesIn } from '../support/packed-app';
import { programWithFuses } from '../support/stand-in-distribution';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const packager = { executableName: 'boardcase', appInfo: { productFilename: 'Boardcase' } };
const framework = 'Boardcase.app/Contents/Frameworks/Electron Framework.framework/Electron Framework';

/** Packs a program that carries these fuses as on a platform, and returns how they stand afterwards. */
async function packed(electronPlatformName: string, program: string, given?: string, part = ''): Promise<string> {
  const appOutDir = join(newFolder(), `out${part}`);
  const file = join(appOutDir, program);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, programWithFuses(given));
  // A bundle that is none cannot be signed, which macOS would do.
  await afterPack({ appOutDir, electronPlatformName, packager }, 'linux');
  return fusesIn(readFileSync(file));
}

describe('the fuses', () => {
  it('are all named: none is left as Electron has it because nobody thought of it', () => {
    const known = Object.keys(FuseV1Options).filter((key) => /^\d+$/.test(key));
    expect(Object.keys(fuses).sort()).toEqual(known.sort());
  });

  it('keep Node, debuggers and foreign code out', () => {
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    });
  });

  it('are set in the program of each system', async () => {
    expect(await packed('linux', 'boardcase')).toBe('010011001');
    expect(await packed('win32', 'Boardcase.exe')).toBe('010011001');
    expect(await packed('darwin', framework)).toBe('010011001');
  });

  it('wait for the whole of a universal program', async () => {
    expect(await packed('darwin', framework, undefined, '-x64-temp')).toBe('101100011');
  });

  it('are not guessed: a program with one more or one less is not packed', async () => {
    await expect(packed('linux', 'boardcase', '1011000111')).rejects.toThrow('strictlyRequireAllFuses');
    await expect(packed('linux', 'boardcase', '10110001')).rejects.toThrow('not long enough');
  });
});

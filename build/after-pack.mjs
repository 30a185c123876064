// electron-builder's `afterPack`: sets the fuses of the packed program. electron-builder's own `electronFuses` knows no
// strict mode and not every fuse; here a program with a fuse that this table does not name is not packed at all.
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** What the program may be made to do once it is installed, fuse by fuse. */
export const fuses = {
  /** ELECTRON_RUN_AS_NODE would make the signed program run any script. */
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  /** On Windows and macOS the archive is compared with the sum in the program. */
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  /** There is no snapshot of our own. */
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  /** Pages come by the app's own scheme, never from file: addresses. */
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  /** Electron's default; how bounds of WebAssembly memory are kept, which they are either way. */
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Where a platform's packed program lies. */
function programOf({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`);
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`);
  return join(appOutDir, packager.executableName);
}

/**
 * Called for every packed folder before it is signed; fails where a fuse would be left as it is.
 * @param host the system that packs: only macOS can sign for macOS.
 */
export default async function afterPack(context, host = process.platform) {
  // The two halves of a universal program; it is called for the whole as well.
  if (context.appOutDir.endsWith('-temp')) return;
  await flipFuses(programOf(context), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Without a signature of ours, Apple's processors still want one that matches.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin' && host === 'darwin',
    ...fuses,
  });
}

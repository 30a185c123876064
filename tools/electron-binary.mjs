import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/electron', import.meta.url));
/** A slow line takes its time for a hundred megabytes; one that stands still must end. */
const patience = 15 * 60_000;
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** Path of the Electron program, or null where it is not on this machine. Never downloads. */
export function installedElectron() {
  const pathFile = join(folder, 'path.txt');
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  if (!existsSync(pathFile) && !process.env.ELECTRON_OVERRIDE_DIST_PATH) return null;
  const program = join(dist, existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron');
  return existsSync(program) ? program : null;
}

/**
 * Fetches the Electron program by the electron package's own library, and says what it fetches and how far it is.
 * @param say hears lines of text.
 * @returns its path, or the reason why there is none.
 */
export async function downloadElectron(say) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { version } = read('package.json');
  let told = -1;
  const tell = ({ transferred, total }) => {
    const tenth = total ? Math.floor((transferred / total) * 10) : Math.floor(transferred / 1e7);
    if (tenth <= told) return;
    told = tenth;
    say(total ? `  ${tenth * 10} % of ${megabytes(total)}` : `  ${megabytes(transferred)}`);
  };
  say(`Fetching Electron ${version}, the desktop program (about 120 MB, once) …`);
  try {
    const library = createRequire(join(folder, 'package.json')).resolve('@electron/get');
    const { downloadArtifact } = await import(pathToFileURL(library).href);
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: read('checksums.json'),
      cacheRoot: process.env.electron_config_cache,
      downloadOptions: { quiet: true, getProgressCallback: tell, signal: AbortSignal.timeout(patience) },
    });
  } catch (error) {
    return { program: null, reason: `Electron could not be fetched (${reasonOf(error)})` };
  }
  // It is in the cache now: what remains is to unpack it.
  const { stderr } = spawnSync(process.execPath, [join(folder, 'install.js')], { encoding: 'utf8', timeout: patience });
  const program = installedElectron();
  const why = (stderr ?? '').split('\n').find((line) => /error/i.test(line)) ?? 'no reason given';
  return { program, reason: program ? null : `Electron could not be unpacked (${why.trim()})` };
}

/** The innermost reason: fetch says only that it failed, and why in its cause. */
const reasonOf = (error) => (error.cause instanceof Error ? reasonOf(error.cause) : error.code || error.message);

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** LibreOffice's program on this machine, or null. */
export const libreOffice: string | null =
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)))
    .find((file) => existsSync(file)) ?? null;

/**
 * Files as LibreOffice reads, computes and writes them again, in another format. It runs without a window and with a
 * profile of its own, so that nothing else on the machine takes part; starting takes it longer than the files do.
 */
export function converted(files: readonly Uint8Array[], from: string, to: string): Buffer[] {
  if (!libreOffice) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-office-'));
  try {
    const sources = files.map((bytes, at) => {
      const source = join(folder, `${at}.${from}`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = ['--headless', '--convert-to', to, '--outdir', join(folder, 'out')];
    execFileSync(libreOffice, [profile, ...target, ...sources], { stdio: 'ignore', timeout: 150_000 });
    return files.map((_, at) => readFileSync(join(folder, 'out', `${at}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

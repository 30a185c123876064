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
 * A file as LibreOffice reads, computes and writes it again, in another format. It runs without a window and with a
 * profile of its own, so that nothing on the machine takes part.
 */
export function converted(bytes: Uint8Array, from: string, to: string): Buffer {
  if (!libreOffice) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-office-'));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      libreOffice,
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, `in.${from}`)],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return readFileSync(join(folder, 'out', `in.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

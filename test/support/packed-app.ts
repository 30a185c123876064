import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, Platform } from 'electron-builder';
import { devDependencies } from '../../package.json';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the fuse tool looks for in Electron's program: a mark, then version, count, and a character per fuse. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const electronsFuses = '101100011';

/** A program that does nothing but carries fuses, those of Electron 45 unless told. */
export function programWithFuses(fuses = electronsFuses): Buffer {
  return Buffer.from(`#!/bin/sh\nexit 0\n${fuseMark}\x01${String.fromCharCode(fuses.length)}${fuses}`, 'latin1');
}

/** The fuses in a program, a character each in their order: `1` on, `0` off. */
export function fusesIn(program: Buffer): string {
  const at = program.indexOf(fuseMark) + fuseMark.length;
  return program.toString('latin1', at + 2, at + 2 + program[at + 1]);
}

/** A folder shaped like an unpacked Electron, whose program does nothing but carries fuses. */
function standInDistribution(folder: string): string {
  for (const part of ['resources', 'locales']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'electron'), programWithFuses(), { mode: 0o755 });
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  writeFileSync(join(folder, 'version'), devDependencies.electron);
  writeFileSync(join(folder, 'LICENSE'), 'of Electron');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'of Chromium');
  return folder;
}

/**
 * Packs the built app for Linux as a folder, as electron-builder.yml says, around a stand-in for Electron; returns that
 * folder. electron-builder checks the whole configuration against its schema first. `extra` is laid over it.
 */
export async function packApp(folder: string, extra: object = {}): Promise<string> {
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      extends: 'electron-builder.yml',
      electronDist: standInDistribution(join(folder, 'distribution')),
      directories: { output: join(folder, 'packed') },
      ...extra,
    },
  });
  return join(folder, 'packed', 'linux-unpacked');
}

interface AsarEntry {
  files?: Record<string, AsarEntry>;
  offset?: string;
  size?: number;
}

/** The files in an asar archive by path. Format: a pickled JSON header behind four little-endian numbers, then the data. */
export function readAsar(file: string): Map<string, Buffer> {
  const data = readFileSync(file);
  const header: AsarEntry = JSON.parse(data.toString('utf8', 16, 16 + data.readUInt32LE(12)));
  const begin = 8 + data.readUInt32LE(4);
  const found = new Map<string, Buffer>();
  const walk = (entry: AsarEntry, path: string) => {
    for (const [name, child] of Object.entries(entry.files ?? {})) walk(child, path === '' ? name : `${path}/${name}`);
    if (entry.offset === undefined) return;
    const start = begin + Number(entry.offset);
    found.set(path, data.subarray(start, start + (entry.size ?? 0)));
  };
  walk(header, '');
  return found;
}

/** Unpacks an archive into a folder. */
export function extractAsar(file: string, folder: string): void {
  for (const [path, content] of readAsar(file)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AfterPackContext, Arch, build, Platform } from 'electron-builder';
import afterPack from '../../build/after-pack.mjs';
import { fuseMark, standInDistribution } from './stand-in-distribution';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The fuses in a program, a character each in their order: `1` on, `0` off. */
export function fusesIn(program: Buffer): string {
  const at = program.indexOf(fuseMark) + fuseMark.length;
  return program.toString('latin1', at + 2, at + 2 + program[at + 1]);
}

/** A packed folder, and electron-builder's own view of it. */
export interface Packed {
  folder: string;
  packager: AfterPackContext['packager'];
}

const systems = {
  linux: { platform: Platform.LINUX, output: 'linux-unpacked', given: {} },
  // Pictures in the systems' own formats: others are converted by a program that is fetched.
  windows: { platform: Platform.WINDOWS, output: 'win-unpacked', given: { icon: 'plan.ico' } },
  mac: { platform: Platform.MAC, output: 'mac', given: { icon: 'plan.icns', identity: null } },
} as const;

/**
 * Packs the built app for a system as a folder, as electron-builder.yml says, around a stand-in for Electron.
 * electron-builder checks the whole configuration against its schema first. `extra` is laid over it.
 */
export async function packFor(system: keyof typeof systems, folder: string, extra: object = {}): Promise<Packed> {
  const { platform, output, given } = systems[system];
  let packager: Packed['packager'] | null = null;
  await build({
    projectDir: root,
    targets: platform.createTarget('dir', Arch.x64),
    config: {
      extends: 'electron-builder.yml',
      electronDist: standInDistribution(join(folder, 'distribution'), system),
      directories: { output: join(folder, 'packed') },
      [platform.buildConfigurationKey]: given,
      afterPack: async (context: AfterPackContext) => {
        packager = context.packager;
        // A bundle that is none cannot be signed, which macOS would do.
        await afterPack(context, 'linux');
      },
      ...extra,
    },
  });
  if (!packager) throw new Error('electron-builder packed nothing');
  return { folder: join(folder, 'packed', output), packager };
}

/** Packs for Linux; returns the folder. */
export const packApp = async (folder: string, extra: object = {}): Promise<string> =>
  (await packFor('linux', folder, extra)).folder;

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

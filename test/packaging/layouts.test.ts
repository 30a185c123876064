import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arch } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { fusesIn, type Packed, packFor, readAsar } from '../support/packed-app';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-layouts-'));
const publish = { provider: 'generic', url: 'https://updates.example/boardcase/' };
const packed = {} as Record<'linux' | 'windows' | 'mac', Packed>;
beforeAll(async () => {
  for (const system of ['linux', 'windows', 'mac'] as const)
    packed[system] = await packFor(system, join(folder, system), { publish });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contents = () => join(packed.mac.folder, 'Boardcase.app', 'Contents');
const resources = () => ({
  linux: join(packed.linux.folder, 'resources'),
  windows: join(packed.windows.folder, 'resources'),
  mac: join(contents(), 'Resources'),
});

/** The name that an installer of this kind gets. */
function artifact(system: keyof typeof packed, target: string, extension = target, arch = Arch.x64): string {
  const { packager } = packed[system];
  const config = packager.config as unknown as Record<string, { artifactName?: string } | undefined>;
  return packager.expandArtifactNamePattern(config[target] ?? {}, extension, arch);
}

/** electron-builder's class that writes the desktop entry and finds the icons of Linux. */
function linuxHelper() {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const { LinuxTargetHelper } = builder('app-builder-lib/out/targets/LinuxTargetHelper');
  return new LinuxTargetHelper(packed.linux.packager) as {
    icons: Promise<{ size: number; file: string }[]>;
    computeDesktopEntry(options: object): Promise<string> | string;
    getDesktopFileName(): string;
  };
}

describe('the packed app', () => {
  it('carries the same on the three systems: what runs, and no command line', () => {
    const lists = Object.values(resources()).map((place) => [...readAsar(join(place, 'app.asar')).keys()].sort());
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
    expect(lists[0]).toContain('out/main/electron.js');
    expect(lists[0].filter((name) => name.includes('cli'))).toEqual([]);
  });

  it('has its fuses set on each', () => {
    const framework = join(contents(), 'Frameworks/Electron Framework.framework/Versions/A/Electron Framework');
    const programs = [join(packed.linux.folder, 'boardcase'), join(packed.windows.folder, 'Boardcase.exe'), framework];
    for (const program of programs) expect(fusesIn(readFileSync(program))).toBe('010011001');
  });

  it('knows where to ask for updates where the build was told', () => {
    // For Windows and macOS electron-builder writes it with an installer only, and a folder is none.
    expect(readFileSync(join(resources().linux, 'app-update.yml'), 'utf8')).toContain(`url: ${publish.url}`);
  });

  it('is one app by its id', () => {
    expect(packed.windows.packager.appInfo.id).toBe('org.boardcase.Boardcase');
    expect(readFileSync(join(contents(), 'Info.plist'), 'utf8')).toMatch(
      /<key>CFBundleIdentifier<\/key>\s*<string>org\.boardcase\.Boardcase<\/string>/,
    );
    // Windows compares it with what the running program says of itself.
    expect(readFileSync('main/electron/run-app.ts', 'utf8')).toContain(`'${packed.windows.packager.appInfo.id}'`);
  });
});

describe('installers', () => {
  it('have names that no release page writes differently', () => {
    const names = [
      artifact('windows', 'nsis', 'exe'),
      artifact('windows', 'portable', 'exe'),
      artifact('mac', 'dmg', 'dmg', Arch.universal),
      artifact('mac', 'zip', 'zip', Arch.universal),
      ...['deb', 'rpm', 'AppImage'].map((kind) => artifact('linux', kind)),
    ];
    expect(names).toEqual([
      `Boardcase-${version}-x64-setup.exe`,
      `Boardcase-${version}-x64-portable.exe`,
      `Boardcase-${version}-universal.dmg`,
      `Boardcase-${version}-universal.zip`,
      `boardcase-${version}-amd64.deb`,
      `boardcase-${version}-x86_64.rpm`,
      `boardcase-${version}-x86_64.AppImage`,
    ]);
    for (const name of names) expect(name).toMatch(/^[\w.+-]+$/);
  });

  it('of the AppImage kind run without a library that distributions have no more', () => {
    expect(packed.linux.packager.config.toolsets?.appimage).toBe('1.0.3');
  });
});

describe('on Linux', () => {
  it('the icon is there in every size that themes look for', async () => {
    const icons = await linuxHelper().icons;
    expect(icons.map(({ size }) => size).sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512]);
    for (const { size, file } of icons) {
      const picture = readFileSync(file);
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it('the desktop entry, its file and the running window have one name', async () => {
    const entry = await linuxHelper().computeDesktopEntry(packed.linux.packager.platformSpecificBuildOptions);
    const { desktopName } = JSON.parse(String(readAsar(join(resources().linux, 'app.asar')).get('package.json'))) as {
      desktopName: string;
    };
    expect(desktopName).toBe(`${linuxHelper().getDesktopFileName()}.desktop`);
    expect(entry).toContain('StartupWMClass=boardcase\n');
    expect(entry).toContain('Icon=boardcase\n');
    expect(entry).toMatch(/^Exec=.*boardcase %U$/m);
    expect(entry).toMatch(/^MimeType=application\/vnd\.boardcase\.plan;application\/vnd\.boardcase\.plan\+json;$/m);
  });
});

describe('on macOS', () => {
  it('plans are a type of ours that is JSON, and no other JSON is claimed', () => {
    const info = readFileSync(join(contents(), 'Info.plist'), 'utf8').replace(/\s*\n\s*/g, '');
    const documents = /<key>CFBundleDocumentTypes<\/key>(.*?<\/dict><\/array>)/.exec(info)?.[1] ?? '';
    expect(documents).toContain('<string>boardcase</string>');
    expect(documents).not.toContain('json');
    expect(info).toMatch(/<key>UTTypeConformsTo<\/key><array><string>public\.json<\/string><\/array>/);
    expect(info).toContain('<string>org.boardcase.plan</string>');
  });

  it('has a helper for each kind of process, under the app’s name', () => {
    const helpers = readdirSync(join(contents(), 'Frameworks')).filter((name) => name.includes('Helper'));
    expect(helpers.sort()).toEqual(
      ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((kind) => `Boardcase Helper${kind}.app`).sort(),
    );
  });
});

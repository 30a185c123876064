import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { devDependencies } from '../../package.json';

/** What the fuse tool looks for in Electron's program: a mark, then version, count, and a character per fuse. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const electronsFuses = '101100011';

/** A program that does nothing but carries fuses, those of Electron 45 unless told. */
export function programWithFuses(fuses = electronsFuses): Buffer {
  return Buffer.from(`#!/bin/sh\nexit 0\n${fuseMark}\x01${String.fromCharCode(fuses.length)}${fuses}`, 'latin1');
}

/** The libraries by which electron-builder reads and writes programs of Windows, as far as they are used here. */
interface WindowsPrograms {
  pe: {
    NtExecutable: { createEmpty(is32Bit: boolean, isLibrary: boolean): { generate(): ArrayBuffer } };
    NtExecutableResource: { from(program: unknown): { entries: unknown[]; outputResource(program: unknown): void } };
  };
  edit: {
    Resource: {
      VersionInfo: {
        createEmpty(): {
          lang: number;
          setStringValues(language: { lang: number; codepage: number }, values: Record<string, string>): void;
          outputToResourceEntries(entries: unknown[]): void;
        };
      };
    };
  };
}

function windowsPrograms(): WindowsPrograms {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const library = createRequire(builder.resolve('app-builder-lib'));
  return { edit: library('resedit'), pe: createRequire(library.resolve('resedit'))('pe-library') };
}

/** An empty program of Windows with a version, into which electron-builder writes the archive's sum. */
function windowsProgram(): Buffer {
  const { edit, pe } = windowsPrograms();
  const program = pe.NtExecutable.createEmpty(false, false);
  const resources = pe.NtExecutableResource.from(program);
  const version = edit.Resource.VersionInfo.createEmpty();
  version.lang = 1033;
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron', FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.concat([Buffer.from(program.generate()), programWithFuses()]);
}

const plist = (executable: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>com.github.Electron</string><key>CFBundleExecutable</key><string>${executable}</string></dict></plist>`;

function macBundle(folder: string): void {
  const contents = join(folder, 'Electron.app', 'Contents');
  const framework = join(contents, 'Frameworks', 'Electron Framework.framework');
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content, { mode: 0o755 });
  };
  write(join(contents, 'Info.plist'), plist('Electron'));
  write(join(contents, 'MacOS', 'Electron'), programWithFuses());
  write(join(contents, 'Resources', 'en.lproj', 'locale.pak'), '');
  write(join(framework, 'Versions', 'A', 'Electron Framework'), programWithFuses());
  write(join(framework, 'Versions', 'A', 'Resources', 'en.lproj', 'locale.pak'), '');
  for (const part of ['Electron Framework', 'Resources'])
    symlinkSync(join('Versions', 'A', part), join(framework, part));
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = join(contents, 'Frameworks', `Electron Helper${kind}.app`, 'Contents');
    write(join(helper, 'Info.plist'), plist(`Electron Helper${kind}`));
    write(join(helper, 'MacOS', `Electron Helper${kind}`), '');
  }
}

/** A folder shaped like an unpacked Electron for a system, whose program does nothing but carries fuses. */
export function standInDistribution(folder: string, system: 'linux' | 'windows' | 'mac'): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'version'), devDependencies.electron);
  writeFileSync(join(folder, 'LICENSE'), 'of Electron');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'of Chromium');
  if (system === 'mac') {
    macBundle(folder);
    return folder;
  }
  for (const part of ['resources', 'locales']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  if (system === 'linux') writeFileSync(join(folder, 'electron'), programWithFuses(), { mode: 0o755 });
  else writeFileSync(join(folder, 'electron.exe'), windowsProgram());
  return folder;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../support/desktop';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages: { name: string; version: string; license: string; text: string }[] = JSON.parse(
  readFileSync(join(builtFolder, 'notices', 'packages.json'), 'utf8'),
);
const names = new Set(packages.map(({ name }) => name));

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
const packageOf = (path: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;

describe('the notices', () => {
  it('give the text of every licence, and know every licence', () => {
    const admitted =
      /^(0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause|CC0-1\.0|ISC|MIT|OFL-1\.1|Python-2\.0|Unlicense|Zlib)( AND |$)/;
    for (const { name, license, text } of packages) {
      expect([name, license]).toEqual([name, expect.stringMatching(admitted)]);
      expect([name, text]).toEqual([name, expect.stringMatching(/permi(t|ssion)|Apache License|public domain/i)]);
    }
  });

  it('name every package that the sources bring in, fonts and icons too', () => {
    const elsewhere = new Set(['electron', 'playwright-core']);
    const ours = ['main', 'models', 'renderer'].flatMap((folder) => filesIn(join(root, folder), /\.(tsx?|css)$/));
    const imported = ours.flatMap((source) =>
      [
        ...source.matchAll(/^import (?!type\b)(?:[^'";]*? from )?'([^'.#][^']*)'/gm),
        ...source.matchAll(/\bimport\('([^'.#][^']*)'\)/g),
        ...source.matchAll(/url\("(@[^"]+)"\)/g),
      ].map((match) => match[1]),
    );
    const wanted = new Set(imported.filter((name) => !name.startsWith('node:')).map(packageOf));
    for (const name of elsewhere) wanted.delete(name);
    expect(wanted.size).toBeGreaterThan(15);
    expect([...wanted].filter((name) => !names.has(name))).toEqual([]);
    for (const font of ['@fontsource/inter', '@fontsource-variable/inter', '@tabler/icons-react'])
      expect(names).toContain(font);
  });

  it('name what a ready-made bundle of others is made of', () => {
    const map = JSON.parse(readFileSync(join(root, 'node_modules/exceljs/dist/exceljs.min.js.map'), 'utf8'));
    const inside = (map.sources as string[]).flatMap((source) => source.split('node_modules/').slice(1).slice(-1));
    expect(inside.length).toBeGreaterThan(50);
    expect([...new Set(inside.map(packageOf))].filter((name) => !names.has(name))).toEqual([]);
  });
});

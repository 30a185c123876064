import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const packages: Record<string, Locked> = read('package-lock.json').packages;

/** Whether a package finds a dependency in its own node_modules or in one further up. */
function isLocked(from: string, name: string): boolean {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]?.version) return true;
    if (base === '') return false;
  }
}

describe('the lock file', () => {
  it('names the parts of every platform, so that npm ci works on all of them', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry: packages come from the one that the machine is set to', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });

  it('goes with exact versions in package.json', () => {
    const wanted: Record<string, string> = read('package.json').devDependencies;
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
    for (const [name, version] of Object.entries(wanted))
      expect(packages[`node_modules/${name}`].version).toBe(version);
  });
});

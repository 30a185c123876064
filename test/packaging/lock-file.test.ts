import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  link?: boolean;
  integrity?: string;
}

it('every package of the lock file has a checksum that an installation holds it against', () => {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
  const listed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
  expect(listed.length).toBeGreaterThan(500);
  expect(
    listed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path),
  ).toEqual([]);
});

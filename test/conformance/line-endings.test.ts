import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-endings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a file has the same bytes on a system that writes line ends its own way', (context) => {
  const tracked = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (tracked.status !== 0) context.skip('This is no git checkout, so there is nothing to check out.');
  const files = tracked.stdout.split('\0').filter((file) => file !== '');
  // One of each kind, with a line end in it where it is text.
  const kinds = [...new Map(files.map((file) => [extname(file) || file, file])).values()];
  for (const file of new Set(['.gitattributes', ...kinds])) cpSync(file, join(folder, file), { recursive: true });

  // As Windows sets git up, and as nobody's own settings do.
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...args], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit', '--quiet', '--no-gpg-sign', '-m', 'all');
  for (const file of kinds) rmSync(join(folder, file));
  git('checkout', '--quiet', '--', '.');

  const changed = kinds.filter((file) => !readFileSync(join(folder, file)).equals(readFileSync(file)));
  expect(changed).toEqual([]);
});

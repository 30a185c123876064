import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appFiles } from '#main/services/app-files';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();

it('files that are held are there for open pages after a new build has taken their place', () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'page');
  writeFileSync(join(folder, 'assets', 'part-1.js'), 'part');
  const [held, read] = [appFiles(folder, true), appFiles(folder)];
  rmSync(join(folder, 'assets'), { recursive: true });
  expect(String(held.get('/assets/part-1.js')?.body())).toBe('part');
  expect(() => read.get('/assets/part-1.js')?.body()).toThrow('ENOENT');
  expect(() => appFiles(join(folder, 'none'))).toThrow();
});

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HostError } from '#main/services/host-error';
import { createLog } from '#main/services/log-file';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();

describe('the log', () => {
  it('says what kind of error it was and where in the program, and nothing of the plan', () => {
    const file = join(newFolder(), 'logs', 'boardcase.log');
    const written: string[] = [];
    const log = createLog(file, (line) => written.push(line));
    try {
      JSON.parse('Waldesruh');
    } catch (error) {
      log('drafts.list', error);
      log('drafts.open', new HostError('failed', 'Waldesruh\n    at Waldesruh (plan.boardcase:1)\nx', error));
    }
    log('x', 'Waldesruh');
    log('y', Object.assign(new Error("ENOSPC: '/home/Waldesruh'"), { code: 'ENOSPC' }));
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\d{4}-\d\d-\d\dT\S+ drafts\.list: SyntaxError\n +at /);
    expect(text).toContain('log-file.test.ts');
    expect(text).toMatch(/HostError failed?[\s\S]*caused by SyntaxError/);
    expect(text).toContain('y: Error ENOSPC');
    expect(text).not.toContain('Waldesruh');
    expect(written.join('')).toBe(text);
  });

  it('begins anew when it is long, and keeps one older file', () => {
    const folder = newFolder();
    const log = createLog(join(folder, 'boardcase.log'), () => undefined);
    for (let round = 0; round < 3; round++) {
      writeFileSync(join(folder, 'boardcase.log'), 'x'.repeat(300_000));
      log('somewhere', new Error('x'));
    }
    expect(readdirSync(folder).sort()).toEqual(['boardcase.log', 'boardcase.log.1']);
    expect(statSync(join(folder, 'boardcase.log')).size).toBeLessThan(5_000);
  });

  it('is no reason to fail where it cannot be written', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    createLog(join(folder, 'file', 'boardcase.log'), () => undefined)('somewhere', new Error('x'));
    expect(existsSync(join(folder, 'file', 'boardcase.log'))).toBe(false);
  });
});

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSystemBrowser } from '#main/services/system-browser';
import { copyOfExample } from '../support/app-steps';
import { builtFolder } from '../support/desktop';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const browser = findSystemBrowser();

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process.
    return false;
  }
}

/** Starts `report --pdf` over an older file, on a browser that writes down its process and waits a moment. */
function startReport() {
  const folder = newFolder();
  const pdf = join(folder, 'pack.pdf');
  const pidFile = join(folder, 'pid');
  const wrapper = join(folder, 'browser');
  writeFileSync(pdf, 'the report of last year');
  writeFileSync(wrapper, `#!/bin/sh\necho $$ > ${pidFile}\nexec ${browser} "$@"\n`, { mode: 0o755 });
  const args = [join(builtFolder, 'main', 'cli.js'), 'report', copyOfExample(folder), '--pdf', pdf];
  const child = spawn(process.execPath, args, { env: { ...process.env, BOARDCASE_BROWSER: wrapper }, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const browserPid = async () => {
    await expect
      .poll(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', { timeout: 20_000 })
      .toBe(true);
    return Number(readFileSync(pidFile, 'utf8'));
  };
  const left = () => readdirSync(folder).filter((name) => name.includes('pack'));
  return { child, ended, browserPid, pdf, left };
}

describe.skipIf(!browser || process.platform === 'win32')('a report that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves the old file, no half one and no browser', async (signal) => {
    const { child, ended, browserPid, pdf, left } = startReport();
    const pid = await browserPid();
    child.kill(signal);
    expect(await ended).toBe(130);
    expect(readFileSync(pdf, 'utf8')).toBe('the report of last year');
    expect(left()).toEqual(['pack.pdf']);
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('by a kill at any moment leaves the old file or the new one, whole, and no browser', async () => {
    for (const after of [100, 600, 1100, 1500]) {
      const { child, ended, browserPid, pdf } = startReport();
      const pid = await browserPid();
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill('SIGKILL');
      await ended;
      const text = readFileSync(pdf, 'latin1');
      expect(text === 'the report of last year' || /^%PDF-[\s\S]*%%EOF\s*$/.test(text), `after ${after} ms`).toBe(true);
      await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
    }
  }, 60_000);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { copyOfExample, goTo } from '../support/app-steps';
import { serveApp, testBrowser } from '../support/web-host';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a screen that a host can no longer hand out says that the host is gone, not which file was missed', async () => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-gone-'));
  const served = await serveApp({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
  const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    await page.goto(served.address);
    await page.locator('[data-stage="full"]').waitFor();
    served.process.kill('SIGKILL');
    await expect.poll(() => served.process.killed).toBe(true);
    await goTo(page, 'Sources');
    const failure = page.getByRole('main').getByRole('alert');
    await failure.waitFor();
    expect(await failure.textContent()).toContain('The program behind this page does not answer');
  } finally {
    await browser.close();
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { copyOfExample, setItBudget } from '../support/app-steps';
import { serveApp, testBrowser } from '../support/web-host';

it('says that the simulation could not be started, and starts it with the next edit (web host)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-fails-'));
  const served = await serveApp({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
  const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  try {
    const page = await browser.newPage();
    await page.route(/simulation-worker/, (route) => route.abort());
    await page.goto(served.address);
    const alert = page.getByRole('alert').filter({ hasText: 'The results could not be worked out' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('could not be started');
    await page.unroute(/simulation-worker/);
    await setItBudget(page, '17m');
    await page.locator('[data-stage="full"]').waitFor();
    expect(await alert.count()).toBe(0);
  } finally {
    await browser.close();
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

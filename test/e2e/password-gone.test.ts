import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { copyOfExample } from '../support/app-steps';
import { serveApp, testBrowser } from '../support/web-host';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that the page's scripts hold, after a collection of what they do not. */
async function memoryOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

it('a password is in the memory of the page no longer once it was used', async () => {
  const served = await serveApp({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
  const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    await page.goto(served.address);
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Protect with a password…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Protect with a password' });
    await dialog.getByLabel('New password').fill('quite unguessable words');
    await dialog.getByLabel('The same once more').fill('quite unguessable words');
    await dialog.getByRole('button', { name: 'Protect', exact: true }).click();
    await page.getByRole('dialog').getByLabel('File name').fill('secret');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Protected').first().waitFor();
    await page.evaluate(() =>
      Object.assign(window, { marker: decodeURIComponent('a%20word%20that%20is%20still%20there') }),
    );
    const held = await memoryOf(page);
    const words = ['a word that is still there', 'quite unguessable words'];
    expect(words.map((word) => held.includes(word))).toEqual([true, false]);
  } finally {
    await browser.close();
    await served.stop();
  }
});

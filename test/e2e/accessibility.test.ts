import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { text as en } from '../../renderer/text/en';
import { copyOfExample, goTo } from '../support/app-steps';
import { axeFindings } from '../support/axe';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
let browser: Browser;
let served: ServedApp;
let page: Page;

beforeAll(async () => {
  const plans = join(folder, 'plans');
  mkdirSync(plans);
  served = await serveApp({ folder: plans, data: join(folder, 'data'), initial: copyOfExample(plans) });
  browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(served.address);
  await page.locator('[data-stage=full]').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['light', 'dark'] as const)('axe-core at WCAG 2.2 AA, %s (web host)', (theme) => {
  it.each(Object.values(en.frame.screens))('finds nothing on the screen %s', async (screen) => {
    await page.emulateMedia({ colorScheme: theme });
    await goTo(page, screen);
    await page.locator('main h1').first().waitFor();
    // Charts and lazy panels come a moment after the heading.
    await page.waitForLoadState('networkidle');
    expect(await axeFindings(page)).toEqual([]);
  });
});

it('would find a fault (web host)', async () => {
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await axeFindings(page)).join()).toContain('image-alt');
});

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { en } from '../../renderer/text/en';
import { copyOfExample, goTo } from '../support/app-steps';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
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
  await page.evaluate(axe.source);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What axe-core finds on the page as it stands: rule and the places it points at. */
const findings = () =>
  page.evaluate(async (tags) => {
    const { axe: tester } = window as unknown as { axe: typeof axe };
    const { violations } = await tester.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, levels);

describe.each(['light', 'dark'] as const)('axe-core at WCAG 2.2 AA, %s (web host)', (theme) => {
  it.each(Object.values(en.frame.screens))('finds nothing on the screen %s', async (screen) => {
    await page.emulateMedia({ colorScheme: theme });
    await goTo(page, screen);
    await page.locator('main h1').first().waitFor();
    // Charts and lazy panels come a moment after the heading.
    await page.waitForLoadState('networkidle');
    expect(await findings()).toEqual([]);
  });
});

it('would find a fault (web host)', async () => {
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await findings()).join()).toContain('image-alt');
});

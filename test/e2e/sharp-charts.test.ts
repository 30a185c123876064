import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { copyOfExample, goTo } from '../support/app-steps';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-sharp-'));
let browser: Browser;
let served: ServedApp;
let page: Page;

beforeAll(async () => {
  const plans = join(folder, 'plans');
  mkdirSync(plans);
  served = await serveApp({ folder: plans, data: join(folder, 'data'), initial: copyOfExample(plans) });
  browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // An emulated screen changes without telling media queries, as a real one does: the test tells those that held before.
  await page.addInitScript(() => {
    const asked: MediaQueryList[] = [];
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      const list = ask(query);
      if (query.includes('resolution')) asked.push(list);
      return list;
    };
    Object.assign(window, {
      tellQueries: () => {
        for (const list of asked.splice(0)) {
          if (list.matches) asked.push(list);
          else list.dispatchEvent(new MediaQueryListEvent('change', { media: list.media, matches: false }));
        }
      },
    });
  });
  await page.goto(served.address);
  await page.locator('[data-stage=full]').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Pixels that each chart has for one pixel of the layout. */
const ratios = () =>
  page.locator('main canvas').evaluateAll((charts) => {
    const ratio = (chart: HTMLCanvasElement) => chart.width / chart.getBoundingClientRect().width;
    return [...new Set(charts.map((chart) => Math.round(ratio(chart as HTMLCanvasElement) * 10) / 10))];
  });

it('draws charts with the pixels of the screen, also after it has become another one (web host)', async () => {
  await goTo(page, 'Compare');
  await expect.poll(ratios).toEqual([1]);
  const devtools = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [2, 1.5, 1]) {
    // As where a window is moved to another display: the page is as large as before, and no chart changes its size.
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 800,
      deviceScaleFactor,
      mobile: false,
    });
    await page.evaluate(() => (window as unknown as { tellQueries(): void }).tellQueries());
    await expect.poll(ratios).toEqual([deviceScaleFactor]);
  }
});

import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { firstPaint, noteRequestsElsewhere, seen, watchPage } from './painted';

const starts = 9;
const presetStarts = 5;
const viewport = { width: 1360, height: 860 };

/** Milliseconds of each start, and what came over the wire. */
export interface StartTimes {
  /** A page of one line in the same browser: how busy the machine is. */
  plain: number[];
  paint: number[];
  results: number[];
  full: number[];
  /** From the click on a preset, over its four answers, to first results. */
  preset: number[];
  /** Compressed bytes of script by file, until the example's first results. */
  scripts: Map<string, number>;
}

/** What lets a tab in again after a reload: the address is good for one. */
async function ticketFor(browser: Browser, address: string): Promise<[string, string]> {
  const door = await browser.newPage();
  await door.goto(address);
  const key = 'boardcase-ticket';
  const kept = await door.waitForFunction((name) => sessionStorage.getItem(name), key);
  const ticket = String(await kept.jsonValue());
  await door.close();
  return [key, ticket];
}

/** Starts the app again and again, each time in a browser context with nothing cached; notes requests to other machines. */
export async function measureStart(browser: Browser, address: string, elsewhere: string[]): Promise<StartTimes> {
  const { origin } = new URL(address);
  const ticket = await ticketFor(browser, address);
  const times: StartTimes = {
    plain: [],
    paint: [],
    results: [],
    full: [],
    preset: [],
    scripts: new Map(),
  };
  const inFreshPage = async (work: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({ viewport });
    await context.addInitScript(([key, value]) => sessionStorage.setItem(key, value), ticket);
    await work(await context.newPage());
    await context.close();
  };
  for (let i = 0; i < starts; i++) {
    await inFreshPage(async (page) => {
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Boardcase</p>' }));
      await page.goto(origin);
      await page.waitForTimeout(100);
      times.plain.push(await firstPaint(page));
    });
    await inFreshPage(async (page) => {
      noteRequestsElsewhere(page, origin, elsewhere);
      const scripts: Promise<[string, number]>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() !== 'script') return;
        const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
        const size = response.body().then((body): [string, number] => [name, gzipSync(body).length]);
        scripts.push(size);
        // Of what is still under way when the page closes nobody asks.
        size.catch(() => undefined);
      });
      const selectors = { results: '[data-sample]', full: '[data-sample="full"]' };
      await page.addInitScript(watchPage, { selectors });
      await page.goto(origin, { waitUntil: 'commit' });
      await seen(page, 'results');
      const loaded = scripts.slice();
      await seen(page, 'full');
      const painted = await page.evaluate(() => window.painted);
      times.paint.push(await firstPaint(page));
      times.results.push(painted.results);
      times.full.push(painted.full);
      if (i === 0) times.scripts = new Map(await Promise.all(loaded));
    });
  }
  for (let i = 0; i < presetStarts; i++) {
    await inFreshPage(async (page) => {
      noteRequestsElsewhere(page, origin, elsewhere);
      await page.addInitScript(watchPage, { selectors: { results: '[data-stage="coarse"], [data-stage="full"]' } });
      await page.goto(origin);
      const preset = page.getByRole('button', { name: /^Regional hospital/ });
      await preset.waitFor();
      await page.evaluate(() =>
        addEventListener(
          'click',
          ({ timeStamp }) => {
            window.began ||= timeStamp;
          },
          true,
        ),
      );
      await preset.click();
      const answers = page.locator('form').getByRole('textbox');
      await answers.nth(3).waitFor();
      for (const [at, text] of ['2300', '400m', '15m', '480,000'].entries()) await answers.nth(at).fill(text);
      await page.locator('form button[type="submit"]').click();
      await seen(page, 'results');
      times.preset.push(await page.evaluate(() => window.painted.results - window.began));
    });
  }
  return times;
}

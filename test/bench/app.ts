import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserArguments } from '#main/services/system-browser';
import { goTo } from '../support/app-steps';
import { serveApp, testBrowser } from '../support/web-host';
import { longestTask } from './longest-task';

// What a user waits for, in the built app on the web host: `npm run bench -- app [--json]`. Every start is a browser
// context of its own, with nothing cached; a page of one line beside it says how busy the machine is.

const starts = 9;
const edits = 20;
const example = fileURLToPath(new URL('../../examples/regional-hospital.boardcase.json', import.meta.url));
const viewport = { width: 1360, height: 860 };

const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)];

declare global {
  interface Window {
    /** When what is waited for was painted, by name: milliseconds since navigation. */
    painted: Record<string, number>;
    /** When the last edit was committed by Enter. */
    committed: number;
  }
}

/** In the page: notes when an element that matches is first there and the frame that holds it has been painted. */
function watchPage(selectors: Record<string, string>): void {
  window.painted = {};
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (name in window.painted || !document.querySelector(selector)) continue;
      window.painted[name] = Number.NaN;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.painted[name] = performance.now();
        };
        port2.postMessage(null);
      });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  // In the capture phase and before the app's own listeners.
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key !== 'Enter') return;
      window.committed = timeStamp;
      window.painted = {};
    },
    true,
  );
}

const seen = (page: Page, name: string) =>
  page.waitForFunction((key) => window.painted[key] > 0, name, { timeout: 30_000, polling: 20 });

const firstPaint = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);

async function benchStart(browser: Browser, address: string) {
  const { origin } = new URL(address);
  const door = await browser.newContext();
  await (await door.newPage()).goto(address);
  const { cookies } = await door.storageState();
  await door.close();
  const fresh = async () => {
    const context = await browser.newContext({ viewport });
    await context.addCookies(cookies);
    return { context, page: await context.newPage() };
  };
  const rows: { baseline: number; paint: number; results: number; full: number }[] = [];
  let bytes = 0;
  for (let i = 0; i < starts; i++) {
    const plain = await fresh();
    await plain.page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Boardcase</p>' }));
    await plain.page.goto(origin);
    await plain.page.waitForTimeout(100);
    const baseline = await firstPaint(plain.page);
    await plain.context.close();

    const { context, page } = await fresh();
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.addInitScript(watchPage, { results: '[data-sample]', full: '[data-sample="full"]' });
    await page.goto(origin, { waitUntil: 'commit' });
    await seen(page, 'results');
    const loaded = i === 0 ? scripts.slice() : [];
    await seen(page, 'full');
    rows.push({ baseline, paint: await firstPaint(page), ...(await page.evaluate(() => window.painted)) } as never);
    if (i === 0) bytes = (await Promise.all(loaded)).reduce((sum, length) => sum + length, 0);
    await context.close();
  }
  return { rows, bytes };
}

async function benchEdits(page: Page) {
  const field = page.getByRole('textbox', { name: 'IT budget, year 1' });
  await page.locator('[data-stage="full"]').waitFor();
  const coarse: number[] = [];
  const full: number[] = [];
  const edit = async (value: number) => {
    await field.fill(String(value));
    await field.press('Enter');
    await seen(page, 'full');
    return page.evaluate(() => {
      const { coarse, full } = window.painted;
      // Where both came within one frame the first look was never painted.
      return { coarse: (coarse > 0 ? coarse : full) - window.committed, full: full - window.committed };
    });
  };
  await edit(15_000_000);
  await edit(15_100_000);
  for (let i = 0; i < edits; i++) {
    await page.waitForTimeout(150);
    const took = await edit(16_000_000 + 10_000 * i);
    coarse.push(took.coarse);
    full.push(took.full);
  }
  return { coarse, full };
}

/** Types into a field as a person does, key by key, and leaves it by Enter. */
async function typeInto(page: Page, label: string | RegExp, texts: string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: label }).first();
  for (const text of texts) {
    await field.click();
    await field.press('Control+A');
    await field.pressSequentially(text, { delay: 40 });
    await field.press('Enter');
  }
  await page.locator('[data-stage="full"]').waitFor();
  await page.waitForTimeout(300);
}

async function benchTyping(page: Page) {
  const on = async (screen: string, prepare: () => Promise<void>, label: string | RegExp, texts: string[]) => {
    await goTo(page, screen);
    await prepare();
    await typeInto(page, label, texts);
    return { screen, longest: await longestTask(page, () => typeInto(page, label, texts)) };
  };
  const nothing = async () => {};
  return [
    await on('Organization & budget', nothing, 'IT budget, year 1', ['17.5m', '16.2m']),
    await on(
      'Threats',
      () => page.getByRole('button', { name: /^Edit the estimate: Times per year/ }).click(),
      'Rarely above',
      ['3', '2.5'],
    ),
    await on('Controls', nothing, /^Name/, ['Staff training', 'Training of staff']),
    await on('Board pack', nothing, /^Prepared by/, ['The director', 'IT']),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'boardcase-bench-'));
const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
try {
  const data = join(folder, 'data');
  const plan = join(folder, 'hospital.boardcase.json');
  const empty = await serveApp({ folder, data });
  const start = await benchStart(browser, empty.address);
  await empty.stop();

  copyFileSync(example, plan);
  const served = await serveApp({ folder, data, initial: plan });
  const page = await browser.newPage({ viewport });
  await page.addInitScript(watchPage, { coarse: '[data-stage="coarse"]', full: '[data-stage="full"]' });
  await page.goto(served.address);
  const edit = await benchEdits(page);
  const typing = await benchTyping(page);
  await page.close();
  await served.stop();

  const spread = (values: number[]) => ({
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    best: Math.min(...values),
  });
  const figures = {
    baseline: spread(start.rows.map(({ baseline }) => baseline)),
    firstPaint: spread(start.rows.map(({ paint }) => paint)),
    firstResults: spread(start.rows.map(({ results }) => results)),
    firstFull: spread(start.rows.map(({ full }) => full)),
    editCoarse: spread(edit.coarse),
    editFull: spread(edit.full),
    longestTask: Object.fromEntries(typing.map(({ screen, longest }) => [screen, longest])),
    startScriptKilobytes: start.bytes / 1000,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify({ app: figures }, null, 2));
  else {
    const line = (label: string, { p50, p95, best }: ReturnType<typeof spread>) =>
      console.log(`${label.padEnd(44)}${[best, p50, p95].map((value) => value.toFixed(0).padStart(8)).join('')}`);
    console.log(`${'app, milliseconds'.padEnd(44)}${['best', 'p50', 'p95'].map((t) => t.padStart(8)).join('')}`);
    line('a page of one line: first paint', figures.baseline);
    line('start screen: first paint', figures.firstPaint);
    line('start screen: example with first results', figures.firstResults);
    line('start screen: example with full results', figures.firstFull);
    line('edit to painted first result', figures.editCoarse);
    line('edit to painted full result', figures.editFull);
    for (const { screen, longest } of typing)
      console.log(`${`longest task while typing: ${screen}`.padEnd(44)}${longest.toFixed(0).padStart(8)}`);
    console.log(`script until first results, gzip: ${figures.startScriptKilobytes.toFixed(0)} KB`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

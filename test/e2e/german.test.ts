import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { text as de } from '../../renderer/text/de';
import { text as en } from '../../renderer/text/en';
import { copyOfExample, itBudgetIn, retype } from '../support/app-steps';
import { axeFindings } from '../support/axe';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
const requested: string[] = [];
let browser: Browser;
let served: ServedApp;
let plan: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const plans = join(folder, 'plans');
  mkdirSync(plans);
  plan = copyOfExample(plans, 'kreiskrankenhaus');
  served = await serveApp({ folder: plans, data: join(folder, 'data'), initial: plan });
  browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(served.address);
  await page.locator('[data-stage=full]').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

const language = () => page.locator('html').getAttribute('lang');
const choose = (name: string) => page.getByRole('combobox', { name: /^(Language|Sprache)$/ }).selectOption(name);
const heading = () => page.locator('main h1').first().textContent();
const germanCatalogue = () => requested.filter((address) => /\/de-[\w-]+\.js$/.test(address));

const english = /\b(the|and|with|your|per year|threats|controls|losses)\b/;

/** Every text on the page by itself. */
const texts = () =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
    return found;
  });

async function goTo(name: string, text: typeof en): Promise<void> {
  await page.getByRole('navigation', { name: text.frame.navigation }).getByTitle(name, { exact: true }).click();
}

it('follows a browser that is not German: English, without fetching the German words (web host)', async () => {
  expect(await language()).toBe('en');
  expect(await heading()).toBe(en.budget.title);
  expect(germanCatalogue()).toEqual([]);
});

it('changes to German at once, with the open plan, its edit and its undo as they were (web host)', async () => {
  await retype(page, en.budget.itBudget, '21m');
  await choose('de');
  await page.getByRole('heading', { level: 1, name: de.budget.title }).waitFor();
  expect(await language()).toBe('de');
  expect(germanCatalogue()).toHaveLength(1);
  expect(await page.getByRole('textbox', { name: de.budget.itBudget }).inputValue()).toBe('21.000.000\u00a0€');
  await page.getByRole('button', { name: de.frame.undo, exact: true }).click();
  const before = itBudgetIn(plan).toLocaleString('de-DE');
  expect(await page.getByRole('textbox', { name: de.budget.itBudget }).inputValue()).toBe(`${before}\u00a0€`);
});

it('reads and writes a German plan’s numbers as Germans do (web host)', async () => {
  await retype(page, de.budget.itBudget, '17,5 Mio');
  expect(await page.getByRole('textbox', { name: de.budget.itBudget }).inputValue()).toBe('17.500.000\u00a0€');
  await page.getByRole('button', { name: de.frame.undo, exact: true }).click();
  await page.locator('[data-stage=full]').first().waitFor();
  const figures = (await page.locator('[data-figure] [class*=value]').allTextContents()).join(' | ');
  expect(figures).toMatch(/\d{2,3}\.\d{3}\s€|\d,\d+\sMio\.\s€/);
  expect(figures).not.toMatch(/€\d|\d%/);
});

it.each(Object.entries(de.frame.screens))(
  '%s: German words, and axe-core finds nothing (web host)',
  async (id, name) => {
    await goTo(name, de);
    const { title } = de[id as keyof typeof de.frame.screens];
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    // Charts and lazy panels come a moment after the heading.
    await page.waitForLoadState('networkidle');
    expect(await language()).toBe('de');
    expect(await axeFindings(page)).toEqual([]);
    // Small words that a German page cannot have; published figures and their sources stay in their own language.
    if (id !== 'sources') expect((await texts()).filter((text) => english.test(text))).toEqual([]);
  },
);

it('draws the bars of what is still open as long as their share, which Germans write with a space (web host)', async () => {
  await page.getByTitle(de.guide.open).click();
  const panel = page.getByRole('region', { name: de.guide.title });
  const bars = panel.locator('[class*=track] > span');
  await bars.first().waitFor();
  const shares = await bars.evaluateAll((all) =>
    all.map((bar) => bar.clientWidth / (bar.parentElement as HTMLElement).clientWidth),
  );
  const written = (await panel.getByText(de.guide.effectLoss('').trim()).allTextContents()).map((words) =>
    Math.max(...[...words.matchAll(/(\d+)\s%/g)].map(([, share]) => Number(share))),
  );
  expect(written.length).toBeGreaterThan(2);
  for (const [at, share] of written.entries()) expect(Math.abs(100 * shares[at] - share)).toBeLessThan(1.5);
  await panel.getByRole('button', { name: de.frame.closeDialog }).click();
});

it('asks in German as well, by controls that all have a name (web host)', async () => {
  await page.keyboard.press('Control+Shift+S');
  const dialog = page.getByRole('dialog', { name: de.document.saveAsTitle });
  await dialog.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: de.frame.closeDialog }).click();
});

it('is kept for the next start, and can follow the system again (web host)', async () => {
  await page.reload();
  await page.getByRole('heading', { level: 1, name: de.sources.title }).or(page.locator('main h1')).first().waitFor();
  expect(await language()).toBe('de');
  expect(JSON.parse(readFileSync(join(folder, 'data', 'language.json'), 'utf8'))).toEqual({ language: 'de' });
  await choose('system');
  await page.getByRole('navigation', { name: en.frame.navigation }).waitFor();
  expect(await language()).toBe('en');
});

it('speaks German from the first paint where the browser is German (web host)', async () => {
  const german = await browser.newContext({ locale: 'de-AT', storageState: await context.storageState() });
  // As a tab that was opened from the one that is there.
  const ticket = await page.evaluate(() => sessionStorage.getItem('boardcase-ticket') ?? '');
  await german.addInitScript((kept) => sessionStorage.setItem('boardcase-ticket', kept), ticket);
  const first = await german.newPage();
  await first.goto(new URL('/', served.address).href);
  await first.getByRole('heading', { level: 1, name: de.start.title }).waitFor();
  expect(await first.locator('html').getAttribute('lang')).toBe('de');
  await german.close();
});

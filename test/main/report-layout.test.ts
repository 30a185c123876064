import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportHtml } from '#main/services/report-document';
import { browserArguments, findSystemBrowser, missingBrowser } from '#main/services/system-browser';
import type { SimulationResult } from '#models/finance/result';
import { simulateInline } from '#models/finance/simulate';
import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import { buildBoardPack } from '#models/report/build-board-pack';
import { presetIds, presetPlan } from '../support/board-pack';
import { inYen, withLongNames } from '../support/longest-plan';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findSystemBrowser();
const mostSheets = 12;

/** What is seen of one pack: faults, and how many sheets it takes. */
interface Seen {
  faults: string[];
  sheets: number;
}

/** How a preset's pack is made: its language and paper, its names as they are or as long as can be, its amounts too. */
interface Kind {
  language: 'en' | 'de';
  paper: 'letter' | 'a4';
  isLong: boolean;
  /** Amounts are multiplied by this and said in yen. */
  factor?: number;
}

const kinds: Kind[] = [
  { language: 'en', paper: 'letter', isLong: false },
  { language: 'de', paper: 'a4', isLong: false },
  { language: 'de', paper: 'letter', isLong: true },
  { language: 'en', paper: 'a4', isLong: true, factor: 1e7 },
];

type Made = { original: ResolvedPlan; resolved: ResolvedPlan; result: SimulationResult };
const made = new Map<string, Made>();

/** A preset's figures. Names, language and paper change none of them: they are worked out once for all kinds. */
function figuresOf(id: string, factor = 1): Made {
  const key = `${id} ${factor}`;
  const known = made.get(key);
  if (known) return known;
  const reading = readPlan(JSON.parse(JSON.stringify(presetPlan(id))));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const original = factor === 1 ? reading.resolved : inYen(reading.resolved, factor);
  const resolved = { ...original };
  const figures = { original, resolved, result: simulateInline(resolved, { seed: 1, years: 300 }) };
  made.set(key, figures);
  return figures;
}

function packOf(id: string, { language, paper, isLong, factor }: Kind) {
  const { original, resolved, result } = figuresOf(id, factor);
  // The same object, so that what the report has worked out of it holds.
  Object.assign(resolved, isLong ? withLongNames(original) : original);
  if (language === 'de') Object.assign(resolved, { locale: 'de-DE', currency: 'EUR' });
  resolved.report = { ...resolved.report, paper };
  return buildBoardPack({ plan: resolved, resolved, result, date: '2026-11-22', program: 'Boardcase' });
}

/** In the page: what a reader would see wrong. */
function faultsInPage(): string[] {
  const found: string[] = [];
  const name = (element: Element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
  const isSeen = (element: Element) => element.getClientRects().length > 0;
  for (const sheet of document.querySelectorAll<HTMLElement>('.pack-page')) {
    const box = sheet.getBoundingClientRect();
    const say = (what: string, element: Element) => found.push(`${sheet.dataset.page}: ${what}: ${name(element)}`);
    for (const element of sheet.querySelectorAll('*')) {
      // Parts of a drawing may reach beyond it where it cuts them off; its words may not.
      if (!isSeen(element) || (element.closest('svg *') && element.localName !== 'text')) continue;
      const { left, right, bottom } = element.getBoundingClientRect();
      if (right > box.right + 1 || left < box.left - 1) say('outside the sheet', element);
      if (bottom > box.bottom + 1) say('below the sheet', element);
      if (!element.closest('svg') && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 2)
        say('cut at the side', element);
    }
    if (sheet.matches('.pack-cover')) continue;
    const children = [...sheet.children]
      .filter(isSeen)
      .map((element) => ({ element, ...element.getBoundingClientRect().toJSON() }));
    children.slice(1).forEach((child, at) => {
      const gap = child.top - children[at].bottom;
      // Down to the foot of a page of text there may be white; a third of a sheet would look forgotten.
      if (gap < -1) say('over what stands before it', child.element);
      if (gap > sheet.clientWidth * 0.45) say('a hole before', child.element);
    });
    for (const row of sheet.querySelectorAll('tr')) {
      const cells = [...row.children].filter(isSeen).map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return { cell, text: range.getBoundingClientRect() };
      });
      cells.slice(1).forEach(({ cell, text }, at) => {
        if (text.width > 0 && cells[at].text.right > text.left + 1) say('text over the next cell', cell);
      });
    }
    for (const remainder of sheet.querySelectorAll('[data-remainder]:not([hidden])')) {
      const hidden = remainder.parentElement!.querySelectorAll(':scope > [hidden]').length;
      if (!remainder.textContent?.includes(String(hidden))) say(`does not say that ${hidden} are left out`, remainder);
    }
    for (const list of sheet.querySelectorAll('[data-least]')) {
      const isCut = list.querySelector(':scope > [hidden]:not([data-remainder])');
      if (isCut && list.querySelector(':scope > [data-remainder][hidden]')) say('left out without a word', list);
    }
  }
  return found;
}

describe.skipIf(!executablePath)(
  `the report as it is laid out${executablePath ? '' : ` (skipped: ${missingBrowser()})`}`,
  () => {
    let browser: Browser;
    let folder: string;
    let files = 0;
    let assets: { script: string; style: string };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'boardcase-layout-'));
      // Not as the test environment, for which React is built another way.
      const env = { ...process.env, NODE_ENV: 'production' };
      await promisify(execFile)(process.execPath, ['tools/build.mjs', 'print', '--stale'], { cwd: root, env });
      const part = (name: string) => readFile(join(root, 'out/print', name), 'utf8');
      assets = { script: await part('print.js'), style: await part('print.css') };
      browser = await chromium.launch({ executablePath: executablePath!, args: browserArguments() });
    }, 90_000);

    afterAll(async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function open(html: string): Promise<{ page: Page; faults: string[] }> {
      const context = await browser.newContext({ offline: true, bypassCSP: true });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) faults.push(`asks for ${request.url()}`);
      });
      const file = join(folder, `${files++}.html`);
      await writeFile(file, html);
      await page.goto(pathToFileURL(file).href);
      await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
      return { page, faults };
    }

    async function seen(id: string, kind: Kind): Promise<Seen> {
      const { page, faults } = await open(reportHtml(packOf(id, kind), assets));
      faults.push(...(await page.evaluate(faultsInPage)));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      await page.context().close();
      const sheets =
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      return { faults, sheets: sheets.length };
    }

    for (const kind of kinds) {
      const { language, paper, isLong, factor } = kind;
      const names = isLong ? 'the longest names and a cover' : 'names as they are';
      it(`takes 8 to ${mostSheets} sheets for every preset: ${language}, ${paper}, ${names}${factor ? ', trillions' : ''}`, async () => {
        const look = async (ids: readonly string[]) => {
          for (const id of ids) {
            const { faults, sheets } = await seen(id, kind);
            expect(faults, id).toEqual([]);
            expect(sheets, id).toBeGreaterThanOrEqual(8);
            expect(sheets, id).toBeLessThanOrEqual(mostSheets);
          }
        };
        const half = presetIds.length / 2;
        await Promise.all([look(presetIds.slice(0, half)), look(presetIds.slice(half))]);
      }, 180_000);
    }

    it('sets a page of few words wide, and leaves nothing out where there is room', async () => {
      const { page } = await open(reportHtml(packOf('regional-hospital', kinds[0]), assets));
      expect(await page.locator('[data-remainder]:visible').count()).toBe(0);
      expect(await page.locator('[data-page="return"]').getAttribute('data-density')).toBeNull();
      await page.context().close();
    });

    it('leaves entries out, and says how many, only where names are too long for one sheet', async () => {
      const { page } = await open(reportHtml(packOf('regional-hospital', kinds[2]), assets));
      const said = await page.locator('[data-page="assumptions"] [data-remainder]:visible').allTextContents();
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) expect(text).toMatch(/^und \d+\u00a0weitere, in der Arbeitsmappe$/);
      await page.context().close();
    });
  },
);

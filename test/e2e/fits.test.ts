import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { parsePlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import { text as de } from '../../renderer/text/de';
import { text as en } from '../../renderer/text/en';
import { clippedSideways } from '../support/clipped';
import { inYen, withLongNames } from '../support/longest-plan';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-fits-'));
const example = fileURLToPath(new URL('../../examples/kreiskrankenhaus.boardcase.json', import.meta.url));
let browser: Browser;
let served: ServedApp;
let page: Page;

/** Names of 90 to 120 characters, trillions of yen, and beside them amounts of a few yen. */
function widestPlan(): ResolvedPlan {
  const reading = parsePlan(readFileSync(example, 'utf8'));
  if (!reading.ok) throw new Error(reading.problems[0].message);
  const plan = inYen(withLongNames(reading.resolved), 700_000);
  plan.budget.commitments[0].annual = 3;
  plan.scenarios[1].losses[0] = { ...plan.scenarios[1].losses[0], amount: 0.02, cap: 1 };
  plan.simulation = { ...plan.simulation, years: 2_000 };
  return plan;
}

beforeAll(async () => {
  const plans = join(folder, 'plans');
  mkdirSync(plans);
  const initial = join(plans, 'widest.boardcase.json');
  writeFileSync(initial, JSON.stringify(widestPlan()));
  served = await serveApp({ folder: plans, data: join(folder, 'data'), initial });
  browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  page = await browser.newPage();
  await page.goto(served.address);
  await page.locator('[data-stage=full]').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until nothing on the page is worked out any more, and the page has said the same for a moment. */
async function settled(text: typeof en): Promise<void> {
  let before: string | null = '';
  const saysTheSame = async () => {
    await page.locator('[data-stage=full]').first().waitFor();
    for (const working of [text.frame.working, text.board.waiting])
      await page.getByText(working).first().waitFor({ state: 'hidden' });
    const said = before;
    before = await page.locator('main').textContent();
    return before === said;
  };
  await expect.poll(saysTheSame, { interval: 200, timeout: 20_000 }).toBe(true);
}

/** What does not fit on the screen that is shown, in each of its views. */
async function faults(id: string, text: typeof en): Promise<string[]> {
  const name = id in text ? (text[id as keyof typeof text] as { view?: string }).view : undefined;
  const views = page
    .getByRole('radiogroup', { name: name ?? 'none', exact: true })
    .first()
    .locator('label');
  const found: string[] = [];
  for (let at = 0; at < Math.max(1, await views.count()); at++) {
    if (at > 0) await views.nth(at).click();
    await settled(text);
    found.push(...(await clippedSideways(page)));
  }
  if ((await views.count()) > 1) await views.first().click();
  return found;
}

/** Brings a screen into view. */
async function goTo(name: string, text: typeof en): Promise<void> {
  await page.getByRole('navigation', { name: text.frame.navigation }).getByTitle(name, { exact: true }).click();
  await page.locator('main h1').first().waitFor();
}

/** Labels and figures of the result bar that end in "…". */
const cutInBar = () =>
  page
    .locator('[data-figure] > span:not(.visually-hidden)')
    .evaluateAll((spans) =>
      spans.filter((span) => span.scrollWidth > span.clientWidth + 1).map((span) => span.textContent),
    );

describe.each([
  ['en', en],
  ['de', de],
] as const)('with the longest names and the largest amounts, in %s (web host)', (language, text) => {
  beforeAll(async () => {
    await page.locator('nav select').selectOption(language);
    await page.getByRole('navigation', { name: text.frame.navigation }).waitFor();
  });

  describe.each([
    [1024, 700],
    [1280, 800],
    [2560, 1440],
  ])('in a window of %i × %i', (width, height) => {
    beforeAll(() => page.setViewportSize({ width, height }));

    it.each(Object.entries(text.frame.screens))('nothing is cut off sideways on the screen %s', async (id, name) => {
      await goTo(name, text);
      expect(await faults(id, text)).toEqual([]);
      const bar = await page.getByRole('region', { name: text.frame.resultBar }).boundingBox();
      expect(bar?.x).toBeGreaterThanOrEqual(0);
      expect((bar?.y ?? 0) + (bar?.height ?? 801)).toBeLessThan(130);
      expect((bar?.x ?? 0) + (bar?.width ?? width + 1)).toBeLessThanOrEqual(width);
      expect(await cutInBar()).toEqual([]);
    });

    it('nothing is cut off sideways beside the table of controls', async () => {
      await goTo(text.frame.screens.controls, text);
      const control = page.getByRole('button', { name: /^Mehrfaktor-Authentifizierung für alle/ }).first();
      await control.click();
      await page.getByRole('button', { name: text.controls.closeDetail }).waitFor();
      expect(await clippedSideways(page)).toEqual([]);
      await page.getByRole('button', { name: text.controls.closeDetail }).click();
    });
  });

  describe('in a window of 1280 × 800 at a zoom of 200 %', () => {
    beforeAll(() => page.setViewportSize({ width: 640, height: 400 }));

    it.each(Object.entries(text.frame.screens))(
      'nothing but a wide table is cut off sideways on the screen %s, and bars leave it most of the window',
      async (id, name) => {
        await goTo(name, text);
        // Rows and columns belong together: WCAG 2.2 lets a table of data scroll in a box of its own (1.4.10).
        expect((await faults(id, text)).filter((fault) => !fault.startsWith('table '))).toEqual([]);
        const bar = await page.getByRole('region', { name: text.frame.resultBar }).boundingBox();
        expect((bar?.y ?? 0) + (bar?.height ?? 401)).toBeLessThan(160);
        expect(await cutInBar()).toEqual([]);
      },
    );

    it('the editor of an estimate lies within the window and scrolls to its end', async () => {
      await goTo(text.frame.screens.threats, text);
      await page.locator('[data-at="scenarios.0.frequency"]').click();
      const editor = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: text.words.done }) });
      await editor.waitFor();
      const inside = async () => {
        const box = await editor.boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 400 && box.x >= 0 && box.x + box.width <= 640;
      };
      await expect.poll(inside).toBe(true);
      await editor.getByLabel(text.words.note).scrollIntoViewIfNeeded();
      expect(await inside()).toBe(true);
      await page.keyboard.press('Escape');
    });
  });
});

it('would see words that are cut off, a figure longer than its field, half an option and a wide table (web host)', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await clippedSideways(page)).toEqual([]);
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Multi-factor authentication';
    words.style.cssText = 'width: 40px; overflow: hidden; white-space: nowrap';
    const figure = document.createElement('input');
    figure.value = '1,250,000,000,000';
    figure.style.width = '60px';
    const choice = document.createElement('select');
    choice.add(new Option('per record exposed'));
    choice.style.width = '60px';
    const box = document.createElement('div');
    box.style.overflowX = 'auto';
    const cell = box.appendChild(document.createElement('table')).insertRow().insertCell();
    cell.textContent = 'Multi-factor authentication';
    cell.style.minWidth = '3000px';
    document.querySelector('main')?.append(words, figure, choice, box);
  });
  expect((await clippedSideways(page)).map((fault) => fault.split(' ')[0])).toEqual(['p', 'input', 'select', 'table']);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { parsePlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import { de } from '../../renderer/text/de';
import { en } from '../../renderer/text/en';
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
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(served.address);
  await page.locator('[data-stage=full]').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until nothing on the page is worked out any more, and the page has kept still for a moment. */
async function settled(text: typeof en): Promise<void> {
  await page.locator('[data-stage=full]').first().waitFor();
  for (const working of [text.frame.working, text.board.waiting])
    await page.getByText(working).first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(150);
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

describe.each([
  ['en', en],
  ['de', de],
] as const)('with the longest names and the largest amounts, in %s (web host)', (language, text) => {
  beforeAll(async () => {
    await page.locator('nav select').selectOption(language);
    await page.getByRole('navigation', { name: text.frame.navigation }).waitFor();
  });

  it.each(Object.entries(text.frame.screens))('nothing is cut off sideways on the screen %s', async (id, name) => {
    await page.getByRole('navigation', { name: text.frame.navigation }).getByTitle(name, { exact: true }).click();
    await page.locator('main h1').first().waitFor();
    expect(await faults(id, text)).toEqual([]);
    const bar = await page.getByRole('region', { name: text.frame.resultBar }).boundingBox();
    expect(bar?.x).toBeGreaterThanOrEqual(0);
    expect((bar?.y ?? 0) + (bar?.height ?? 801)).toBeLessThan(200);
    expect((bar?.x ?? 0) + (bar?.width ?? 1281)).toBeLessThanOrEqual(1280);
  });

  it('nothing is cut off sideways beside the table of controls', async () => {
    await page
      .getByRole('navigation', { name: text.frame.navigation })
      .getByTitle(text.frame.screens.controls, { exact: true })
      .click();
    const control = page.getByRole('button', { name: /^Mehrfaktor-Authentifizierung für alle/ }).first();
    await control.click();
    await page.getByRole('button', { name: text.controls.closeDetail }).waitFor();
    expect(await clippedSideways(page)).toEqual([]);
    await page.getByRole('button', { name: text.controls.closeDetail }).click();
  });
});

it('would see words that are cut off, a figure longer than its field, and half an option (web host)', async () => {
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
    document.querySelector('main')?.append(words, figure, choice);
  });
  expect((await clippedSideways(page)).map((fault) => fault.split(' ')[0])).toEqual(['p', 'input', 'select']);
});

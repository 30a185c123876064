import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { text as en } from '../../renderer/text/en';
import { copyOfExample, goTo } from '../support/app-steps';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-reach-'));
let browser: Browser;
let served: ServedApp;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  const plans = join(folder, 'plans');
  mkdirSync(plans);
  served = await serveApp({ folder: plans, data: join(folder, 'data'), initial: copyOfExample(plans) });
  browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  devtools = await page.context().newCDPSession(page);
  await page.goto(served.address);
  await page.locator('[data-stage=full]').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

const interactive = new Set(
  'button checkbox combobox link listbox menuitem option radio searchbox slider spinbutton switch tab textbox'.split(
    ' ',
  ),
);

/** Roles of the controls that a screen reader would announce without a name. */
async function nameless(): Promise<string[]> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role, name }) => !ignored && interactive.has(role?.value) && !String(name?.value ?? '').trim())
    .map(({ role, description }) => `${role?.value} ${description?.value ?? ''}`);
}

/** Unfolds all that is folded, and marks every control that is to be reached by Tab; of a group of radio buttons that is the chosen one. */
const markControls = () =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
    let count = 0;
    for (const element of all) {
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
      const isOff = element.matches(':disabled') || element.tabIndex < 0 || isRadio;
      const isSeen = element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
      if (!isOff && isSeen) element.dataset.reach = String(++count);
      else delete element.dataset.reach;
    }
    return count;
  });

/**
 * Marks the controls once the screen is whole: charts and the board pack come from other threads after the rest, with
 * controls of their own, and would put them between those already marked.
 */
async function markAll(): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.locator('[data-stage=full]').first().waitFor();
  for (const working of [en.frame.working, en.board.waiting])
    await page.getByText(working).first().waitFor({ state: 'hidden' });
  for (let before = -1; ; ) {
    const count = await markControls();
    if (count === before) return count;
    before = count;
    await page.waitForTimeout(300);
  }
}

/** Presses Tab until every marked control was reached, three times round at most; what was never reached, and what had the keyboard without showing it. */
async function goRound(count: number): Promise<{ missed: string[]; unseen: string[] }> {
  const reached = new Set<string>();
  const unseen = new Set<string>();
  // Panes that scroll are stops as well, and are not marked: the way round is longer than the controls are many.
  for (let presses = 0; reached.size < count && presses < 3 * count + 100; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(async () => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 70);
      // Some controls show it on what surrounds them: a switch on its track, a field on its frame.
      const around = [element, element.parentElement, element.nextElementSibling, element.parentElement?.parentElement];
      const showing = () =>
        around.some((one) => {
          if (!one) return false;
          const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(one);
          return (outlineStyle !== 'none' && outlineWidth !== '0px') || borderColor === 'rgb(31, 95, 139)';
        });
      // A field's frame takes a moment to change its colour.
      for (let tries = 0; !showing() && tries < 10; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
      return { reach: element.dataset.reach ?? null, name, shows: showing() };
    });
    if (at?.reach) reached.add(at.reach);
    if (at && !at.shows) unseen.add(at.name);
  }
  const missed = await page.evaluate(
    (known) =>
      [...document.querySelectorAll<HTMLElement>('[data-reach]')]
        .filter(({ dataset }) => !known.includes(dataset.reach ?? ''))
        .map((element) =>
          `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 70),
        ),
    [...reached],
  );
  return { missed, unseen: [...unseen] };
}

describe.each(Object.values(en.frame.screens))('the screen %s (web host)', (screen) => {
  it('has a name for every control, and Tab reaches and shows each', async () => {
    await goTo(page, screen);
    await page.locator('main h1').first().waitFor();
    const count = await markAll();
    expect(await nameless()).toEqual([]);
    expect(count).toBeGreaterThan(10);
    expect(await goRound(count)).toEqual({ missed: [], unseen: [] });
  });
});

it('would find a control without a name (web host)', async () => {
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await nameless()).toHaveLength(1);
});

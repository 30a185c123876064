import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo } from '../support/app-steps';
import { focused } from '../support/keyboard';
import { exampleHost, openExample } from '../support/open-example';

// Whoever answers a question goes on where they were.

let page: Page;
let close = async () => {};
beforeAll(async () => {
  ({ page, close } = await openExample());
});
afterAll(() => close());

describe(`the keyboard on ${exampleHost}`, () => {
  it.each([
    ['the command palette', 'ControlOrMeta+k'],
    ['the list of plans', 'ControlOrMeta+o'],
    ['the question for a name', 'ControlOrMeta+Shift+s'],
  ])('is back in the field after %s', async (_, keys) => {
    await goTo(page, 'Organization & budget');
    await page.getByRole('textbox', { name: 'IT budget, year 1' }).focus();
    await page.keyboard.press(keys);
    await page.getByRole('dialog').waitFor();
    await expect.poll(() => page.locator('[role=dialog]:focus-within').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('input: IT budget, year 1');
  });

  it('is on a threat that is left after the one in view was deleted by mouse', async () => {
    await goTo(page, 'Threats');
    await page.getByRole('button', { name: 'Ransomware…' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Ransomware…' }).waitFor({ state: 'hidden' });
    const list = page.getByRole('navigation', { name: 'Threats of this plan' });
    await expect.poll(() => list.evaluate((nav) => nav.contains(document.activeElement))).toBe(true);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from '../support/keyboard';
import { exampleHost, openExample } from '../support/open-example';

// What people type must stand in the field whole, however slow the machine paints.

let page: Page;
let close = async () => {};
beforeAll(async () => {
  ({ page, close } = await openExample());
});
afterAll(() => close());

const field = (name: string) => page.getByRole('textbox', { name });
const selection = (name: string) =>
  field(name).evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd, input.value.length]);

/** Keeps the page's frames back, as a busy machine does; whoever waits for one waits long. */
async function withSlowFrames(act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const { requestAnimationFrame: next } = window;
    window.requestAnimationFrame = (callback) => {
      window.setTimeout(() => next(callback), 200);
      return 0;
    };
    Object.assign(window, { nextFrame: next });
  });
  try {
    await act();
  } finally {
    await page.evaluate(() => {
      window.requestAnimationFrame = (window as unknown as { nextFrame: typeof requestAnimationFrame }).nextFrame;
    });
  }
}

describe(`number fields on ${exampleHost}`, () => {
  it('lose no digit that comes before the next frame', async () => {
    await tabTo(page, 'IT budget, year 1');
    await withSlowFrames(async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      for (const key of '17.25m') {
        await page.keyboard.press(key);
        await page.waitForTimeout(70);
      }
      expect(await field('IT budget, year 1').inputValue()).toBe('17.25m');
      await page.keyboard.press('Enter');
    });
    await expect.poll(() => field('IT budget, year 1').inputValue()).toBe('$17,250,000');
  });

  it('are typed over after Enter', async () => {
    await tabTo(page, 'IT budget, year 1');
    for (const text of ['17m', '18.5m']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => field('IT budget, year 1').inputValue()).toBe('$18,500,000');
  });

  it('are typed over after Tab and after a click, and not after a second click', async () => {
    const name = 'Security share today';
    await tabTo(page, name);
    let [start, end, length] = await selection(name);
    expect([start, end]).toEqual([0, length]);
    await field('IT budget, year 1').click();
    [start, end, length] = await selection('IT budget, year 1');
    expect([start, end]).toEqual([0, length]);
    await field('IT budget, year 1').click();
    [start, end] = await selection('IT budget, year 1');
    expect(start).toBe(end);
    await page.keyboard.press('Escape');
  });

  it('keep a part that the mouse has selected', async () => {
    await field('Security share today').focus();
    const box = await field('IT budget, year 1').boundingBox();
    if (!box) throw new Error('The field has no place on the screen.');
    await page.mouse.move(box.x + box.width - 12, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 50, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    const [start, end, length] = await selection('IT budget, year 1');
    expect(end! - start!).toBeGreaterThan(0);
    expect(end! - start!).toBeLessThan(length!);
  });
});

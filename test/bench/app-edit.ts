import type { Page } from 'playwright-core';
import { seen } from './painted';

const edits = 40;
const plainEdits = 40;

/** Milliseconds from the key that commits an edit to the painted result. */
export interface EditTimes {
  /** On a page of one line that writes a word at that key. */
  plain: number[];
  coarse: number[];
  full: number[];
}

/** Changes the IT budget of the open plan again and again, with the pauses of someone who looks at the result. */
export async function measureEdits(page: Page): Promise<Omit<EditTimes, 'plain'>> {
  const field = page.getByRole('textbox', { name: 'IT budget, year 1' });
  await page.locator('[data-stage="full"]').waitFor();
  const times: Omit<EditTimes, 'plain'> = { coarse: [], full: [] };
  for (let i = -3; i < edits; i++) {
    await page.waitForTimeout(150);
    await field.fill(String(16_000_000 + 10_000 * i));
    await field.press('Enter');
    await seen(page, 'full');
    if (i < 0) continue;
    const { painted, began } = await page.evaluate(() => ({ painted: window.painted, began: window.began }));
    // Where both came within one frame the first look was never painted.
    times.coarse.push((painted.coarse > 0 ? painted.coarse : painted.full) - began);
    times.full.push(painted.full - began);
  }
  return times;
}

/** The same on a page that does nothing but show that the key was pressed. */
export async function measurePlainEdits(page: Page): Promise<number[]> {
  const times: number[] = [];
  await page.setContent('<input><p></p>');
  await page.evaluate(() => {
    const answer = document.querySelector('p');
    document.querySelector('input')?.addEventListener('keydown', ({ key, timeStamp }) => {
      if (key !== 'Enter' || !answer) return;
      window.began = timeStamp;
      window.painted = {};
      answer.textContent = String(timeStamp);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.painted.plain = performance.now();
        };
        port2.postMessage(null);
      });
    });
  });
  for (let i = 0; i < plainEdits; i++) {
    await page.waitForTimeout(30);
    await page.locator('input').press('Enter');
    await seen(page, 'plain');
    times.push(await page.evaluate(() => window.painted.plain - window.began));
  }
  return times;
}

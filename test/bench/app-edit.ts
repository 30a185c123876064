import type { Page } from 'playwright-core';
import { seen } from './painted';
import { fieldOf, visits } from './visits';

const edits = 40;
const plainEdits = 40;

/** Milliseconds from the key that commits an edit on a screen to the painted result. */
interface EditTimes {
  screen: string;
  coarse: number[];
  full: number[];
}

/** Changes a number of the open plan again and again on each screen, with the pauses of someone who looks at the result. */
export async function measureEdits(page: Page): Promise<EditTimes[]> {
  const found: EditTimes[] = [];
  for (const visit of visits) {
    if (!visit.number) continue;
    const times: EditTimes = { screen: visit.screen, coarse: [], full: [] };
    const field = await fieldOf(page, visit);
    await page.locator('[data-stage="full"]').waitFor();
    for (let i = -3; i < edits; i++) {
      await page.waitForTimeout(150);
      await field.fill(visit.number(i));
      await field.press('Enter');
      await seen(page, 'full');
      if (i < 0) continue;
      const { painted, began } = await page.evaluate(() => ({ painted: window.painted, began: window.began }));
      // Where both came within one frame the first look was never painted.
      times.coarse.push((painted.coarse > 0 ? painted.coarse : painted.full) - began);
      times.full.push(painted.full - began);
    }
    found.push(times);
  }
  return found;
}

/** The same on a page of one line that does nothing but show that the key was pressed. */
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

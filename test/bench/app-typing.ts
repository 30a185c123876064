import type { Locator, Page } from 'playwright-core';
import { type RecordedTasks, recordTasks } from './recorded-tasks';
import { fieldOf, visits } from './visits';

const recordings = 3;
const restMilliseconds = 4_000;

/** Types into a field as a person does, key by key, and leaves it by Enter. */
async function typeInto(page: Page, field: Locator, texts: string[]): Promise<void> {
  for (const text of texts) {
    await field.click();
    await field.press('Control+A');
    await field.pressSequentially(text, { delay: 40 });
    await field.press('Enter');
  }
  await page.locator('[data-stage="full"]').waitFor();
  await page.waitForTimeout(400);
}

/** The main thread's tasks while someone types on each screen and the results follow; several recordings of each. */
export async function measureTyping(page: Page): Promise<{ screen: string; recorded: RecordedTasks[] }[]> {
  const found: { screen: string; recorded: RecordedTasks[] }[] = [];
  for (const visit of visits) {
    const field = await fieldOf(page, visit);
    await typeInto(page, field, visit.texts);
    const recorded: RecordedTasks[] = [];
    for (let i = 0; i < recordings; i++)
      recorded.push(await recordTasks(page, () => typeInto(page, field, visit.texts)));
    found.push({ screen: visit.screen, recorded });
  }
  return found;
}

/** Share of the time that the main thread works while nobody does anything, and its longest task then. */
export async function measureRest(page: Page): Promise<{ busyShare: number; longest: number }> {
  await page.waitForTimeout(2_000);
  const { busy, longest } = await recordTasks(page, () => page.waitForTimeout(restMilliseconds));
  return { busyShare: busy / restMilliseconds, longest };
}

import type { Page } from 'playwright-core';
import { goTo } from '../support/app-steps';
import { type RecordedTasks, recordTasks } from './recorded-tasks';

const recordings = 3;
const restMilliseconds = 4_000;

/** Types into a field as a person does, key by key, and leaves it by Enter. */
async function typeInto(page: Page, label: string | RegExp, texts: string[]): Promise<void> {
  const field = page.locator('main, [role="dialog"]').getByRole('textbox', { name: label }).first();
  for (const text of texts) {
    await field.click();
    await field.press('Control+A');
    await field.pressSequentially(text, { delay: 40 });
    await field.press('Enter');
  }
  await page.locator('[data-stage="full"]').waitFor();
  await page.waitForTimeout(400);
}

/** Where a person types, and what. */
const visits: { screen: string; label: string | RegExp; texts: string[]; prepare?: (page: Page) => Promise<void> }[] = [
  { screen: 'Organization & budget', label: 'IT budget, year 1', texts: ['17.5m', '16.2m'] },
  { screen: 'Records', label: /, Held$/, texts: ['410000', '420000'] },
  {
    screen: 'Threats',
    label: 'Rarely above',
    texts: ['3', '2.5'],
    prepare: (page) => page.getByRole('button', { name: /^Edit the estimate: Times per year/ }).click(),
  },
  {
    screen: 'Controls',
    label: 'Minutes lost per user and week',
    texts: ['3', '2'],
    prepare: (page) => page.getByRole('button', { name: 'Multi-factor authentication for everyone' }).click(),
  },
  { screen: 'Board pack', label: /^Prepared by/, texts: ['The director', 'IT'] },
];

/** The main thread's tasks while someone types on each screen and the results follow; several recordings of each. */
export async function measureTyping(page: Page): Promise<{ screen: string; recorded: RecordedTasks[] }[]> {
  const found: { screen: string; recorded: RecordedTasks[] }[] = [];
  for (const { screen, label, texts, prepare } of visits) {
    await goTo(page, screen);
    await prepare?.(page);
    await typeInto(page, label, texts);
    const recorded: RecordedTasks[] = [];
    for (let i = 0; i < recordings; i++) recorded.push(await recordTasks(page, () => typeInto(page, label, texts)));
    found.push({ screen, recorded });
  }
  return found;
}

/** Share of the time that the main thread works while nobody does anything, and its longest task then. */
export async function measureRest(page: Page): Promise<{ busyShare: number; longest: number }> {
  await page.waitForTimeout(2_000);
  const { busy, longest } = await recordTasks(page, () => page.waitForTimeout(restMilliseconds));
  return { busyShare: busy / restMilliseconds, longest };
}

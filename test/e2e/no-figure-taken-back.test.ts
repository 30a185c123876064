import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfExample, goTo, retype } from '../support/app-steps';
import { hosts, type RunningApp } from '../support/hosts';
import { exampleHost } from '../support/open-example';
import { recordedFigures, recordFigures, takenBack } from '../support/record-figures';

// While a run is under way old figures stay, marked; what stands unmarked is never contradicted. Recorded by an observer
// within the page, at each change of it.

const bar = '[aria-label="Results at a glance"]';

let folder = '';
let app: RunningApp;
let page: Page;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-recorded-'));
  const path = copyOfExample(folder);
  const plan = JSON.parse(readFileSync(path, 'utf8'));
  // Enough for a first look to come before the rest.
  writeFileSync(path, JSON.stringify({ ...plan, simulation: { seed: 1, years: 60_000 } }));
  app = await hosts[0].start({ folder, data: join(folder, 'data'), initial: path });
  page = app.page;
  await settled();
});
afterAll(async () => {
  await app.quit();
  rmSync(folder, { recursive: true, force: true });
});

const settled = () => page.locator(`${bar}[data-stage="full"]`).waitFor();

describe(`headlines on ${exampleHost}`, () => {
  it('an edit of the IT budget, which no loss hangs on, changes none of them', async () => {
    await goTo(page, 'Organization & budget');
    await recordFigures(page, bar);
    for (let edit = 0; edit < 14; edit++) {
      await retype(page, 'IT budget, year 1', String(16_600_000 + edit * 100_000));
      if (edit % 2 === 0) await settled();
    }
    await settled();
    const recorded = await recordedFigures(page);
    expect(recorded.length).toBeGreaterThan(14);
    for (const id of ['lossNow', 'lossWithPlan', 'ask', 'return', 'payback', 'badYear']) {
      const texts = new Set(recorded.filter((one) => one.id === id).map(({ text }) => text));
      expect([...texts].length, `${id}: ${[...texts].join(' → ')}`).toBe(1);
    }
    expect(takenBack(recorded)).toEqual([]);
  });

  it('of 26 edits of frequencies and ticks none is taken back', async () => {
    await goTo(page, 'Threats');
    await page.getByRole('button', { name: /^Edit the estimate: Times per year/ }).click();
    await recordFigures(page, bar);
    for (let edit = 0; edit < 13; edit++) {
      await retype(page, 'Rarely above', String((20 + edit) / 100));
      if (edit % 2 === 0) await settled();
    }
    await page.keyboard.press('Escape');
    await settled();
    const ofThreats = await recordedFigures(page);
    await goTo(page, 'Controls');
    const ticks = page.locator('table input[type="checkbox"]');
    await ticks.first().waitFor();
    const count = await ticks.count();
    await recordFigures(page, bar);
    for (let edit = 0; edit < 13; edit++) {
      await ticks.nth((edit * 3 + 1) % count).click();
      if (edit % 2 === 0) await settled();
    }
    await settled();
    const ofControls = await recordedFigures(page);
    for (const recorded of [ofThreats, ofControls]) {
      expect(takenBack(recorded)).toEqual([]);
      // Each was answered, and the figures of before were marked as such.
      expect(new Set(recorded.map(({ edit }) => edit)).size).toBeGreaterThanOrEqual(13);
      expect(recorded.some(({ isPending }) => isPending)).toBe(true);
      expect(new Set(recorded.filter(({ id }) => id === 'lossWithPlan').map(({ text }) => text)).size).toBeGreaterThan(
        5,
      );
    }
  }, 120_000);

  it('nor of what is tried out and kept in a presentation', async () => {
    await goTo(page, 'Board pack');
    await page.getByRole('button', { name: 'Present' }).click();
    const show = page.getByRole('dialog', { name: 'Board pack, full screen' });
    await show.getByText('Page 1 of').waitFor();
    await recordFigures(page, 'dialog[open]');
    const proposals = show.getByRole('combobox', { name: 'Another proposal' });
    await proposals.selectOption('essential');
    await show.getByRole('textbox', { name: 'Best for up to, a year' }).fill('180k');
    await page.keyboard.press('Enter');
    await show.getByRole('option', { name: 'Up to $180,000 a year' }).waitFor({ state: 'attached', timeout: 60_000 });
    await show.getByRole('button', { name: 'Keep' }).evaluate((button) => button.setAttribute('data-edits', ''));
    await show.getByRole('button', { name: 'Keep' }).click();
    await settled();
    await show.locator('[data-pending="false"][data-figure="ask"]').waitFor();
    const recorded = await recordedFigures(page);
    expect(takenBack(recorded)).toEqual([]);
    const asks = recorded.filter(({ id, isPending }) => id === 'ask' && !isPending).map(({ text }) => text);
    expect(new Set(asks).size).toBeGreaterThanOrEqual(2);
    await show.getByRole('button', { name: 'End' }).click();
    await show.waitFor({ state: 'hidden' });
  }, 120_000);

  it('nor of the example on the start screen', async () => {
    await recordFigures(page, '[class*="panel"], main');
    await goTo(page, 'Start');
    await page.locator('[data-sample="full"]').waitFor();
    const recorded = await recordedFigures(page);
    expect(takenBack(recorded)).toEqual([]);
    expect(new Set(recorded.map(({ id }) => id))).toContain('lossNow');
  });
});

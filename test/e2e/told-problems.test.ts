import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfExample, goTo, retype } from '../support/app-steps';
import { hosts, type RunningApp } from '../support/hosts';

// A plan says what cannot be meant, and opens: it is told in words, and nothing of it is dropped.

const [web] = hosts;
let app: RunningApp;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-told-'));
  const path = copyOfExample(folder);
  const plan = JSON.parse(readFileSync(path, 'utf8'));
  const [ransomware] = plan.scenarios;
  ransomware.recordsExposed = { types: ['medical'], share: { kind: 'range', low: 0, likely: 0.25, high: 0.5 } };
  plan.organization.sites = { formula: '1000 * 1% + 50' };
  writeFileSync(path, JSON.stringify(plan));
  app = await web.start({ folder, data: join(folder, 'data'), initial: path });
  await app.page.locator('[data-stage="full"]').waitFor();
});
afterAll(async () => {
  await app.quit();
  rmSync(folder, { recursive: true, force: true });
});

describe(`what a plan can hardly mean, on ${web.name}`, () => {
  it('is told on opening, and of an edit that brings it', async () => {
    const strip = app.page.locator('[data-advice]');
    await strip.getByRole('button').click();
    const panel = app.page.getByRole('region', { name: 'Problems of this plan' });
    await panel.getByRole('button', { name: /Organization › Sites.*means 60 now/ }).waitFor();
    await app.page.keyboard.press('Escape');
    await goTo(app.page, 'Organization & budget');
    await retype(app.page, 'Threat growth per year', '250%');
    await strip.getByRole('button').click();
    await panel.getByRole('button', { name: /2\.5 means 250 % a year/ }).click();
    await panel.waitFor({ state: 'detached' });
    await app.page.keyboard.press('Control+z');
  });

  it('leaves what records an incident exposes, though no type is ticked any more', async () => {
    const { page } = app;
    await goTo(page, 'Threats');
    await page
      .getByRole('button', { name: /Ransomware/ })
      .first()
      .click();
    const types = page.getByLabel('Types exposed').first();
    await types.press('Backspace');
    await page.getByText('Name the types that the share is of, or say that none are exposed.').waitFor();
    const share = page.getByRole('radio', { name: 'Share', exact: true });
    expect(await share.isChecked()).toBe(true);
    await page.getByText('Share of those held').first().waitFor();
    await types.click();
    await page.getByRole('option', { name: 'Medical records' }).click();
    await page.locator('[data-stage="full"]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    const exposed = () =>
      JSON.parse(readFileSync(join(folder, 'hospital.boardcase.json'), 'utf8')).scenarios[0].recordsExposed;
    await expect.poll(() => exposed().types).toEqual(['medical']);
    expect(exposed().share).toMatchObject({ low: 0, likely: 0.25, high: 0.5 });
  });
});

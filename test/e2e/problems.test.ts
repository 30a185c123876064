import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo } from '../support/app-steps';
import { axeFindings } from '../support/axe';
import { hosts, type RunningApp } from '../support/hosts';
import { mistakenExample } from '../support/mistaken-example';

const [web] = hosts;
const folder = mkdtempSync(join(tmpdir(), 'boardcase-problems-'));
const path = mistakenExample(folder);
const written: unknown = JSON.parse(readFileSync(path, 'utf8'));

let app: RunningApp;
let page: Page;
beforeAll(async () => {
  app = await web.start({ folder, data: join(folder, 'data'), initial: path });
  ({ page } = app);
});
afterAll(async () => {
  await app.quit();
  rmSync(folder, { recursive: true, force: true });
});

const panel = () => page.getByRole('region', { name: 'Problems of this plan' });
const strip = () => page.locator('[data-problems]');
const count = () => strip().getAttribute('data-problems');
const bar = () => page.getByRole('region', { name: 'Results at a glance' });
const saved = () => JSON.parse(readFileSync(path, 'utf8'));

describe(`a plan with six mistakes on ${web.name}`, () => {
  it('opens with each of them in words, and the figures of all else', async () => {
    await page.locator('[data-stage="full"]').waitFor();
    await panel().waitFor();
    expect(await count()).toBe('6');
    const said = await panel().textContent();
    expect(said).toContain('Threats › Ransomware › How often');
    expect(said).toContain('got the text "often"');
    expect(said).toContain('Organization › Endpoints');
    expect(said).toContain('refers back to itself');
    expect(said).not.toMatch(/scenarios\[|formula"|\{/);
    expect(await strip().textContent()).toMatch(/The figures are without Ransomware/);
    expect(await bar().textContent()).toMatch(/\$[\d,.]+/);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('has the keyboard on the list, and the first entry leads to its field', async () => {
    expect(await panel().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const field = page.locator('[data-at="scenarios.0.frequency"]');
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await panel().waitFor({ state: 'detached' });
    expect(await page.getByText('got the text "often"').count()).toBe(1);
  });

  it('is saved as it was written, but for what was edited', async () => {
    await goTo(page, 'Threats');
    const name = page.getByRole('textbox', { name: 'Name of the plan' });
    await name.fill('As it is');
    await name.press('Enter');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => saved().name).toBe('As it is');
    expect(saved()).toMatchObject({ ...(written as object), name: 'As it is' });
  });

  it('makes no pack of partial figures, and says why', async () => {
    await goTo(page, 'Board pack');
    await page.getByRole('heading', { name: /The board pack waits/ }).waitFor();
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page.getByText('Mend the problems that figures depend on').nth(1).waitFor();
  });

  it('has one less once one is mended, and its figures are there again', async () => {
    await page.getByRole('button', { name: '6 problems' }).click();
    await panel()
      .getByRole('button', { name: /Ransomware/ })
      .click();
    const field = page.locator('[data-at="scenarios.0.frequency"]');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const editor = page.getByRole('dialog', { name: 'Times per year' });
    await editor.getByRole('textbox').first().fill('0.1');
    await editor.getByRole('textbox').first().press('Enter');
    await expect.poll(count).toBe('5');
    await page.locator('[data-stage="full"]').waitFor();
    expect(await strip().textContent()).not.toContain('Ransomware');
  });

  it('has another one less where what stands in for it is kept', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '5 problems' }).click();
    await panel()
      .getByRole('button', { name: /Use .*Drones/ })
      .click();
    await expect.poll(count).toBe('4');
  });

  it('opens again with those that are left', async () => {
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => saved().scenarios[0].frequency).not.toBe('often');
    expect(saved()).toMatchObject({
      report: { paper: 'A3' },
      organization: { endpoints: { formula: 'endpoints + 1' } },
    });
    await page.reload();
    await panel().waitFor();
    expect(await count()).toBe('4');
  });
});

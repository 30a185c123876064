import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample, goTo, itBudgetIn, retype, setItBudget } from '../support/app-steps';
import { hosts, type RunningApp } from '../support/hosts';
import { hasPoppler } from '../support/poppler';

if (!hasPoppler) console.warn('poppler is not installed: the printed PDF is not looked into');

let folder = '';
let app: RunningApp | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
});
afterEach(async () => {
  await app?.quit();
  app = null;
  rmSync(folder, { recursive: true, force: true });
});

/** Numbers keep their units by hard spaces, on screen and in print. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

const bar = (page: Page) => page.getByRole('region', { name: 'Results at a glance' });

/** The first figure of the result bar once the last edit has run to its end. */
async function lossNow(page: Page): Promise<string> {
  await page.locator('[aria-label="Results at a glance"][data-stage="full"]').waitFor();
  const texts = await bar(page).locator('[data-figure="lossNow"] span').allTextContents();
  return plain(texts.find((text) => text.startsWith('$')) ?? 'no figure');
}

describe.each(hosts)('the main job', ({ name, start }) => {
  it(`goes from a plan file to a changed, saved and printed plan on ${name}`, async () => {
    app = await start({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
    const { page } = app;
    const first = await lossNow(page);
    expect(first).toMatch(/^\$[\d.,]+/);

    await setItBudget(page, '18.2m');
    await expect.poll(() => page.getByRole('textbox', { name: 'IT budget, year 1' }).inputValue()).toBe('$18,200,000');

    await goTo(page, 'Threats');
    await page
      .getByRole('navigation', { name: 'Threats of this plan' })
      .getByRole('button', { name: /^Ransomware/ })
      .click();
    await page.getByRole('button', { name: /^Edit the estimate: Times per year/ }).click();
    await retype(page, 'Rarely above', '3');
    await page.keyboard.press('Escape');
    await expect.poll(() => lossNow(page)).not.toBe(first);
    const changed = await lossNow(page);
    expect(changed).toMatch(/^\$[\d.,]+/);

    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => lossNow(page)).toBe(first);
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await expect.poll(() => lossNow(page)).toBe(changed);

    const saved = await app.saveAs('For the board');
    await expect.poll(() => existsSync(saved)).toBe(true);
    const file = JSON.parse(readFileSync(saved, 'utf8'));
    expect(itBudgetIn(saved)).toBe(18_200_000);
    expect(file.scenarios.find((scenario: { id: string }) => scenario.id === 'ransomware').frequency.high).toBe(3);

    await app.open(join(folder, 'hospital.boardcase.json'));
    await expect.poll(() => lossNow(page)).toBe(first);
    await app.open(saved);
    await expect.poll(() => lossNow(page)).toBe(changed);
    await goTo(page, 'Organization & budget');
    await expect.poll(() => page.getByRole('textbox', { name: 'IT budget, year 1' }).inputValue()).toBe('$18,200,000');

    await goTo(page, 'Board pack');
    const press = () => page.getByRole('button', { name: 'Export PDF' }).click();
    const pdf = await app.exportTo(press, folder);
    await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    if (!hasPoppler) return;
    const run = (program: string, ...args: string[]) => execFileSync(program, [...args, pdf], { encoding: 'utf8' });
    expect(run('pdfinfo')).toMatch(/^Tagged:\s+yes$/m);
    expect(run('pdfimages', '-list').trim().split('\n')).toHaveLength(2);
    expect(plain(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }))).toContain(changed);
  });
});

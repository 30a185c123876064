import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample, goTo } from '../support/app-steps';
import { hosts, type RunningApp } from '../support/hosts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(hosts)('tables in, tables out, and the pack on a screen', ({ name, start }) => {
  let app: RunningApp;
  beforeEach(async () => {
    app = await start({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
    await app.page.locator('[data-stage=full]').first().waitFor();
  });
  afterEach(() => app.quit());

  it(`imports a workbook and a CSV as one step each, on ${name}`, async () => {
    const { page } = app;
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Plan').addRows([
      ['Control', 'One-time ($k)', 'Monthly'],
      ['Passkeys for everyone', 12.5, 1000],
      ['Unclear', 'see offer', 1],
    ]);
    const workbook = join(folder, 'controls.xlsx');
    await book.xlsx.writeFile(workbook);
    await goTo(page, 'Controls');
    await page.getByRole('button', { name: 'Import controls' }).click();
    await page.locator('input[type=file]').setInputFiles(workbook);
    const dialog = page.getByRole('dialog', { name: 'Import a table' });
    await dialog.getByRole('row', { name: /Passkeys for everyone.*\$12,500.*\$12,000/ }).waitFor();
    await dialog.getByText('Stays out (1)').click();
    await dialog.getByRole('row', { name: /3.*see offer.*not a number/ }).waitFor();
    await dialog.getByRole('button', { name: 'Import 1 row' }).click();
    await page.getByRole('button', { name: 'Passkeys for everyone' }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: 'Passkeys for everyone' }).waitFor({ state: 'hidden' });

    const csv = join(folder, 'budget.csv');
    writeFileSync(csv, '\uFEFFPosten;Jährlich\nHaustechnik;1.250,50\n');
    await goTo(page, 'Organization & budget');
    await page.getByRole('button', { name: 'Import commitments' }).click();
    await page.locator('input[type=file]').setInputFiles(csv);
    await dialog.getByRole('row', { name: /Haustechnik.*\$1,250\.50/ }).waitFor();
    await dialog.getByRole('button', { name: 'Import 1 row' }).click();
    expect(await page.getByRole('textbox', { name: 'Haustechnik, Per year' }).inputValue()).toBe('$1,250.50');
  });

  it(`saves a table as CSV, on ${name}`, async () => {
    const { page } = app;
    await goTo(page, 'Controls');
    await page.getByRole('button', { name: 'Copy or save: Controls' }).click();
    const press = () => page.getByRole('menuitem', { name: 'Save as CSV' }).click();
    const path = await app.exportTo(press, folder, 'csv');
    await expect.poll(() => existsSync(path)).toBe(true);
    // The desktop app asks where, and the test has answered.
    expect(['Controls.csv', 'exported.csv']).toContain(basename(path));
    const lines = readFileSync(path, 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFControl,/);
    expect(lines.length).toBeGreaterThan(15);
  });

  it(`says on Compare that no plan is known that is worth more, on ${name}`, async () => {
    const { page } = app;
    await goTo(page, 'Compare');
    await page.getByRole('status').filter({ hasText: 'No other set of the plan’s controls' }).waitFor();
  });

  it(`presents with the keyboard and tries another ask without touching the plan, on ${name}`, async () => {
    const { page } = app;
    await goTo(page, 'Board pack');
    await page.getByRole('button', { name: 'Present' }).click();
    const show = page.getByRole('dialog', { name: 'Board pack, full screen' });
    await show.getByText('Page 1 of').waitFor();
    await page.keyboard.press('ArrowRight');
    await show.getByText('Page 2 of').waitFor();
    await page.keyboard.press('End');
    await show.getByRole('heading', { name: /^(The figures rest|Every figure rests) on/ }).waitFor();
    await page.keyboard.press('Home');
    const heading = await show.getByRole('heading', { level: 2 }).textContent();
    await show.getByRole('combobox', { name: 'Another proposal' }).selectOption('essential');
    await expect.poll(() => show.getByRole('heading', { level: 2 }).textContent()).not.toBe(heading);
    await show.getByRole('textbox', { name: 'Best for up to, a year' }).fill('200k');
    await page.keyboard.press('Enter');
    await show.getByRole('option', { name: 'Up to $200,000 a year' }).waitFor({ state: 'attached', timeout: 30_000 });
    await show.getByRole('button', { name: 'End' }).click();
    await show.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Present');
    expect(await page.getByRole('button', { name: /^Undo/ }).isDisabled()).toBe(true);
  });
});

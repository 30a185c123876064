import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportFormat } from '#main/contract';
import { readZip } from '#main/services/office/zip';
import { copyOfExample, goTo } from '../support/app-steps';
import { hosts, type RunningApp } from '../support/hosts';
import { packageProblems, partsOf } from '../support/office-package';
import { hasPoppler } from '../support/poppler';

/** What the menu calls each kind of file, and what of it can be told to be whole. */
const kinds: { format: ReportFormat; item: RegExp; ending: string; check(bytes: Buffer, path: string): void }[] = [
  { format: 'pptx', item: /PowerPoint/, ending: 'pptx', check: officeFile('ppt/presentation.xml') },
  { format: 'xlsx', item: /Excel/, ending: 'xlsx', check: officeFile('xl/workbook.xml') },
  { format: 'summary', item: /One-page PDF/, ending: 'pdf', check: (bytes, path) => pdfFile(bytes, path, 1) },
  {
    format: 'html',
    item: /Web page/,
    ending: 'html',
    check: (bytes) => {
      expect(bytes.toString()).toMatch(/^<!doctype html>/);
      expect(bytes.toString().trimEnd()).toMatch(/<\/html>$/);
    },
  },
  {
    format: 'csv',
    item: /CSV/,
    ending: 'zip',
    check: (bytes) => {
      const tables = [...readZip(bytes)];
      expect(tables.length).toBeGreaterThan(5);
      for (const [name, data] of tables) expect([name, data.length > 20]).toEqual([name, true]);
    },
  },
  {
    format: 'text',
    item: /Plain text/,
    ending: 'txt',
    check: (bytes) => expect(bytes.toString()).toContain('Riverbend Regional Hospital'),
  },
];

function officeFile(mainPart: string) {
  return (bytes: Buffer) => {
    const parts = partsOf(bytes);
    expect(packageProblems(parts)).toEqual([]);
    expect([...parts.keys()]).toContain(mainPart);
  };
}

function pdfFile(bytes: Buffer, path: string, pages: number): void {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.toString('latin1').trimEnd()).toMatch(/%%EOF$/);
  if (!hasPoppler) return;
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(new RegExp(`^Pages:\\s+${pages}$`, 'm'));
}

const panel = (page: Page) => page.getByRole('region', { name: 'Export' });

/** Notes every text that the panel shows from now on. */
async function watchPanel(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      const text = document.querySelector('section[aria-label="Export"]')?.textContent;
      if (text) seen.add(text);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    (window as Window & { panelTexts?: Set<string> }).panelTexts = seen;
  });
  return () =>
    page.evaluate(() => [...((window as Window & { panelTexts?: Set<string> }).panelTexts ?? [])].join('\n'));
}

describe.each(hosts)('exports', ({ name, start }) => {
  let folder = '';
  let app: RunningApp;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'boardcase-export-'));
    app = await start({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
    await goTo(app.page, 'Board pack');
    await app.page.getByRole('heading', { level: 2 }).first().waitFor();
  }, 60_000);
  afterAll(async () => {
    await app?.quit();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = async (item: RegExp) => {
    await app.page.getByRole('button', { name: 'Export as' }).click();
    await app.page.getByRole('menuitem', { name: item }).click();
  };

  it.each(kinds)(`make a whole $format file on ${name}`, async ({ item, ending, check }) => {
    const path = await app.exportTo(() => choose(item), folder, ending);
    await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
    expect(path).toMatch(new RegExp(`\\.${ending}$`));
    check(readFileSync(path), path);
    await panel(app.page).getByRole('button', { name: 'Close' }).click();
  });

  it(`show what a PDF is at, say where it is, and give the focus back on ${name}`, async () => {
    const { page } = app;
    const texts = await watchPanel(page);
    const button = page.getByRole('button', { name: 'Export PDF' });
    await button.focus();
    const path = await app.exportTo(() => page.keyboard.press('Enter'), folder, 'pdf');
    await panel(page).getByText('is ready').waitFor({ timeout: 30_000 });
    pdfFile(readFileSync(path), path, 12);
    const said = await texts();
    expect(said).toContain('Printing the pages…');
    expect(await panel(page).locator('xpath=ancestor::*[@aria-live="polite"]').count()).toBe(1);
    await panel(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it(`leave no file when they are cancelled, and work again on ${name}`, async () => {
    const { page } = app;
    const before = readdirSync(folder);
    const cancel = panel(page).getByRole('button', { name: 'Cancel' });
    const press = async () => {
      await page.getByRole('button', { name: 'Export PDF' }).click();
      await panel(page).getByText('Printing the pages…').waitFor();
      await cancel.click();
      await panel(page).waitFor({ state: 'hidden' });
    };
    const path = await app.placeNext(folder, 'cancelled.pdf');
    await press();
    await page.waitForTimeout(1500);
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(path)).toBe(false);
    const again = await app.exportTo(() => page.getByRole('button', { name: 'Export PDF' }).click(), folder, 'pdf');
    await panel(page).getByText('is ready').waitFor({ timeout: 30_000 });
    expect(readFileSync(again).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it(`show or open the file that they stored on ${name}`, async () => {
    const shown = await app.shownFiles();
    if (shown === null) {
      await expect.poll(() => panel(app.page).textContent()).toContain('downloads folder');
      const [download] = await Promise.all([
        app.page.waitForEvent('download'),
        panel(app.page).getByRole('link', { name: 'Save it again' }).click(),
      ]);
      expect(
        readFileSync(await download.path())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      return;
    }
    await panel(app.page).getByRole('button', { name: 'Show in folder' }).click();
    await panel(app.page).getByRole('button', { name: 'Open' }).click();
    await expect
      .poll(() => app.shownFiles())
      .toEqual([`folder ${join(folder, 'exported.pdf')}`, `file ${join(folder, 'exported.pdf')}`]);
  });
});

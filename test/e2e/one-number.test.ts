import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample, goTo, retype } from '../support/app-steps';
import { builtFolder } from '../support/desktop';
import { hosts, type RunningApp } from '../support/hosts';
import { hasPoppler } from '../support/poppler';

const cli = join(builtFolder, 'main', 'cli.js');

let folder = '';
let app: RunningApp | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-number-'));
});
afterEach(async () => {
  await app?.quit();
  app = null;
  rmSync(folder, { recursive: true, force: true });
});

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The expected yearly loss, now and with the plan, once the simulation has run to its end. */
async function shown(page: Page): Promise<string[]> {
  await page.locator('[aria-label="Results at a glance"][data-stage="full"]').waitFor();
  const figure = async (id: string) => {
    const texts = await page.locator(`[data-figure="${id}"] span`).allTextContents();
    return plain(texts.find((text) => text.startsWith('$')) ?? 'no figure');
  };
  return [await figure('lossNow'), await figure('lossWithPlan'), await figure('badYear')];
}

/** Three significant digits, as the result bar writes them. */
const written = (amount: number) =>
  amount >= 1e6
    ? `$${(Number(amount.toPrecision(3)) / 1e6).toLocaleString('en-US', { maximumFractionDigits: 2 })} m`
    : `$${Number(amount.toPrecision(3)).toLocaleString('en-US')}`;

describe.each(hosts)('one and the same number', ({ name, start }) => {
  it(`after reload, back, a crash, reopening, in the PDF and from the command line, on ${name}`, async () => {
    const data = join(folder, 'data');
    const plan = copyOfExample(folder);
    app = await start({ folder, data, initial: plan });
    const { page } = app;
    const before = await shown(page);
    await goTo(page, 'Threats');
    await page.getByRole('button', { name: /^Edit the estimate: Times per year/ }).click();
    await retype(page, 'Rarely above', '0.5');
    await page.keyboard.press('Escape');
    await expect.poll(() => shown(page)).not.toEqual(before);
    const first = await shown(page);
    expect(new Set(first).size).toBe(3);
    const showsIt = (when: string) => expect.poll(() => shown(page), { message: when }).toEqual(first);

    await goTo(page, 'Controls');
    await page.goBack();
    await page.getByRole('heading', { name: 'Threats', exact: true }).waitFor();
    await showsIt('back');

    const saved = await app.saveAs('Kept');
    await expect.poll(() => existsSync(saved)).toBe(true);
    await app.page.getByText('Kept.boardcase').first().waitFor();
    await app.page.reload();
    await app.page.getByText('Kept.boardcase').first().waitFor();
    await showsIt('reload');

    await app.open(plan);
    await expect.poll(() => shown(page), { message: 'the file it began with' }).toEqual(before);
    await app.open(saved);
    await app.page.getByText('Kept.boardcase').first().waitFor();
    await showsIt('reopen');

    await goTo(app.page, 'Board pack');
    const pdf = await app.exportTo(() => page.getByRole('button', { name: 'Export PDF' }).click(), folder, 'pdf');
    await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
    if (hasPoppler) {
      const text = plain(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }));
      for (const figure of first) expect(text, 'export').toContain(figure);
    }

    const simulated = JSON.parse(
      execFileSync(process.execPath, [cli, 'simulate', saved, '--json'], { encoding: 'utf8', maxBuffer: 1e8 }),
    );
    const file = JSON.parse(readFileSync(saved, 'utf8'));
    const approved = simulated.proposals.find(({ id }: { id: string }) => id === file.chosenProposal);
    expect(
      [simulated.baseline.meanAnnualLoss, approved.meanAnnualLoss, approved.quantiles.p95].map(written),
      'simulate --json',
    ).toEqual(first);

    await app.crash();
    const after = join(folder, 'after.boardcase.json');
    copyFileSync(saved, after);
    app = await start({ folder, data, initial: after });
    await app.page.getByText('after.boardcase.json').first().waitFor();
    const { page: another } = app;
    await expect.poll(() => shown(another), { message: 'crash' }).toEqual(first);
  }, 180_000);
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hosts, type RunningApp } from '../support/hosts';
import { focused, pressOn, tabTo, typeInto } from '../support/keyboard';

let folder = '';
let app: RunningApp | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-keys-'));
});
afterEach(async () => {
  await app?.quit();
  app = null;
  rmSync(folder, { recursive: true, force: true });
});

/** The keyboard has a place, it shows where, and the results are in view. */
async function keepsItsPlace(page: Page, step: string): Promise<void> {
  await expect.poll(() => focused(page), { message: `the keyboard's place after: ${step}` }).not.toBe('body');
  const bar = page.getByRole('region', { name: 'Results at a glance' });
  if ((await bar.count()) === 0) return;
  const box = await bar.boundingBox();
  expect([step, box !== null && box.y >= 0 && box.y + box.height <= 300]).toEqual([step, true]);
}

const full = (page: Page) => page.locator('[aria-label="Results at a glance"][data-stage="full"]').waitFor();

/** Everything from the start screen to a saved plan and its PDF, in the order in which a director would go. */
async function tenMinutes(page: Page, running: RunningApp): Promise<{ pdf: string; saved: string }> {
  const keys = page.keyboard;
  const step = async (name: string, act: () => Promise<void>) => {
    await act();
    await keepsItsPlace(page, name);
  };
  await page.getByRole('button', { name: /^Regional hospital/ }).waitFor();
  await step('a preset', () => pressOn(page, 'Regional hospital'));
  await page.getByRole('textbox', { name: 'Employees' }).waitFor();
  await step('the first answer', async () => {
    await tabTo(page, 'Employees');
    await keys.type('2600');
  });
  for (const answer of ['420m', '17m', '450000']) {
    await step(`the answer ${answer}`, async () => {
      await keys.press('Tab');
      await keys.type(answer);
    });
  }
  await step('the plan made', () => pressOn(page, 'Create the plan'));
  await page.getByRole('heading', { name: 'Organization & budget' }).waitFor();
  await step('the budget', () => typeInto(page, 'IT budget, year 1', '17.5m'));
  await full(page);

  await step('a commitment deleted', () => pressOn(page, 'Delete Radiology'));
  expect(await focused(page)).toMatch(/: Delete /);
  await step('the deletion undone', () => keys.press('ControlOrMeta+z'));
  await page.getByRole('button', { name: /^Delete Radiology/ }).waitFor();

  await step('to the records', () => keys.press('ControlOrMeta+3'));
  await page.getByRole('heading', { name: 'Records', exact: true }).waitFor();
  await step('records held', () => typeInto(page, 'Medical records, Held', '460000'));

  await step('to the threats', () => keys.press('ControlOrMeta+4'));
  await page.getByRole('heading', { name: 'Threats', exact: true }).waitFor();
  await step('an estimate opened', () => pressOn(page, 'Edit the estimate: Times per year'));
  await step('the estimate changed', () => typeInto(page, 'Rarely above', '0.3'));
  await step('the estimate closed', () => keys.press('Escape'));
  expect(await focused(page)).toMatch(/Times per year/);

  await step('to the controls', () => keys.press('ControlOrMeta+5'));
  await page.getByRole('heading', { name: 'Controls', exact: true }).waitFor();
  await step('a control opened', () => pressOn(page, 'Immutable backup'));
  await step('its cost', () => typeInto(page, 'Every year', '22k'));
  await step('the control closed', () => pressOn(page, 'Close the details'));

  await step('to the best plan', async () => {
    await tabTo(page, 'Controls and proposals', 'Shift+Tab');
    await keys.press('ArrowRight');
    await keys.press('ArrowRight');
  });
  await step('the optimiser', () => pressOn(page, 'Find the best plan'));
  await page.getByRole('button', { name: 'Keep it as a proposal' }).waitFor({ timeout: 60_000 });
  await step('its plan taken', () => pressOn(page, 'Keep it as a proposal'));
  await step('its plan chosen', async () => {
    await tabTo(page, 'The plan to approve', 'Shift+Tab');
    await keys.press('ArrowDown');
    await page.getByRole('option', { name: 'Best for the budget' }).waitFor();
    await keys.press('ArrowDown');
    await keys.press('ArrowDown');
    await keys.press('Enter');
  });
  const approved = page.getByRole('combobox', { name: 'The plan to approve' });
  await expect.poll(() => approved.inputValue()).toBe('Best for the budget');
  await full(page);

  await step('to the comparison', () => keys.press('ControlOrMeta+6'));
  await page.getByRole('columnheader', { name: /^Best for the budget/ }).waitFor();

  await step('to the board pack', () => keys.press('ControlOrMeta+7'));
  await page.getByRole('button', { name: 'Export PDF', disabled: false }).waitFor();
  const pdf = await running.exportTo(() => step('the PDF', () => pressOn(page, 'Export PDF')), folder, 'pdf');
  await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);

  const saved = await running.placeNext(folder, 'By keyboard.boardcase.json');
  await keys.press('ControlOrMeta+s');
  const dialog = page.getByRole('dialog', { name: 'Save the plan as' });
  await expect.poll(async () => existsSync(saved) || (await dialog.isVisible())).toBe(true);
  if (!existsSync(saved)) {
    await typeInto(page, 'File name', 'By keyboard.boardcase.json');
    await dialog.waitFor({ state: 'hidden' });
  }
  await keepsItsPlace(page, 'saved');
  await expect.poll(() => existsSync(saved)).toBe(true);
  return { pdf, saved };
}

describe.each(hosts)('by keyboard alone', ({ name, start }) => {
  it(`from the start screen to a saved plan and its PDF on ${name}`, async () => {
    app = await start({ folder, data: join(folder, 'data') });
    const { pdf, saved } = await tenMinutes(app.page, app);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const plan = JSON.parse(readFileSync(saved, 'utf8'));
    expect(plan.organization).toMatchObject({ employees: 2600, annualRevenue: 420_000_000 });
    expect(plan.budget.itBudget).toBe(17_500_000);
    expect(plan.budget.commitments.map(({ id }: { id: string }) => id)).toContain('radiology');
    expect(plan.records[0].count).toMatchObject({ formula: '460000' });
    expect(plan.scenarios[0].frequency).toMatchObject({ high: 0.3, replaced: { source: expect.any(String) } });
    expect(plan.scenarios[0].frequency.checked).toBeUndefined();
    const backup = plan.controls.find(({ id }: { id: string }) => id === 'immutable-backup');
    expect(backup.costs.annual).toMatchObject({ formula: '22000', replaced: { source: expect.any(String) } });
    expect(plan.proposals.at(-1)).toMatchObject({ id: plan.chosenProposal, name: 'Best for the budget' });
  }, 180_000);
});

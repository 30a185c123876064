import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goTo, retype } from '../support/app-steps';
import type { RunningApp } from '../support/hosts';
import { focused } from '../support/keyboard';
import { exampleHost, openExample } from '../support/open-example';

let app: RunningApp;
let page: Page;
let folder = '';
let close = async () => {};
beforeEach(async () => {
  ({ app, page, folder, close } = await openExample());
});
afterEach(() => close());

/** The plan as it is saved now, under a name that no file has yet. */
async function savedAs(name: string) {
  const file = await app.placeNext(folder, `${name}.boardcase.json`);
  await page.keyboard.press('ControlOrMeta+Shift+s');
  const dialog = page.getByRole('dialog', { name: 'Save the plan as' });
  await dialog.getByRole('textbox').fill(`${name}.boardcase.json`);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(`${name}.boardcase.json`).first().waitFor();
  return JSON.parse(readFileSync(file, 'utf8'));
}

const published = { formula: '0.05', source: expect.any(String) };

describe(`where a figure comes from, on ${exampleHost}`, () => {
  it('follows the edit: a changed share is yours, remembers what it replaced, and takes a source of its own', async () => {
    await goTo(page, 'Organization & budget');
    await page.getByRole('button', { name: 'Source: Security share today' }).waitFor();
    await retype(page, 'Security share today', '6%');
    await page.getByRole('button', { name: 'Yours, source not named yet: Security share today' }).click();
    const popover = page.getByRole('dialog', { name: 'Security share today' });
    await popover.getByText(/^Yours, replaces 5% \(/).waitFor();
    await popover.getByRole('textbox', { name: 'Source' }).fill('Board minutes of May');
    await popover.getByRole('textbox', { name: 'Link' }).fill('https://example.org/minutes');
    await popover.getByRole('textbox', { name: 'Date' }).fill('2026-05-12');
    await page.keyboard.press('Escape');
    await popover.getByRole('button', { name: 'Put it back' }).focus();
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'hidden' });

    await page.getByRole('textbox', { name: 'IT budget, year 1' }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    const ofBudget = page.getByRole('dialog', { name: 'Source: IT budget, year 1' });
    await ofBudget.getByRole('textbox', { name: 'Source' }).fill('Budget 2027');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await ofBudget.waitFor({ state: 'hidden' });

    const { budget } = await savedAs('With a source');
    expect(budget.securityShare).toMatchObject({
      formula: '0.06',
      source: 'Board minutes of May',
      link: 'https://example.org/minutes',
      replaced: published,
    });
    expect(budget.securityShare.note).toBeUndefined();
    expect(budget.itBudget).toEqual({ formula: '16500000', source: 'Budget 2027' });

    await goTo(page, 'Sources');
    await page.getByRole('rowheader', { name: /^Your own, replaces .*Board minutes of May$/ }).waitFor();
    await goTo(page, 'Organization & budget');
    await page.getByRole('button', { name: 'Source: Security share today' }).click();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Security share today' }).inputValue()).toBe('5%');
  });

  it('stays with an estimate whose kind alone is changed, and is never checked by itself; undo returns it', async () => {
    await goTo(page, 'Threats');
    await page.getByRole('navigation', { name: 'Threats of this plan' }).getByRole('button').nth(0).click();
    const field = page.getByRole('button', { name: /^Edit the estimate: Times per year/ });
    await field.click();
    await page.getByText('Low – likely – high', { exact: true }).click();
    const stand = page.getByRole('checkbox', { name: 'We stand by this figure' });
    expect(await stand.isChecked()).toBe(false);
    await page.getByText(/^Another form of /).waitFor();
    await retype(page, 'Likely', '0.08');
    await page.getByText(/^Yours, replaces /).waitFor();
    expect(await stand.isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    const changed = (await savedAs('Changed')).scenarios[0].frequency;
    expect(changed).toMatchObject({ kind: 'range', likely: 0.08, replaced: { kind: expect.any(String) } });
    expect([changed.source, changed.note, changed.checked]).toEqual([undefined, undefined, undefined]);
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    const { replaced: _, ...before } = (await savedAs('Undone')).scenarios[0].frequency;
    expect(before).toEqual(changed.replaced);
  });

  it('says why a control is in that does not pay, once its proposal has it', async () => {
    await goTo(page, 'Controls');
    await page.getByRole('button', { name: 'Data-loss prevention' }).click();
    const reason = page.getByRole('textbox', { name: 'Why “Recommended” has it, other than its return' });
    expect(await reason.count()).toBe(0);
    await page.getByRole('combobox', { name: 'Recommended', exact: true }).selectOption('1');
    await reason.fill('Asked for by the insurer');
    await page.keyboard.press('Enter');
    const { proposals } = await savedAs('With a reason');
    expect(proposals[1].controls.at(-1)).toMatchObject({
      control: 'data-loss-prevention',
      reason: 'Asked for by the insurer',
    });
  });

  it('is a way down by keyboard from a figure to a source, and back to where each part was opened', async () => {
    await page.locator('[data-figure="lossNow"]').focus();
    await page.keyboard.press('Enter');
    const why = page.getByRole('dialog', { name: /^How .*|Expected/ }).first();
    await why.getByText('Total').waitFor();
    const amount = (text: string) => Number(text.replace(/[^0-9.]/g, ''));
    const amounts = (await why.locator('li > * > span:last-of-type').allTextContents()).map(amount);
    const total = amount((await why.locator('p', { hasText: /^Total/ }).textContent()) ?? '');
    const headline = amount(
      (await page.locator('[data-figure="lossNow"]').textContent())?.match(/\$[\d,]+/)?.[0] ?? '',
    );
    expect([amounts.reduce((sum, one) => sum + one, 0), total]).toEqual([headline, headline]);

    await expect.poll(() => focused(page)).toContain('Ransomware');
    await page.keyboard.press('Enter');
    await why.getByText(/a year × .* \(rounded\)$/).waitFor();
    await expect.poll(() => focused(page)).toContain('How often');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('Estimate, times a year');
    await page.keyboard.press('Enter');
    await why.getByRole('heading', { name: 'Ransomware: how often' }).waitFor();
    await why.getByText(/An estimate of the plan/).waitFor();

    await page.keyboard.press('Backspace');
    await expect.poll(() => focused(page)).toContain('Estimate, times a year');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain('How often');
    await page.keyboard.press('Backspace');
    await expect.poll(() => focused(page)).toContain('Ransomware');
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-figure'))).toBe('lossNow');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '#models/plan/parse';
import { goTo } from '../support/app-steps';
import { exampleHost, openExample } from '../support/open-example';

// What is typed is taken as it stands or refused in words; nothing is passed over in silence.

let page: Page;
let folder = '';
let close = async () => {};
beforeAll(async () => {
  ({ page, folder, close } = await openExample());
});
afterAll(() => close());

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const isInvalid = (name: string) => field(name).evaluate((input) => input.getAttribute('aria-invalid') === 'true');

describe(`what is typed on ${exampleHost}`, () => {
  it('makes no ready-made plan of a wrong answer', async () => {
    await goTo(page, 'Start');
    await page.getByRole('button', { name: /^Regional hospital/ }).click();
    await field('Employees').fill('-5');
    await field('Revenue per year').fill('lots');
    await page.getByRole('button', { name: 'Create the plan' }).click();
    await expect.poll(() => isInvalid('Employees')).toBe(true);
    expect(await field('Employees').evaluate((input) => input === document.activeElement)).toBe(true);
    await field('Employees').fill('2500');
    // Enter in a field makes the plan as well.
    await field('Revenue per year').press('Enter');
    await expect.poll(() => isInvalid('Revenue per year')).toBe(true);
    expect(await field('Revenue per year').inputValue()).toBe('lots');
    expect(await page.getByRole('button', { name: 'Create the plan' }).isVisible()).toBe(true);
  });

  it('is given up by Escape in an estimate, which closes it only then', async () => {
    await goTo(page, 'Threats');
    const estimate = page.getByRole('button', { name: 'Edit the estimate: Times per year' });
    const before = await estimate.textContent();
    await estimate.click();
    const editor = page.getByRole('dialog', { name: 'Times per year' });
    const low = editor.getByRole('textbox').first();
    const held = await low.inputValue();
    await low.fill('0.0001');
    await low.press('Escape');
    expect(await low.inputValue()).toBe(held);
    await low.press('Escape');
    await editor.waitFor({ state: 'hidden' });
    expect(await estimate.textContent()).toBe(before);
  });

  it('as a formula where a plain number is kept comes to its value now', async () => {
    await goTo(page, 'Threats');
    await page.getByText('What drives them').click();
    await field('Seed').fill('=40+2');
    await field('Seed').press('Enter');
    await expect.poll(() => field('Seed').inputValue()).toBe('42');
    await field('Seed').fill('=5/2');
    await field('Seed').press('Enter');
    await expect.poll(() => isInvalid('Seed')).toBe(true);
    await field('Seed').press('Escape');
    await field('Simulated years').fill('=1000*2.5');
    await field('Simulated years').press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+s');
    const saved = () => JSON.parse(readFileSync(join(folder, 'hospital.boardcase.json'), 'utf8')).simulation;
    await expect.poll(saved).toMatchObject({ seed: 42, years: 2500 });
  });
});

describe(`a plan on ${exampleHost}`, () => {
  const path = () => join(folder, 'hospital.boardcase.json');
  const read = () => readPlan(JSON.parse(readFileSync(path(), 'utf8')));
  const save = () => page.keyboard.press('ControlOrMeta+s');

  it('has a law with a penalty from the start', async () => {
    await goTo(page, 'Threats');
    await page.getByText('Threats', { exact: true }).last().click();
    const part = page.getByRole('combobox', { name: ': Amount is' }).first();
    await part.selectOption('penalty');
    await page.locator('[data-stage="full"]').waitFor();
    const saved = () => JSON.parse(readFileSync(path(), 'utf8')).scenarios[0].losses[0];
    await save();
    await expect.poll(saved).toMatchObject({ basis: 'penalty', rule: expect.any(String) });
    expect(read().ok).toBe(true);
  });

  it('takes no number that its file could not hold', async () => {
    await goTo(page, 'Organization & budget');
    await field('IT budget, year 1').fill('1e16');
    await field('IT budget, year 1').press('Enter');
    await expect.poll(() => isInvalid('IT budget, year 1')).toBe(true);
    await field('IT budget, year 1').press('Escape');
  });

  it('is saved as it stands where it makes other figures impossible, and told until it is mended', async () => {
    await goTo(page, 'Organization & budget');
    await field('Employees').fill('9e14');
    await field('Employees').press('Enter');
    const problems = page.locator('[data-problems]');
    await problems.waitFor();
    await save();
    await expect.poll(() => JSON.parse(readFileSync(path(), 'utf8')).organization.employees).toBe(9e14);
    expect(read().ok).toBe(false);
    await field('Employees').fill('2401');
    await field('Employees').press('Enter');
    await problems.waitFor({ state: 'detached' });
    await save();
    await expect.poll(() => JSON.parse(readFileSync(path(), 'utf8')).organization.employees).toBe(2401);
    expect(read().ok).toBe(true);
  });
});

describe(`the search for the best plan on ${exampleHost}`, () => {
  const search = () => page.getByRole('button', { name: 'Find the best plan' });

  it('hears the click that leaves a field which then asks back', async () => {
    await goTo(page, 'Controls');
    await page.getByText('Best plan for a budget').click();
    await field('Most cash in any year').fill('0');
    await search().click();
    await page.getByText('Proven best').waitFor();
    await field('Most cash in any year').fill('1e15');
    await search().click();
    await page.getByText('is that meant?').waitFor();
    await expect.poll(() => page.locator('main').textContent()).not.toContain('Cost per year$0');
  });

  it('says when its answer is to another question', async () => {
    const note = page.getByText('This answers an earlier question');
    expect(await note.count()).toBe(0);
    await field('Most cash in any year').fill('=itBudget*0.1%');
    await field('Most cash in any year').press('Enter');
    await note.waitFor();
    await search().click();
    await note.waitFor({ state: 'hidden' });
    expect(await field('Most cash in any year').inputValue()).toBe('$16,500');
  });
});
